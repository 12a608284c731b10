import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNoteId, parsePersonId } from './ids.ts';
import { answered, bothOf, isBlank, letStand, type Note, wordsOfNote, written } from './note.ts';
import { parseNote } from './note-text.ts';
import { must } from './run.fixture.ts';

const OWN: Note = {
  version: 1,
  id: must(parseNoteId('n1')),
  kind: 'own',
  begunAt: 1,
  changedAt: 1,
  texts: {},
};
const by = must(parsePersonId('nadia'));

test('whatever was written and answered is read again as it stands', () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({
        field: fc.constantFrom('called' as const, 'who' as const, 'stuck' as const),
        text: fc.string(),
      }),
      fc.record({ asked: fc.constantFrom('Where?', 'Who?'), text: fc.string() }),
      fc.record({ print: fc.string() }),
    ),
  );
  fc.assert(
    fc.property(acts, acts => {
      let note = OWN;
      for (const [at, act] of acts.entries()) {
        if ('asked' in act) note = answered(note, { by, ...act }, at);
        else if ('print' in act) note = letStand(note, act.print, at);
        else note = written(note, act.field, act.text, at);
      }
      expect(parseNote(structuredClone(note))).toEqual({ ok: true, value: note });
    }),
  );
});

test('an answer that is taken back leaves no question behind, and the note is blank again', () => {
  const one = answered(OWN, { by, asked: 'Where?', text: 'There.' }, 2);
  expect([isBlank(one), wordsOfNote(one)]).toEqual([false, ['There.']]);
  const two = answered(one, { by, asked: 'Where?', text: 'Here.' }, 3);
  expect(two.answers).toEqual([{ by, asked: 'Where?', text: 'Here.' }]);
  const none = answered(two, { by, asked: 'Where?', text: '' }, 4);
  expect(none).toEqual({ ...OWN, changedAt: 4 });
  expect(isBlank(none)).toBe(true);
});

test('of two that were written in one place nothing is lost, and nothing is said twice', () => {
  const texts = fc.record({ who: fc.string(), stuck: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(texts, texts, fc.string(), (one, other, answer) => {
      const mine = answered({ ...OWN, texts: one }, { by, asked: 'Where?', text: answer }, 2);
      const both = bothOf(mine, { ...OWN, texts: other }, 9);
      for (const word of wordsOfNote(mine)) expect(wordsOfNote(both).join()).toContain(word);
      for (const word of Object.values(other)) expect(wordsOfNote(both).join()).toContain(word);
      expect(bothOf(mine, mine, 2)).toEqual({ ...mine, texts: withoutEmpty(one) });
    }),
  );
  const both = bothOf({ ...OWN, texts: { who: 'a' } }, { ...OWN, texts: { who: 'b', stuck: 'c' } }, 9);
  expect(both.texts).toEqual({ who: 'b\n\na', stuck: 'c' });
});

const withoutEmpty = (texts: Note['texts']) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
