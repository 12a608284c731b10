import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChoiceId, parseMomentId, parsePersonId } from '#core/model/ids.ts';
import type { Weight } from '#core/model/line.ts';
import type { Move } from '#core/model/move.ts';
import { must, run as anyRun, sampleRun } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { playEncounter } from '#core/testing/encounters.fixture.ts';
import { casesOfTheHouse, story } from '#core/testing/stories.fixture.ts';
import { cueMapOf } from './cues.ts';

const derek = must(parsePersonId('derek'));
const said = (text: string, weight?: Weight, moment?: string): RunEvent => ({
  kind: 'heard',
  line: {
    how: 'said',
    speaker: derek,
    text,
    ...(weight && { weight }),
    ...(moment !== undefined && { moment: must(parseMomentId(moment)) }),
  },
});
const chose = (...moves: Move[]): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'reply', id: must(parseChoiceId('one')), text: 'Yes?', moves },
  passedOver: [],
  afterMs: 0,
});
const metIn = (...events: RunEvent[]) => cueMapOf(sampleRun({ events })).cues.map(({ met }) => met);

describe('a hint', () => {
  const hint = said('It comes out of the cupboard?', 'cue');

  test('is met by a reply that makes room, and missed by one that closes it', () => {
    expect(metIn(hint, chose('cue.explore'))).toEqual(['met']);
    expect(metIn(hint, chose('emo.minimise'))).toEqual(['missed']);
  });

  test('is left open by a reply that does neither, both, or has no moves', () => {
    expect(metIn(hint, chose('tell.headline'))).toEqual(['open']);
    expect(metIn(hint, chose('emo.share'))).toEqual(['open']);
    expect(metIn(hint, chose('emo.silence', 'emo.switch'))).toEqual(['open']);
    expect(metIn(hint, chose())).toEqual(['open']);
  });

  test('that nobody could answer has no answer: another moment began, or it was over', () => {
    const events = [
      said('So.'),
      chose('ask.ice'),
      hint,
      said('Right.', undefined, 'friday'),
      chose('ask.ice'),
    ];
    for (const cues of [events, events.slice(0, 3)].map(one => cueMapOf(sampleRun({ events: one })).cues)) {
      expect(cues).toMatchObject([{ met: 'open', weight: 'cue', from: derek, order: 1 }]);
      expect(cues[0]?.answer).toBeUndefined();
    }
  });
});

test('what is said in the group is no part of the map', () => {
  const group: RunEvent = { kind: 'heard', line: { how: 'seen', text: 'Ten chairs.', stage: 'opening' } };
  expect(metIn(said('So.'), chose('ask.ice'), group, said('And then?', 'concern'))).toEqual([]);
});

test.each(casesOfTheHouse())('every cue and concern of a conversation is on the map once (%s)', id => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const run = playEncounter(story(id), seed);
    const weighted = run.events.flatMap(event =>
      event.kind === 'heard' && event.line.weight !== undefined ? [event.line.text] : [],
    );
    const { cues, replies } = cueMapOf(run);
    expect(cues.map(({ line }) => line.text)).toEqual(weighted);
    for (const { order } of cues) expect(order).toBeLessThanOrEqual(replies.length);
    const orders = cues.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  }
});

test('whatever a log holds, an answer is in it', () => {
  fc.assert(
    fc.property(anyRun, run => {
      const answers = cueMapOf(run).cues.flatMap(({ answer }) => answer ?? []);
      expect(answers.map(({ at }) => run.events[at])).toMatchObject(
        answers.map(({ reply }) => ({ offer: reply })),
      );
    }),
  );
});
