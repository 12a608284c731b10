import type { Rolldown } from 'vite';

/** What the client's build made, by file name from the site's root. */
export type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

export const chunksOf = (bundle: Bundle): Rolldown.OutputChunk[] =>
  Object.values(bundle).filter(output => output.type === 'chunk');

/** These chunks, and all that they cannot start without. */
export function withImports(bundle: Bundle, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (found.has(file) || output?.type !== 'chunk') return;
    found.add(file);
    output.imports.forEach(visit);
  };
  files.forEach(visit);
  return found;
}

/** The chunk that holds a source file, named as `modules` of a page names it: from the source's root. */
export const chunkOf = (bundle: Bundle, source: string): string | undefined =>
  chunksOf(bundle).find(chunk => chunk.moduleIds.some(id => id.endsWith(`/${source}`)))?.fileName;

export function stylesOf(bundle: Bundle, files: Iterable<string>): ReadonlySet<string> {
  const styles = new Set<string>();
  for (const file of files) {
    const output = bundle[file];
    if (output?.type === 'chunk') output.viteMetadata?.importedCss.forEach(style => styles.add(style));
  }
  return styles;
}

export function textOf(bundle: Bundle, file: string): string {
  const output = bundle[file];
  if (!output) return '';
  if (output.type === 'chunk') return output.code;
  return typeof output.source === 'string' ? output.source : Buffer.from(output.source).toString('utf8');
}
