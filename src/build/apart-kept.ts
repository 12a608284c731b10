import { createHash } from 'node:crypto';
import { APART_ROUTES, type ApartRoute } from './apart.ts';
import { type Bundle, textOf } from './bundle.ts';

/** Where a page apart finds what it keeps; `src/app/device/keep-apart.ts` reads it. */
export const keptList = (route: ApartRoute): string => `${route}kept.json`;

/** A school with a thousand cases does not want all their sources on an author's telephone. */
const MOST_BYTES = 12_000_000;

/** A file, and what tells one text of it from another. */
type Kept = readonly (readonly [file: string, print: string])[];

/**
 * Every file that only the pages apart need, by the page that keeps it. A student who is handed a case needs no
 * editor, so the page that opens one has a list of its own; the workbench keeps both, and no file is in two.
 */
export function keptOf(bundle: Bundle): ReadonlyMap<ApartRoute, Kept> {
  const files = Object.keys(bundle)
    .filter(file => APART_ROUTES.some(route => file.startsWith(route)))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const opens = reachedFrom('open/index.html', files, bundle);
  let room = MOST_BYTES;
  const fits = files.filter(file => {
    room -= textOf(bundle, file).length;
    return room >= 0 || opens.has(file);
  });
  const kept = (mine: readonly string[]): Kept => mine.map(file => [file, printOf(textOf(bundle, file))]);
  return new Map([
    ['open/', kept(fits.filter(file => opens.has(file)))],
    ['workbench/', kept(fits.filter(file => !opens.has(file)))],
  ]);
}

const printOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Names bear a hash, so whatever names a file loads it: a script another one, a worker, a style. */
function reachedFrom(page: string, files: readonly string[], bundle: Bundle): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const text = textOf(bundle, file);
    for (const other of files)
      if (/-[\w-]{8}\.\w+$/.test(other) && text.includes(other.slice(other.lastIndexOf('/') + 1)))
        visit(other);
  };
  if (files.includes(page)) visit(page);
  return reached;
}

/** The pages themselves come last: whoever has one has all that it names. */
const rank = (file: string): number => {
  if (file.endsWith('index.html')) return 2;
  return file.startsWith('workbench/assets/') ? 0 : 1;
};
