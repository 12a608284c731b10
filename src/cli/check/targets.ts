import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { casesIn } from '#build/cases.ts';

/** Ink to be checked: the folder that paths are relative to, and the file that it begins with. */
export interface Target {
  readonly folder: string;
  readonly main: string;
  /** The case's id; for other ink, its file's name. */
  readonly name: string;
}

/** What a path on the command line means: a case, a folder of cases, or any file of ink. */
export function targetsAt(path: string): readonly Target[] {
  if (!existsSync(path)) return [];
  const at = resolve(path);
  if (statSync(at).isFile()) {
    const isOfCase = existsSync(join(dirname(at), 'case.ink'));
    if (isOfCase) return [caseAt(dirname(at))];
    return at.endsWith('.ink') ? [{ folder: dirname(at), main: basename(at), name: basename(at) }] : [];
  }
  return existsSync(join(at, 'case.ink')) ? [caseAt(at)] : casesIn(at).map(name => caseAt(join(at, name)));
}

const caseAt = (folder: string): Target => ({
  folder: dirname(folder),
  main: `${basename(folder)}/case.ink`,
  name: basename(folder),
});
