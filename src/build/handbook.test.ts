import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES } from '#core/check/codes.ts';
import { explainedIn, textOf } from '#core/workbench/handbook/book.ts';
import { aboutLine, found, isExample } from '#core/workbench/handbook/looking.ts';
import { readHandbook } from './handbook.ts';

const book = readHandbook(readFileSync(new URL('../../stories/README.md', import.meta.url), 'utf8'));
const titles = (sections: typeof book) => sections.map(section => section.title);
const rowsIn = (sections: typeof book) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'table' ? block.rows.map(([first = []]) => textOf(first)) : [])),
  );

test.each(CODES)('there is a paragraph for the finding "%s"', code => {
  expect(textOf(explainedIn(book, code) ?? [])).toContain(code);
});

test('what is no finding has no paragraph', () => {
  expect(explainedIn(book, 'The')).toBeUndefined();
  expect(explainedIn(book, 'constructor')).toBeUndefined();
});

test('every link within the handbook leads to a heading of it', () => {
  const links = [...JSON.stringify(book).matchAll(/"to":"#([^"]*)"/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(book.map(section => section.id)).toContain(link);
});

test('no two headings have the same address', () => {
  expect(new Set(book.map(section => section.id)).size).toBe(book.length);
});

test('on a line, what its tags mean', () => {
  const line = 'ILSE: They gave me his glasses. # face: sad # enters: ilse # moment: the_bag';
  expect(rowsIn(aboutLine(book, line))).toEqual([
    '# moment: id; words',
    '# face: worried',
    '# enters: grace, # leaves: grace',
    '# moment: the_word',
  ]);
});

test('on a reply, what is said of its id, its move and of waiting', () => {
  const about = aboutLine(book, '* (w) [You wait. # id: w # act: wait # move: emo.silence]');
  expect(titles(about)).toEqual(['A reply']);
  expect(JSON.stringify(about)).toContain('once in the whole case');
});

test('on a line without tags there is nothing to say', () => {
  expect(aboutLine(book, 'ILSE: It is number 4.')).toEqual([]);
});

test('looking for words finds rows and paragraphs, and leaves the rest out', () => {
  const sections = found(book, 'reply-length');
  expect(titles(sections)).toEqual(['What the checker says', 'The choices are fair']);
  expect(sections.at(-1)?.blocks).toHaveLength(1);
  expect(found(book, 'no such words anywhere')).toEqual([]);
  expect(found(book, '  ')).toBe(book);
});

test('the examples are those that can stand in a text as they are', () => {
  const codes = book.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'code' ? block.text : [])),
  );
  expect(codes.filter(isExample)).toHaveLength(4);
});
