import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChoiceId } from '#core/model/ids.ts';
import { heard, must, run as anyRun, sampleRun } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { playEncounter } from '#core/testing/encounters.fixture.ts';
import { casesOfTheHouse, story } from '#core/testing/stories.fixture.ts';
import { type Place, PLACE_KINDS, placesOf } from './places.ts';

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);

const idsOf = (places: readonly Place[]) => places.map(({ reply }) => reply.id);

/** How often each is there, the most frequent first. */
function counted(words: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => b - a);
}

describe.each(casesOfTheHouse())('the places of %s', id => {
  const runs = SEEDS.map(seed => playEncounter(story(id), seed));
  const all = runs.map(run => placesOf(run));

  test('are replies that were chosen where there were others, in their order, no two the same', () => {
    for (const [at, places] of all.entries()) {
      const positions = places.map(place => place.at);
      expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
      for (const place of places) {
        expect(runs[at]?.events[place.at]).toMatchObject({ kind: 'chose', offer: place.reply });
        expect(place.passedOver.length).toBeGreaterThan(0);
      }
    }
  });

  test('are of three kinds at most, each once', () => {
    for (const places of all) {
      const kinds = places.map(place => place.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    expect(new Set(all.flat().map(place => place.kind))).toEqual(new Set(PLACE_KINDS));
  });

  test('are the same for the same run', () => {
    expect(runs.map(run => placesOf(run))).toEqual(all);
  });

  test('are not the same for every run', () => {
    const sets = all.map(places => idsOf(places).join());
    expect(counted(sets)[0]).toBeLessThanOrEqual(SEEDS.length / 5);
    for (const kind of PLACE_KINDS) {
      const taken = all.flatMap(places => idsOf(places.filter(place => place.kind === kind)));
      expect(counted(taken)[0], `${id}, ${kind}`).toBeLessThanOrEqual(SEEDS.length / 2);
    }
  });

  test('seldom lie at the first menu, where little has been said yet', () => {
    const atFirst = all.filter((places, at) => {
      const first = runs[at]?.events.findIndex(event => event.kind === 'chose');
      return places.some(place => place.at === first);
    });
    expect(atFirst.length).toBeLessThanOrEqual(SEEDS.length / 4);
  });
});

describe('what the learner did with a moment', () => {
  const here = story();
  const run = playEncounter(here, 5);

  test('draws the rule there: a note written before the replies showed comes with its place', () => {
    const chosen = run.events.flatMap((event, at) => (event.kind === 'chose' ? [at] : []));
    const drawn = chosen.filter(at => {
      const events = [
        ...run.events.slice(0, at),
        { kind: 'noted', text: 'I would say nothing yet.' } as const,
        ...run.events.slice(at),
      ];
      return placesOf({ ...run, events }).some(one => one.at === at + 1 && one.noted !== undefined);
    });
    expect(drawn.length).toBeGreaterThanOrEqual(placesOf(run).length);
  });
});

test('a run in which nothing was chosen has no places, and neither has one that leaned nowhere', () => {
  expect(placesOf(sampleRun())).toEqual([]);
  const [yes, no] = [must(parseChoiceId('yes')), must(parseChoiceId('no'))];
  const answer: RunEvent = {
    kind: 'chose',
    offer: { kind: 'reply', id: yes, text: 'Yes.', moves: ['self.help'] },
    passedOver: [{ id: no, text: 'No.' }],
    afterMs: 0,
  };
  expect(placesOf(sampleRun({ events: [heard('It hurts.'), answer, heard('At night.')] }))).toEqual([]);
});

test('whatever a log holds, the places are of it', () => {
  fc.assert(
    fc.property(anyRun, run => {
      const places = placesOf(run);
      expect(places.length).toBeLessThanOrEqual(PLACE_KINDS.length);
      expect(places.map(({ at }) => run.events[at])).toMatchObject(
        places.map(({ reply }) => ({ offer: reply })),
      );
    }),
  );
});
