import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#core/model/finding.ts';
import type { ReadFile } from '#core/story/compile.ts';

/** Reads an author's files; paths are relative to the folder of all stories. */
export const readerOf =
  (folder: string): ReadFile =>
  path => {
    const file = join(folder, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
  };

const BEGIN_HERE = /^#\s*begin-here:\s*yes\s*$/m;

/** The folders that hold a case, in the site's order: the one to begin with, then the others by name. */
export function casesIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'case.ink')))
    .toSorted();
  const first = names.filter(name => BEGIN_HERE.test(readFileSync(join(folder, name, 'case.ink'), 'utf8')));
  return [...first, ...names.filter(name => !first.includes(name))];
}

/** What the site itself has at its root; a case there would have its place taken, or take it. */
const TAKEN: readonly string[] =
  'about notebook keeping own outside open workbench design group runs assets icons licences portraits sound'.split(
    ' ',
  );

/** A case from outside is known by an underscore in its name, which those of a site therefore lack. */
export const isFolderName = (name: string): boolean =>
  /^[a-z][a-z0-9-]*$/.test(name) && !TAKEN.includes(name);

export const badName = (name: string): Finding => ({
  code: 'folder-name',
  severity: 'error',
  file: `${name}/case.ink`,
  line: 1,
  message: `"${name}" cannot be the name of a case's folder.`,
  hint: 'Use small letters, digits and hyphens, begin with a letter, and take no name that the site has for itself: about, notebook, open.',
});
