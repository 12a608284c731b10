import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Case } from '#core/model/case.ts';
import { describeFinding, type Finding } from '#core/model/finding.ts';
import { type CaseId, parseCaseId } from '#core/model/ids.ts';
import type { Result } from '#core/model/result.ts';
import { type Compiled, compileCase, readCase, type Reading } from '#core/story/compile.ts';

/** The files of a case by their paths: `blue-folder/case.ink`. */
export type Files = Readonly<Record<string, string>>;

export const eachFile = (files: Files, change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([file, text]): [string, string] => [file, change(text)]));

/** The same files with other words in one place; the words must stand there once. */
export function spoil(files: Files, from: string, to: string): Files {
  const [file, ...others] = Object.keys(files).filter(path => files[path]?.includes(from));
  const text = files[file ?? ''] ?? '';
  if (file === undefined || others.length > 0 || text.split(from).length !== 2)
    throw new Error(`"${from}" does not stand once in the case.`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** Where two texts of the same case first differ: `small/encounter.ink:4`. */
export function placeOfChange(files: Files, other: Files): string {
  const file = Object.keys(files).find(path => files[path] !== other[path]) ?? '';
  const [before, after] = [files[file]?.split('\n') ?? [], other[file]?.split('\n') ?? []];
  return `${file}:${before.findIndex((line, at) => line !== after[at]) + 1}`;
}

export const STORIES = new URL('../../../stories/', import.meta.url);

const readStory = (path: string): string | undefined => {
  const file = new URL(path, STORIES);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

function caseId(text: string): CaseId {
  const id = parseCaseId(text);
  if (!id) throw new Error(`"${text}" cannot be the id of a case.`);
  return id;
}

export const casesOfTheHouse = (): CaseId[] =>
  readdirSync(STORIES)
    .filter(name => readStory(`${name}/case.ink`) !== undefined)
    .map(caseId);

export const compileFiles = (id: string, files: Files): Result<Compiled, readonly Finding[]> =>
  compileCase(caseId(id), path => files[path]);

/** The same, whatever is wrong with it. */
export const readFiles = (id: string, files: Files): Reading =>
  readCase(caseId(id), `${id}/case.ink`, path => files[path]);

function must(compiled: Result<Compiled, readonly Finding[]>): Compiled {
  if (!compiled.ok) throw new Error(compiled.fault.map(describeFinding).join('\n'));
  return compiled.value;
}

/** For a case that is meant to be sound. */
export const sound = (id: string, files: Files): Case => must(compileFiles(id, files)).case;

const kept = new Map<string, Compiled>();

/** A case of the house, as it stands in `stories/`. */
export function compiledStory(id = 'blue-folder'): Compiled {
  const compiled = kept.get(id) ?? must(compileCase(caseId(id), readStory));
  kept.set(id, compiled);
  return compiled;
}
export const story = (id?: string): Case => compiledStory(id).case;

/** The author's own words of a case, to be edited. */
export const filesOf = (id = 'blue-folder'): Files =>
  Object.fromEntries(compiledStory(id).files.map(path => [path, readStory(path) ?? '']));
