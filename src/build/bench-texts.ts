import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readerOf } from './cases.ts';

/** The handbook's paragraphs of the section "What the checker says", by each code that they are about. */
export function explanationsIn(handbook: string): ReadonlyMap<string, string> {
  return new Map(
    [...handbook.matchAll(/^- ((?:\*\*[a-z-]+\.?\*\*,? )+)(.*)$/gm)].flatMap(([, names = '', text = '']) =>
      [...names.matchAll(/[a-z]+(?:-[a-z]+)*/g)].map(([code]): [string, string] => [code, plain(text)]),
    ),
  );
}

/** The handbook is written in Markdown, and is shown as text. */
const plain = (text: string): string =>
  text
    .replaceAll(/`([^`]*)`/g, '$1')
    .replaceAll(/\\([*_])/g, '$1')
    .replaceAll(/(?<!\w)_([^_]+)_(?!\w)/g, '$1')
    .trim();

/** What the workbench takes from `stories/`: the handbook's words on each finding, and the text of the group. */
export function benchTexts(stories: string, handbook: string): Plugin {
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:explanations': () =>
      `export const EXPLANATIONS = ${JSON.stringify([...explanationsIn(readFileSync(handbook, 'utf8'))])};`,
    'virtual:group-text': () =>
      `export const GROUP_TEXT = ${JSON.stringify(readerOf(stories)('group/group.ink') ?? '')};`,
  };
  return {
    name: 'bench-texts',
    resolveId: id => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: id => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}
