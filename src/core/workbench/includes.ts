import type { Draft } from './draft.ts';
import { parentOf } from './paths.ts';

const INCLUDE = /^([\t ]*INCLUDE[\t ]+)(\S(?:.*?\S)??)([\t ]*(?:\/\/.*)?\r?)$/gm;

/** Where an INCLUDE leads: ink counts from the folder of the file that a story begins with, in every file. */
export function includeFrom(folder: string, said: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of said.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How an INCLUDE has to be written, in a story that begins in this folder, to lead to a path. */
export function includeTo(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
  const shared = from.findIndex((step, at) => step !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** What a text includes, as it is written there. */
export const includesIn = (text: string): string[] =>
  [...text.matchAll(INCLUDE)].map(([, , said = '']) => said);

/** The same text with other paths after INCLUDE; where the function has none to give, the line stays. */
export const withIncludes = (text: string, change: (said: string) => string | undefined): string =>
  text.replaceAll(INCLUDE, (line, before: string, said: string, after: string) => {
    const now = change(said);
    return now === undefined || now === said ? line : before + now + after;
  });

/** Every file that belongs to the story, from its main file on; and what it asks for that is not there. */
export function reachedFrom({ main, files }: Draft): {
  readonly reached: ReadonlySet<string>;
  readonly missing: readonly string[];
} {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const [reached, missing] = [new Set<string>(), new Set<string>()];
  const visit = (path: string): void => {
    const text = texts.get(path);
    if (reached.has(path)) return;
    if (text === undefined) return void missing.add(path);
    reached.add(path);
    for (const said of includesIn(text)) visit(includeFrom(parentOf(main), said));
  };
  visit(main);
  return { reached, missing: [...missing] };
}
