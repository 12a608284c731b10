import { afterEach, expect, test } from 'vitest';
import type { Case } from '#core/model/case.ts';
import { parseNoteId, parseRunId } from '#core/model/ids.ts';
import { must } from '#core/model/run.fixture.ts';
import type { Run, RunEvent } from '#core/model/run.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { resume } from '#core/sitting/sitting.ts';
import { turningsOf } from '#core/review/turnings.ts';
import { playWhole } from '#core/testing/runs.fixture.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import { sound, story } from '#core/testing/stories.fixture.ts';
import { openMemoryShelf } from '#app/device/memory-shelf.ts';
import type { Shelf } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';
import { drop, present } from './present.ts';
import { lookAgain } from './second-look.ts';

afterEach(drop);

const LOOK = must(parseRunId('look'));

/** A device with one case on it, whose next run has this id. */
function deviceWith(here: Case | undefined, shelf: Shelf = openMemoryShelf()): Doors {
  return {
    shelf: Promise.resolve(shelf),
    sound: new Promise(() => {}),
    now: () => 5000,
    newRunId: () => LOOK,
    newNoteId: () => must(parseNoteId('n1')),
    newSeed: () => 999,
    cases: { tell() {}, find: async () => undefined, index: async () => [] },
    loadCase: async () => {
      if (!here) throw new Error('No network.');
      return here;
    },
    announce() {},
    onChange: () => () => {},
  };
}

const choicesOf = (run: Run): number[] =>
  turningsOf(run.events).flatMap(group => group.turnings.map(({ at }) => at));
async function keptIn(doors: Doors): Promise<Run> {
  const kept = await (await doors.shelf).open(LOOK);
  if (!kept.ok) throw new Error(kept.fault);
  return kept.value;
}

/** The same from a run that is on the device, as one that is looked at is. */
async function lookFrom(run: Run, at: number, wondering: string, doors: Doors, isWanted?: () => boolean) {
  const { events, ...old } = run;
  await (await doors.shelf).begin(old, events);
  return lookAgain(run, at, wondering, doors, isWanted);
}

test(
  'from every choice of a run, in the conversation and in the group, a look stands just before it',
  { timeout: 120_000 },
  async () => {
    const here = story();
    const { run, steps } = playWhole(here, 3);
    for (const at of choicesOf(run)) {
      const doors = deviceWith(here);
      const looked = await lookFrom(run, at, '', doors);
      const stage = steps.find(step => step.at === at)?.beat.stage;
      expect(looked).toMatchObject({
        ok: true,
        value: { page: stage === 'encounter' ? 'encounter' : 'group', run: LOOK },
      });
      const open = must(present.peek());
      expect(open.beat.peek()).toEqual(must(steps.find(step => step.at === at)).beat);
      expect(open.events.peek()).toEqual(run.events.slice(0, at));
      expect(await keptIn(doors)).toMatchObject({
        seed: run.seed,
        parent: { run: run.id, events: at },
        events: run.events.slice(0, at),
      });
    }
  },
);

test('what is chosen alike again goes as it went', async () => {
  const here = story();
  const { run, learner } = playWhole(here, 4);
  const at = must(choicesOf(run)[3]);
  const doors = deviceWith(here);
  await lookFrom(run, at, 'Whether he would say it himself.', doors);
  const kept = await keptIn(doors);
  expect(kept.parent).toEqual({ run: run.id, events: at, wondering: 'Whether he would say it himself.' });
  const again = resume(here, kept);
  if (again.kind === 'parted') throw new Error('It parts.');
  expect(goOnByChance(again.sitting, learner).events).toEqual(run.events);
});

test('what was noted, or remembered, for a choice is not taken along to before it', async () => {
  const here = sound('small', SMALL);
  const { run } = playWhole(here, 1);
  const own: readonly RunEvent[] = [
    { kind: 'noted', text: 'I would sit.' },
    { kind: 'remembered', evenings: 1, last: run.case, endings: [] },
  ];
  for (const event of own) {
    const at = run.events.findIndex(one => one.kind === 'chose' && one.offer.kind === 'door');
    const before = run.events.slice(0, at);
    const doors = deviceWith(here);
    await lookFrom({ ...run, events: [...before, event, ...run.events.slice(at)] }, at + 1, '', doors);
    expect((await keptIn(doors)).events).toEqual(before);
  }
});

test('a look of a look knows the one it was taken from', async () => {
  const here = sound('small', SMALL);
  const { run } = playWhole(here, 2);
  const first = { ...run, id: must(parseRunId('second')), parent: { run: run.id, events: 1 } };
  const doors = deviceWith(here);
  await lookFrom(first, must(choicesOf(first)[0]), '', doors);
  expect((await keptIn(doors)).parent?.run).toBe('second');
});

test('where the case cannot be had, and where it comes to the place no more, it says so and keeps nothing', async () => {
  const { run } = playWhole(sound('small', SMALL), 1);
  const at = must(choicesOf(run)[0]);
  const [offline, edited] = [
    deviceWith(undefined),
    deviceWith(sound('small', spoilt('# id: to_group # door', '# id: to_them # door'))),
  ];
  expect(await lookFrom(run, at, '', offline)).toEqual({ ok: false, fault: 'no-case' });
  const inGroup = must(choicesOf(run).at(-1));
  expect(await lookFrom(run, inGroup, '', edited)).toEqual({ ok: false, fault: 'no-place' });
  expect(await lookFrom(run, 0, '', deviceWith(sound('small', SMALL)))).toEqual({
    ok: false,
    fault: 'no-place',
  });
  for (const doors of [offline, edited])
    expect(await (await doors.shelf).open(LOOK)).toEqual({ ok: false, fault: 'gone' });
  expect(present.peek()).toBeUndefined();
});

test('an edited case that still comes there is looked at as it is now', async () => {
  const { run } = playWhole(sound('small', SMALL), 1);
  const here = sound('small', spoilt('RUTH: Which bit of it?', 'RUTH: Which part of it?'));
  const doors = deviceWith(here);
  const at = run.events.findIndex(event => event.kind === 'chose' && event.offer.id.startsWith('b_'));
  expect(await lookFrom(run, at, '', doors)).toMatchObject({ ok: true, value: { page: 'group' } });
  expect((await keptIn(doors)).events.slice(at)).toMatchObject([
    { kind: 'reworded', hash: here.hash },
    { kind: 'heard', line: { text: 'Which part of it?' } },
  ]);
});

test('where nothing can be kept, it goes on all the same', async () => {
  const here = sound('small', SMALL);
  const { run } = playWhole(here, 1);
  const { events, ...old } = run;
  const shelf = openMemoryShelf();
  await shelf.begin(old, events);
  const full: Shelf = { ...shelf, begin: async () => ({ ok: false, fault: 'full' }) };
  const looked = await lookFrom(run, must(choicesOf(run)[0]), '', deviceWith(here, full));
  expect(looked).toMatchObject({ ok: true });
  expect(present.peek()?.keeping.peek()).toEqual({ kind: 'not-kept', why: 'full' });
});

test('what was erased elsewhere is not brought back, and what nobody waits for any more is not begun', async () => {
  const here = sound('small', SMALL);
  const { run } = playWhole(here, 1);
  const at = must(choicesOf(run)[0]);
  expect(await lookAgain(run, at, '', deviceWith(here))).toEqual({ ok: false, fault: 'gone' });
  const doors = deviceWith(here);
  expect(await lookFrom(run, at, '', doors, () => false)).toBeUndefined();
  expect(await (await doors.shelf).open(LOOK)).toEqual({ ok: false, fault: 'gone' });
  expect(present.peek()).toBeUndefined();
});
