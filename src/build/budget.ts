import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { APART, APART_ROUTES, apartPage, type ApartRoute } from './apart.ts';
import { type Bundle, chunkOf, chunksOf, textOf, withImports } from './bundle.ts';

/** In gzipped bytes; fonts are compressed as they are. A kB is 1,000 bytes. */
export interface Budget {
  /** A cold deep link into an encounter, without ink and the case. */
  readonly encounter: number;
  /** The library with the first page of its list, before any portrait or case. */
  readonly library: number;
  readonly fonts: number;
}

const COMPILER = /\/inkjs\/(?:dist\/ink-full|compiler\/)/;

/** Fails the build when a learner would have to download more than was promised. */
export function budget(limits: Budget): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const weigh = scaleFor(bundle);
        const encounters = Object.keys(bundle)
          .filter(file => file.endsWith('/encounter/index.html'))
          .map(page => ({ name: page, ...weigh(page), limit: limits.encounter }));
        // They differ by a title: of a thousand, one is worth reading about.
        const heaviest = encounters.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1);
        const library = { name: 'the library', ...weigh('index.html'), limit: limits.library };
        const fonts = Object.values(bundle).reduce((sum, output) => sum + fontBytes(output), 0);
        const all = [
          ...heaviest,
          library,
          { name: 'fonts', bytes: fonts, limit: limits.fonts, ink: undefined },
        ];
        this.info(`\n${all.map(drawRow).join('\n')}`);
        const over = all.filter(row => row.bytes > row.limit).map(row => `${row.name} is over its budget.`);
        const compiler = learnersChunks(bundle)
          .filter(chunk => chunk.moduleIds.some(id => COMPILER.test(id)))
          .map(chunk => `${chunk.fileName} brings ink's compiler to learners.`);
        // One shared module in the wrong chunk is enough, and every page waits for the engine.
        const engine = library.ink > 0 ? ['The library brings ink, which only a conversation needs.'] : [];
        const faults = [...over, ...compiler, ...engine];
        if (faults.length > 0) this.error(faults.join('\n'));
      },
    },
  };
}

/** What a page apart may weigh before it can be used, beside the site's own styles and fonts. */
const APART_LIMITS: Readonly<Record<ApartRoute, number>> = { 'workbench/': 50_000, 'open/': 30_000 };

/** What is wrong with the weight of the pages apart: ink's compiler belongs into their workers, and nothing may creep in. */
export function apartFaults(bundle: Bundle): readonly string[] {
  const over = APART_ROUTES.flatMap(route => {
    const { loads } = apartPage(bundle, '', route);
    const files = [chunkOf(bundle, APART[route]) ?? '', ...loads.modules, ...loads.styles];
    const bytes = files.reduce((sum, file) => sum + zipped(textOf(bundle, file)), 0);
    const limit = APART_LIMITS[route];
    return bytes > limit
      ? [`${route} is over its budget: ${kilo(bytes).trim()} of ${kilo(limit).trim()}.`]
      : [];
  });
  const compiler = chunksOf(bundle)
    .filter(chunk => chunk.moduleIds.some(id => COMPILER.test(id)))
    .map(chunk => `${chunk.fileName} brings ink's compiler onto a page; it belongs into a worker.`);
  return [...over, ...compiler];
}

const zipped = (text: string): number => gzipSync(text).byteLength;
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const drawRow = (row: { name: string; bytes: number; limit: number; ink: number | undefined }): string =>
  `${kilo(row.bytes)} of ${kilo(row.limit)}  ${row.name}${row.ink ? ` (and ${kilo(row.ink).trim()} of ink)` : ''}`;

/** A scale for a page and all that it names or that these import: what a first visit waits for. */
function scaleFor(bundle: Bundle): (page: string) => { bytes: number; ink: number } {
  const known = new Map<string, number>();
  const bytesOf = (file: string): number => {
    const bytes = known.get(file) ?? zipped(textOf(bundle, file));
    known.set(file, bytes);
    return bytes;
  };
  return page => weigh(bundle, page, bytesOf);
}

function weigh(
  bundle: Bundle,
  page: string,
  bytesOf: (file: string) => number,
): { bytes: number; ink: number } {
  const html = textOf(bundle, page);
  const named = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, file = '']) => file.replace(/^(?:\.+\/)+/, ''));
  const scripts = withImports(bundle, [
    ...named(/<script[^>]*\ssrc="([^"]*)"/g),
    ...named(/<link rel="modulepreload"[^>]*\shref="([^"]*)"/g),
  ]);
  const styles = new Set(named(/<link rel="stylesheet"[^>]*\shref="([^"]*)"/g));
  const isInk = (file: string) => file.startsWith('assets/ink-');
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + bytesOf(file), 0);
  const [ink, rest] = [[...scripts].filter(isInk), [...scripts].filter(file => !isInk(file))];
  return { bytes: bytesOf(page) + sum(styles) + sum(rest), ink: sum(ink) };
}

const fontBytes = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): number =>
  output.type === 'asset' && output.fileName.endsWith('.woff2') ? Buffer.from(output.source).byteLength : 0;

/** All that a learner's page can come to load, now or later. */
function learnersChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (found.has(file) || output?.type !== 'chunk') return;
    found.set(file, output);
    [...output.imports, ...output.dynamicImports].forEach(visit);
  };
  for (const chunk of chunksOf(bundle)) if (chunk.isEntry) visit(chunk.fileName);
  return [...found.values()];
}
