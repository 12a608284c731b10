import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNoteId } from '#core/model/ids.ts';
import { NOTE_FIELDS } from '#core/model/note.ts';
import { LANES } from '#core/model/offer.ts';
import { must } from '#core/model/run.fixture.ts';
import { questionsFor } from './own-case.ts';
import { askedBy, OWN_PEERS, OWN_QUESTIONS, type OwnQuestion } from './own-questions.ts';

const NOTE = fc.record({
  id: fc.stringMatching(/^n[a-z0-9]{1,12}$/).map(text => must(parseNoteId(text))),
  texts: fc
    .subarray([...NOTE_FIELDS.own])
    .map(fields => Object.fromEntries(fields.map(field => [field, 'Some words.']))),
});
const EMPTY = { id: must(parseNoteId('n1')), texts: {} };

test('the first time, every lane is asked from, nobody asks twice, and nobody is left with a crowd', () => {
  fc.assert(
    fc.property(NOTE, note => {
      const asked = questionsFor(note, 0).map(askedBy);
      expect(new Set(asked.map(({ lane }) => lane))).toEqual(new Set(LANES));
      expect(new Set(asked.map(({ peer }) => peer)).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(LANES.length * 2);
    }),
  );
});

test('nothing is asked again before all has been asked, and then it begins anew', () => {
  fc.assert(
    fc.property(NOTE, note => {
      const asked: OwnQuestion[] = [];
      let round = 0;
      for (; new Set(asked).size === asked.length && round < 60; round += 1)
        asked.push(...questionsFor(note, round));
      const before = asked.slice(0, -questionsFor(note, round - 1).length);
      expect(questionsFor(note, round - 1).every(one => before.includes(one))).toBe(true);
      const doFit = before.every(one => {
        const { when } = askedBy(one);
        return !when || (when.is === 'told') === (note.texts[when.field] !== undefined);
      });
      expect(doFit).toBe(true);
    }),
  );
});

test('the same note is asked the same, and another note something else', () => {
  expect(questionsFor(EMPTY, 1)).toEqual(questionsFor(EMPTY, 1));
  const all = ['n2', 'n3', 'n4', 'n5'].map(id =>
    questionsFor({ ...EMPTY, id: must(parseNoteId(id)) }, 0).join(' '),
  );
  expect(new Set(all).size).toBeGreaterThan(1);
});

test('where nobody absent was named, it is asked who was waiting', () => {
  const asked = (texts: object) => questionsFor({ ...EMPTY, texts }, 0);
  expect(asked({})).toContain('callum_waiting');
  expect(asked({ absent: '  ' })).toContain('callum_waiting');
  expect(asked({ absent: 'Her sister.' })).not.toContain('callum_waiting');
});

test('everybody has five questions, and nobody stays in one lane', () => {
  for (const peer of OWN_PEERS) {
    const own = Object.values(OWN_QUESTIONS).filter(one => one.peer === peer);
    expect(own).toHaveLength(5);
    expect(new Set(own.map(({ lane }) => lane)).size).toBeGreaterThan(2);
  }
});
