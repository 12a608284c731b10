import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '#core/model/run.fixture.ts';
import { presentIn } from '#core/model/presence.ts';
import type { RunEvent } from '#core/model/run.ts';
import { contributionsIn } from './contributions.ts';
import { type Film, filmOf, stretchesOf } from './frames.ts';
import { msOf, PACES } from './pace.ts';
import { door, held, inMoment, reply, said, turn } from './seen.fixture.ts';

const log = run.map(({ events }) => events);
const SHOWN: readonly RunEvent['kind'][] = ['heard', 'chose', 'reworded'];
const shownAt = ({ frames }: Film): number[] => frames.map(frame => frame.at);
const turnsOf = ({ frames, unplaced }: Film) => [...frames.flatMap(frame => frame.turns), ...unplaced];

describe('a run watched again', () => {
  test('shows every line and choice of the conversation once, in order', () => {
    fc.assert(
      fc.property(log, events => {
        const over = events.findIndex(event => event.kind === 'heard' && event.line.stage !== undefined);
        const shown = [...events.entries()].slice(0, over < 0 ? events.length : over);
        expect(shownAt(filmOf(events))).toEqual(
          shown.flatMap(([at, { kind }]) => (SHOWN.includes(kind) ? [at] : [])),
        );
      }),
    );
  });

  test('has every turn of the floor in one place', () => {
    fc.assert(
      fc.property(log, events => {
        const at = (list: ReturnType<typeof turnsOf>) =>
          list.map(one => one.entries[0]?.at ?? -1).toSorted((a, b) => a - b);
        expect(at(turnsOf(filmOf(events)))).toEqual(at(contributionsIn(events)));
      }),
    );
  });

  test('has the room and the faces as the conversation had them', () => {
    fc.assert(
      fc.property(log, events => {
        const { frames } = filmOf(events);
        const lines = frames.flatMap(frame => (frame.kind === 'line' ? [frame.line] : []));
        const last = frames.at(-1);
        expect(last?.faces ?? new Map()).toEqual(presentIn(lines));
        expect(last?.room).toBe(lines.findLast(line => line.room !== undefined)?.room);
      }),
    );
  });

  test('stands for some time at every pace, and longer at a slower one', () => {
    fc.assert(
      fc.property(log, events => {
        const { frames } = filmOf(events);
        for (const [at, frame] of frames.entries()) {
          const [slow, usual, quick] = PACES.map(pace => msOf(frame, frames[at + 1], pace));
          expect(slow).toBeGreaterThan(usual ?? 0);
          expect(usual).toBeGreaterThan(quick ?? 0);
          expect(quick).toBeGreaterThan(500);
        }
      }),
    );
  });
});

const EVENTS: readonly RunEvent[] = [
  said('Come in.'),
  inMoment('the_word', 'And the scan?'),
  { kind: 'noted', text: 'I would say it.' },
  reply('tell', 'wait', 'ask'),
  said('Right.'),
  inMoment('after_it', 'I should go.'),
  reply('stay'),
  said('All right.'),
  door,
  said('Good evening.', { stage: 'opening' }),
  said('We imagine.', { stage: 'floor' }),
  turn('t_tell', 'tell'),
  said('It fell.'),
  turn('t_other', 'never_said'),
  said('I saw a dog.'),
];

test('a choice has the others that were there, the note before it, and what was said of it later', () => {
  const film = filmOf(EVENTS);
  const chosen = film.frames.filter(frame => frame.kind === 'chose');
  expect(chosen.map(({ offer, passedOver, notes }) => [offer.id, passedOver.length, notes])).toEqual([
    ['tell', 2, ['I would say it.']],
    ['stay', 0, []],
    ['to_group', 0, []],
  ]);
  const spokenOf = film.frames.filter(({ turns }) => turns.length > 0);
  expect(spokenOf).toMatchObject([{ line: { text: 'Right.' }, turns: [{ turn: { id: 't_tell' } }] }]);
  expect(film.unplaced.map(one => one.turn.id)).toEqual(['t_other']);
});

test('where the group’s words are shown, there is time to read them', () => {
  const { frames } = filmOf(EVENTS);
  const spokenOf = frames.find(({ turns }) => turns.length > 0);
  if (!spokenOf) throw new Error('Nobody spoke of it.');
  expect(msOf(spokenOf, undefined, 'usual', true)).toBeGreaterThan(msOf(spokenOf, undefined, 'usual'));
});

test('it can be gone to by its moments', () => {
  expect(stretchesOf(filmOf(EVENTS).frames)).toEqual([
    { moment: undefined, from: 0 },
    { moment: 'the_word', from: 1 },
    { moment: 'after_it', from: 4 },
  ]);
});

test('a breath, and a silence that was held, take their time', () => {
  const [before, paused, quiet] = filmOf([
    said('One two three.'),
    said('One two three.', { pause: true }),
    held('One two three.'),
  ]).frames;
  if (!before || !paused || !quiet) throw new Error('A frame is missing.');
  expect(msOf(before, paused, 'usual')).toBeGreaterThan(msOf(paused, quiet, 'usual'));
  expect(msOf(quiet, undefined, 'usual')).toBeGreaterThan(msOf(before, paused, 'usual'));
});
