import { describe, expect, test } from 'vitest';
import type { Case } from '#core/model/case.ts';
import type { Run } from '#core/model/run.ts';
import type { Beat } from '#core/story/beat.ts';
import { perform } from '#core/story/play.ts';
import { type Edit, editOf, KINDS, unedited } from '#core/testing/edits.fixture.ts';
import {
  beatAfter,
  cut,
  type Dice,
  diceOf,
  idsOf,
  type Played,
  playWhole,
  runOf,
} from '#core/testing/runs.fixture.ts';
import { compileFiles, filesOf, story } from '#core/testing/stories.fixture.ts';
import { stepByChance } from './learner.ts';
import { resume } from './sitting.ts';

/** How many texts of each kind, with how many edits, each met by how many runs; and how many runs there are. */
const TEXTS = 2;
const EDITS = 3;
const MEETINGS = 14;
const RUNS = 20;

const before = story();
const files = filesOf();
const played = Array.from({ length: RUNS }, (_, seed) => playWhole(before, seed + 1));

/** Some random edits of a kind, after which the case is still sound. */
function editedText(kind: string, seed: number): { edit: Edit; here: Case } {
  for (let time = 0; time < 20; time += 1) {
    const dice = diceOf(seed, kind, String(time));
    const edit = Array.from({ length: EDITS }).reduce<Edit>(one => editOf(kind, one, dice), unedited(files));
    const isEdited = Object.keys(files).some(file => files[file] !== edit.files[file]);
    const compiled = isEdited ? compileFiles('blue-folder', edit.files) : undefined;
    if (compiled?.ok) return { edit, here: compiled.value.case };
  }
  throw new Error(`No edits of the kind "${kind}" leave the case sound.`);
}

/** Most runs are met while the conversation still goes on, where most people stop for the day. */
function anyPrefix({ steps, run }: Played, dice: Dice): number {
  const door = steps.find(step => step.beat.stage !== 'encounter')?.at ?? run.events.length;
  return 1 + dice.upTo(dice.upTo(3) > 0 ? door : run.events.length);
}

describe.each(KINDS)('edits never mislead: %s', kind => {
  test.each(Array.from({ length: TEXTS }, (_, text) => text))('text %i', { timeout: 600_000 }, seed => {
    const { edit, here } = editedText(kind, seed);
    const dice = diceOf(seed, kind, 'meetings');
    for (let meeting = 0; meeting < MEETINGS; meeting += 1) {
      const one = dice.pick(played);
      const events = anyPrefix(one, dice);
      const found = meet(one, events, edit, here, meeting % 4 === 0);
      expect(found, `${edit.what}, run ${one.run.seed} after ${events} events`).toBe('as it should');
    }
  });
});

/** What happens when the run, as it was after so many events, meets the edited case. */
function meet(one: Played, events: number, edit: Edit, here: Case, closely: boolean): string {
  const run = cut(one.run, events);
  const taken = one.steps.filter(step => step.at < events);
  const lost = taken.find(step => edit.isLostAt(step));
  const resumed = resume(here, run);

  if (resumed.kind === 'parted') {
    if (!lost) return `parts at ${resumed.lost.offer.id} though nothing of it was touched`;
    if (resumed.lost.offer.id !== lost.id) return `parts at ${resumed.lost.offer.id} and not at ${lost.id}`;
    if (resumed.held.length !== lost.at) return `holds ${resumed.held.length} events and not ${lost.at}`;
    return closely ? goesOn(here, { ...run, events: resumed.held }) : 'as it should';
  }
  if (lost) return `goes on over ${lost.id}`;
  const was = edit.offeredNow(idsOf(beatAfter(one, events))).toSorted();
  const is = idsOf(resumed.sitting.beat)
    .filter(id => !edit.mayComeIn.includes(id))
    .toSorted();
  // When nothing else was left on offer, ink goes on by itself.
  if (was.length > 0 && was.join() !== is.join()) return `offers ${is.join()} and not ${was.join()}`;
  if (!closely) return 'as it should';
  const again = takeAgain(here, run.seed, taken);
  if (typeof again === 'string') return again;
  if (JSON.stringify(again) !== JSON.stringify(resumed.sitting.beat))
    return 'stands elsewhere than the same choices lead to';
  return goesOn(here, run);
}

/** The same choices one by one, each where it was taken. */
function takeAgain(here: Case, seed: number, taken: Played['steps']): Beat | string {
  const performance = perform(here, seed);
  for (const { id, moment } of taken) {
    if (performance.beat.moment !== moment) return `takes ${id} in another moment`;
    if (!performance.choose(id).ok) return `takes ${id} where it is not offered`;
  }
  return performance.beat;
}

/** A run that was taken up again is shown what it stands before, and can be taken up once more after the next choice. */
function goesOn(here: Case, run: Run): string {
  const first = resume(here, run);
  if (first.kind === 'parted') return 'parts again from what held';
  const { sitting } = first;
  const heard = sitting.events.flatMap(event => (event.kind === 'heard' ? [event.line.text] : []));
  const shown = sitting.beat.lines.map(line => line.text);
  if (shown.length > 0 && shown.join() !== heard.slice(-shown.length).join())
    return 'shows other lines than those it stands before';
  stepByChance(sitting, run.seed);
  const second = resume(here, runOf(sitting));
  if (second.kind === 'parted')
    return `parts at ${second.lost.offer.id} from the text in which that was chosen`;
  if (second.added.length > 0) return 'grows each time it is taken up';
  return 'as it should';
}
