import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { type Bundle, chunksOf, textOf, withImports } from './bundle.ts';

/** In gzipped bytes; fonts are compressed as they are. A kB is 1,000 bytes. */
export interface Budget {
  /** A cold deep link into an encounter, without ink and the case. */
  readonly encounter: number;
  readonly fonts: number;
}

const COMPILER = /\/inkjs\/(?:dist\/ink-full|compiler\/)/;
/** Behind this door an educator's compiler may be fetched. */
const WORKBENCH = /\/app\/screens\/workbench\//;

/** Fails the build when a learner would have to download more than was promised. */
export function budget(limits: Budget): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.keys(bundle).filter(file => file.endsWith('/encounter/index.html'));
        const rows = pages.map(page => ({ name: page, ...weigh(bundle, page), limit: limits.encounter }));
        const fonts = Object.values(bundle).reduce((sum, output) => sum + fontBytes(output), 0);
        const all = [...rows, { name: 'fonts', bytes: fonts, limit: limits.fonts, ink: undefined }];
        this.info(`\n${all.map(drawRow).join('\n')}`);
        const over = all.filter(row => row.bytes > row.limit).map(row => `${row.name} is over its budget.`);
        const compiler = learnersChunks(bundle)
          .filter(chunk => chunk.moduleIds.some(id => COMPILER.test(id)))
          .map(chunk => `${chunk.fileName} brings ink's compiler to learners.`);
        const faults = [...over, ...compiler];
        if (faults.length > 0) this.error(faults.join('\n'));
      },
    },
  };
}

const zipped = (text: string): number => gzipSync(text).byteLength;
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const drawRow = (row: { name: string; bytes: number; limit: number; ink: number | undefined }): string =>
  `${kilo(row.bytes)} of ${kilo(row.limit)}  ${row.name}${row.ink ? ` (and ${kilo(row.ink).trim()} of ink)` : ''}`;

/** A page and all that it names or that these import: what a first visit waits for. */
function weigh(bundle: Bundle, page: string): { bytes: number; ink: number } {
  const html = textOf(bundle, page);
  const named = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, file = '']) => file.replace(/^(?:\.+\/)+/, ''));
  const scripts = withImports(bundle, [
    ...named(/<script[^>]*\ssrc="([^"]*)"/g),
    ...named(/<link rel="modulepreload"[^>]*\shref="([^"]*)"/g),
  ]);
  const styles = new Set(named(/<link rel="stylesheet"[^>]*\shref="([^"]*)"/g));
  const isInk = (file: string) => file.startsWith('assets/ink-');
  const sum = (files: Iterable<string>) =>
    [...files].reduce((bytes, file) => bytes + zipped(textOf(bundle, file)), 0);
  const [ink, rest] = [[...scripts].filter(isInk), [...scripts].filter(file => !isInk(file))];
  return { bytes: zipped(html) + sum(styles) + sum(rest), ink: sum(ink) };
}

const fontBytes = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): number =>
  output.type === 'asset' && output.fileName.endsWith('.woff2') ? Buffer.from(output.source).byteLength : 0;

/** All that a learner's page can come to load, now or later. */
function learnersChunks(bundle: Bundle): Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (found.has(file) || output?.type !== 'chunk') return;
    if (output.facadeModuleId && WORKBENCH.test(output.facadeModuleId)) return;
    found.set(file, output);
    [...output.imports, ...output.dynamicImports].forEach(visit);
  };
  for (const chunk of chunksOf(bundle)) if (chunk.isEntry) visit(chunk.fileName);
  return [...found.values()];
}
