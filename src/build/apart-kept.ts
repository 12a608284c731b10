import { createHash } from 'node:crypto';
import { APART_ROUTES } from './apart.ts';
import type { Bundle } from './bundle.ts';

/** Where the page that keeps them finds the list; `src/app/device/keep-apart.ts` reads it. */
export const APART_KEPT = 'workbench/kept.json';

/** A school with a thousand cases does not want all their sources on an author's telephone. */
const MOST_BYTES = 12_000_000;

/** Every file that only the pages apart need, with what tells one text of it from another. Their programs come first. */
export function keptOf(bundle: Bundle): (readonly [file: string, print: string])[] {
  let room = MOST_BYTES;
  return Object.values(bundle)
    .filter(({ fileName }) => APART_ROUTES.some(route => fileName.startsWith(route)))
    .toSorted((a, b) => rank(a.fileName) - rank(b.fileName) || (a.fileName < b.fileName ? -1 : 1))
    .flatMap(one => {
      const source = one.type === 'chunk' ? one.code : one.source;
      room -= source.length;
      const print = createHash('sha256').update(source).digest('hex').slice(0, 12);
      return room < 0 ? [] : [[one.fileName, print] as const];
    });
}

/** The pages themselves come last: whoever has one has all that it names. */
const rank = (file: string): number => {
  if (file.endsWith('index.html')) return 2;
  return file.startsWith('workbench/assets/') ? 0 : 1;
};
