import { describe, expect, test } from 'vitest';
import type { Case } from '#core/model/case.ts';
import { type ChoiceId, parseChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { Chose, Run } from '#core/model/run.ts';
import { must } from '#core/model/run.fixture.ts';
import { exchangesOf } from '#core/review/exchanges.ts';
import { placesOf } from '#core/review/places.ts';
import { perform } from '#core/story/play.ts';
import { playEncounter } from '#core/testing/encounters.fixture.ts';
import { inIdTags } from '#core/testing/ink-text.fixture.ts';
import {
  casesOfTheHouse,
  compileFiles,
  type Files,
  filesOf,
  spoil,
  story,
} from '#core/testing/stories.fixture.ts';
import { roadOf } from './road.ts';

const SEEDS = [1, 2, 3];

const wordsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
const choseAt = (run: Run, at: number): Chose => {
  const event = run.events[at];
  if (event?.kind !== 'chose') throw new Error(`There is no choice at ${at}.`);
  return event;
};

/** The same choices one by one, and then the other reply. */
function takenByHand(here: Case, run: Run, at: number, other: ChoiceId): readonly Line[] {
  const performance = perform(here, run.seed);
  for (const event of run.events.slice(0, at)) if (event.kind === 'chose') performance.choose(event.offer.id);
  const beat = performance.choose(other);
  if (!beat.ok) throw new Error(`${other} is not offered there.`);
  return beat.value.lines;
}

describe.each(casesOfTheHouse())('the roads of %s', { timeout: 300_000 }, id => {
  const here = story(id);
  const runs = SEEDS.map(seed => playEncounter(here, seed));

  test('that were not taken are there at every place, for every reply that stood there', () => {
    for (const run of runs)
      for (const { at, passedOver } of placesOf(run))
        for (const { id: other } of passedOver) {
          const road = roadOf(here, run, at, other);
          if (!road.ok) throw new Error(`${other}: ${road.fault}`);
          expect(road.value.lines.length).toBeGreaterThan(0);
          expect(road.value.lines).toEqual(takenByHand(here, run, at, other));
          expect(road.value.edited).toBe(false);
        }
  });

  test('that were taken are what the log holds', () => {
    for (const run of runs)
      for (const { at, next, reply } of exchangesOf(run.events)) {
        const road = roadOf(here, run, at, reply.id);
        expect(road.ok && wordsOf(road.value.lines)).toEqual(wordsOf(next));
      }
  });

  test('are the same each time, and leave the run as it was', () => {
    for (const run of runs.slice(0, 2)) {
      const [place] = placesOf(run);
      const [other] = place?.passedOver ?? [];
      if (!place || !other) throw new Error('This run has no place.');
      const before = structuredClone(run);
      expect(roadOf(here, run, place.at, other.id)).toEqual(roadOf(here, run, place.at, other.id));
      expect(run).toEqual(before);
    }
  });
});

describe('a case that was edited since', () => {
  const run = playEncounter(story(), 1);
  const at = run.events.findIndex(event => event.kind === 'chose');
  const { offer, passedOver } = choseAt(run, at);
  const other = must(passedOver[0]).id;
  const edited = (files: Files) => {
    const compiled = compileFiles('blue-folder', files);
    if (!compiled.ok) throw new Error('The edited case does not compile.');
    return compiled.value.case;
  };
  const renamed = (id: ChoiceId) => edited(inIdTags(filesOf(), one => (one === id ? `${one}_anew` : one)));

  test('and has the reply no longer has no road there', () => {
    expect(roadOf(renamed(other), run, at, other)).toEqual({ ok: false, fault: 'case-changed' });
  });

  test('and no longer comes there has no road from there on', () => {
    const later = must(exchangesOf(run.events)[1]);
    const faulted = roadOf(renamed(offer.id), run, later.at, must(later.passedOver[0]).id);
    expect(faulted).toEqual({ ok: false, fault: 'case-changed' });
  });

  test('only in other words still has its roads, and says that it was', () => {
    const reworded = edited(
      spoil(filesOf(), "Somebody's having a worse day", "Someone's having a worse day"),
    );
    const road = roadOf(reworded, run, at, other);
    expect(road.ok && road.value.edited).toBe(true);
  });
});

test('a reply that did not stand there has no road, and neither has a line', () => {
  const run = playEncounter(story(), 1);
  const at = run.events.findIndex(event => event.kind === 'chose');
  const nowhere = must(parseChoiceId('nowhere'));
  expect(roadOf(story(), run, at, nowhere)).toEqual({ ok: false, fault: 'never-offered' });
  expect(roadOf(story(), run, 0, nowhere)).toEqual({ ok: false, fault: 'no-choice' });
  expect(roadOf(story(), run, -1, nowhere)).toEqual({ ok: false, fault: 'no-choice' });
});
