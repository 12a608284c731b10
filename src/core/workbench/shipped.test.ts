import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOfTheHouse, filesOf, STORIES } from '#core/testing/stories.fixture.ts';
import { endingsIn } from '#core/check/memorable.ts';
import { readSource } from '#core/story/source.ts';
import { type Draft, textIn } from './draft.ts';
import { openDraft, readingOf } from './reading.ts';
import { copied, parseShipped, parseShippedCase } from './shipped.ts';

const draftOf = (id: string): Draft => ({
  main: `${id}/case.ink`,
  files: Object.entries(filesOf(id)).map(([path, text]) => ({ path, text })),
});
const NEXT_DOOR = casesOfTheHouse().map(id => ({
  id,
  endings: endingsIn(Object.entries(filesOf(id)).flatMap(([path, text]) => readSource(path, text))),
}));
const copy = (id: string) => copied(draftOf(id), title => `${title}, a copy`);

test('the stories are there to be copied', () => {
  expect(NEXT_DOOR.length).toBeGreaterThan(1);
  expect(STORIES.pathname).toMatch(/stories\/$/);
});

test.each(casesOfTheHouse())('a copy of %s reads as the original does, but for its name', id => {
  const [was, is] = [readingOf(openDraft(draftOf(id), NEXT_DOOR)), readingOf(openDraft(copy(id), NEXT_DOOR))];
  expect(is.findings).toEqual(was.findings);
  expect(is.findings).toEqual([]);
  expect(is.about).toEqual({ ...was.about, id: `${id}-copy`, title: `${was.about.title}, a copy` });
  expect(is.case?.ink).toBe(was.case?.ink.replace(`title: ${was.about.title}`, `title: ${is.about.title}`));
});

test.each(casesOfTheHouse())('of %s nothing but the title is changed', id => {
  const [was, is] = [draftOf(id), copy(id)];
  expect(is.main).toBe(`${id}-copy/case.ink`);
  for (const { path, text } of was.files) {
    const moved = path.replace(`${id}/`, `${id}-copy/`);
    expect(textIn(is, moved)?.replace(', a copy\n', '\n')).toBe(text);
  }
});

test('without the cases next door the checker says that they are not there', () => {
  expect(readingOf(openDraft(copy('let-him-have-the-spring'))).findings.map(one => one.code)).toContain(
    'unknown-before',
  );
});

test('a title stays as it was written, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string().filter(text => !/[\r\n]/.test(text) && text.trim() === text && text !== ''),
      title => {
        const draft = {
          main: 'a/case.ink',
          files: [{ path: 'a/case.ink', text: `# title: ${title}\r\nHere.` }],
        };
        expect(copied(draft, same => same).files).toEqual([
          { path: 'a-copy/case.ink', text: `# title: ${title}\r\nHere.` },
        ]);
      },
    ),
  );
});

test('what is no list of cases, and no case, is refused', () => {
  for (const wrong of [undefined, {}, [{ id: 1 }], 'x']) expect(parseShipped(wrong).ok).toBe(false);
  for (const wrong of [undefined, [], { draft: { main: 'a' } }])
    expect(parseShippedCase(wrong).ok).toBe(false);
});
