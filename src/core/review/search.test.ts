import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEELINGS } from '#core/model/offer.ts';
import { digest, DIGESTS, note, NOTES, runId } from './digest.fixture.ts';
import { notebookOf } from './notebook.ts';
import { findableIn, findIn, type Said } from './search.ts';

const SAID: Said = {
  feeling: { ...Object.fromEntries(FEELINGS.map(one => [one, one])), cut_off: 'cut off' } as Said['feeling'],
  leaving: { steady: 'Steady', stirred: 'Stirred', 'not-all-right': 'Not all right' },
};
const looked = (words: string, ...given: Parameters<typeof notebookOf>) =>
  findIn(findableIn(notebookOf(...given), SAID), words);

test('looking leaves out, and never puts in or moves; no words leave everything', () => {
  fc.assert(
    fc.property(DIGESTS, NOTES, fc.string(), (digests, notes, words) => {
      const all = notebookOf(digests, notes);
      const found = findIn(findableIn(all, SAID), words);
      expect(found).toEqual(all.filter(entry => found.includes(entry)));
      expect(findIn(findableIn(all, SAID), '  ')).toEqual(all);
    }),
  );
});

const run = digest('r1', {
  title: 'The blue folder',
  feelings: ['cut_off'],
  leaving: 'not-all-right',
  carried: 'Ask later',
  starred: ['A glass table'],
  themes: ['ten minutes'],
  ownWords: ['My shoes squeaked'],
});
const look = digest('r2', { parent: { run: run.id, events: 2, wondering: 'what the brother knows' } });
const about = note('n1', { kind: 'exit', run: runId('r1'), texts: { unheard: 'Kovač’s wife' } });
const own = note('n2', {
  kind: 'own',
  texts: { called: 'The bay' },
  answers: [{ by: 'nadia' as never, asked: 'Where?', text: 'on the sill' }],
});

test.each(['BLUE folder', 'cut off', 'not all right', 'ask', 'glass', 'ten', 'squeaked', 'brother', 'kovac'])(
  'a run is found by "%s"',
  words => {
    expect(looked(words, [run, look], [about, own]).map(({ kind }) => kind)).toEqual(['run']);
  },
);
test.each(['bay', 'sill'])('a note is found by "%s"', words => {
  expect(looked(words, [run, look], [about, own]).map(({ kind }) => kind)).toEqual(['note']);
});
test('what is in none is found in none', () => {
  expect(looked('glass sill', [run, look], [about, own])).toEqual([]);
});
