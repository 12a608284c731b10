import { describe, expect, test } from 'vitest';
import { chance } from '#core/balint/chance.ts';
import type { Case } from '#core/model/case.ts';
import type { Run, RunEvent } from '#core/model/run.ts';
import { batchEnd, beatAfter, cut, diceOf, playWhole, runOf } from '#core/testing/runs.fixture.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import { sound, story } from '#core/testing/stories.fixture.ts';
import { stepByChance } from './learner.ts';
import { type Facilitate, resume, type Sitting } from './sitting.ts';

function goOn(here: Case, run: Run): { sitting: Sitting; added: readonly RunEvent[]; reworded: boolean } {
  const resumed = resume(here, run);
  if (resumed.kind === 'parted') throw new Error(`It parts at ${resumed.lost.offer.id}.`);
  return resumed;
}
function playOn(sitting: Sitting, learner: number): Run {
  while (stepByChance(sitting, learner));
  return runOf(sitting);
}

describe('a run of the house, taken up again', { timeout: 600_000 }, () => {
  const blueFolder = story();

  test('after any event stands where it stood, and has what a kill kept from the log', () => {
    const played = playWhole(blueFolder, 1);
    for (let events = 0; events <= played.run.events.length; events += 1) {
      const { sitting, added, reworded } = goOn(blueFolder, cut(played.run, events));
      const end = batchEnd(played, events);
      expect(sitting.beat).toEqual(beatAfter(played, events));
      expect(added).toEqual(played.run.events.slice(events, end));
      expect(sitting.events).toEqual(played.run.events.slice(0, end));
      expect(reworded).toBe(false);
    }
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('has the future that it had (run %i)', seed => {
    const played = playWhole(blueFolder, seed);
    const dice = diceOf(seed, 'where to cut');
    for (let time = 0; time < 5; time += 1) {
      const { sitting } = goOn(blueFolder, cut(played.run, 1 + dice.upTo(played.run.events.length)));
      expect(playOn(sitting, played.learner)).toEqual(played.run);
    }
  });

  test('notes, stars and the learner’s own words change nothing of it', () => {
    const played = playWhole(blueFolder, 10);
    const own: RunEvent[] = [
      { kind: 'noted', text: 'Say it plainly.' },
      { kind: 'starred', event: 3, on: true },
      { kind: 'wrote', slot: 'telling', text: 'He had his coat on.' },
    ];
    const events = played.run.events.flatMap(event => (event.kind === 'chose' ? [...own, event] : [event]));
    const { sitting, added } = goOn(blueFolder, { ...played.run, events });
    expect(added).toEqual([]);
    expect(sitting.beat).toEqual(played.end);
  });
});

describe('what the group said is said again because it was said', { timeout: 600_000 }, () => {
  const blueFolder = story();

  test('and not because the facilitator would say it', () => {
    for (let seed = 0; seed < 4; seed += 1) {
      const { run, end } = playWhole(blueFolder, seed, seed, anybody);
      const facilitated = playWhole(blueFolder, seed).run;
      expect(spoken(run)).not.toEqual(spoken(facilitated));
      const { sitting, added } = goOn(blueFolder, run);
      expect(added).toEqual([]);
      expect(sitting.beat).toEqual(end);
    }
  });
});

const spoken = (run: Run) => run.events.flatMap(event => (event.kind === 'spoke' ? [event.offer.id] : []));

/** A group in which anybody says anything. */
const anybody: Facilitate = (offers, _stage, events, seed) =>
  offers[Math.floor(chance(seed, 'anybody', events.length) * offers.length)];

describe('when the text has changed', () => {
  const small = sound('small', SMALL);
  const { run, steps } = playWhole(small, 1);
  const firstChoice = steps[0]?.at ?? 0;
  /** The run as it stands before its first choice, and after it. */
  const [before, after] = [cut(run, firstChoice), cut(run, steps[1]?.at ?? 0)];

  test('present lines that read otherwise are heard again, once', () => {
    const edited = sound('small', spoilt('Room 1.', 'Room 2.'));
    const first = goOn(edited, before);
    expect(first.reworded).toBe(true);
    expect(first.added.map(event => event.kind)).toEqual(['reworded', 'heard', 'heard']);
    const second = goOn(edited, runOf(first.sitting));
    expect(second).toMatchObject({ reworded: false, added: [] });
  });

  test('past lines stay as they were seen', () => {
    const edited = sound('small', spoilt('Room 1.', 'Room 2.'));
    const { sitting, added, reworded } = goOn(edited, after);
    expect(reworded).toBe(false);
    expect(added).toEqual([{ kind: 'reworded', hash: edited.hash }]);
    expect(sitting.events.slice(0, after.events.length)).toEqual(after.events);
  });

  test('a run that goes on from what held hears the present lines once', () => {
    const edited = sound('small', spoilt('Room 1.', 'Room 2.'));
    const branched = { ...before, hash: edited.hash };
    const first = goOn(edited, branched);
    expect(first.reworded).toBe(true);
    expect(goOn(edited, runOf(first.sitting))).toMatchObject({ reworded: false, added: [] });
  });

  test('what is chosen after an edit is chosen in the moment of the new text', () => {
    const edited = sound('small', spoilt('# moment: the_door #', '# moment: the_news #'));
    const { sitting } = goOn(edited, before);
    const whole = playOn(sitting, 1);
    expect(goOn(edited, whole)).toMatchObject({ reworded: false, added: [] });
  });

  test('a reply that is gone parts the run there, and all before it holds', () => {
    const [, reply] = run.events.flatMap(event => (event.kind === 'chose' ? [event] : []));
    const edited = sound('small', spoilt(`# id: ${reply?.offer.id}`, '# id: another_id'));
    const resumed = resume(edited, run);
    expect(resumed).toEqual({ kind: 'parted', held: run.events.slice(0, steps[1]?.at), lost: reply });
  });

  test('a run of which nothing is kept begins at the beginning', () => {
    const { sitting, added } = goOn(small, cut(run, 0));
    expect(added).toEqual(before.events);
    expect(sitting.beat).toEqual(steps[0]?.beat);
  });
});
