import { assert, integer, property, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, editOf, KINDS, unedited } from '#core/testing/edits.fixture.ts';
import { foreignGame } from '#core/testing/foreign-game.fixture.ts';
import { diceOf } from '#core/testing/runs.fixture.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import { type Files, filesOf } from '#core/testing/stories.fixture.ts';
import type { Draft } from './draft.ts';
import { begun, type Start, stepsIn, type Trial } from './trial.ts';
import { shownOf } from './try-shown.ts';
import { readTry, type TryText } from './try-text.ts';
import { Tryout } from './tryout.ts';
import { wayTo } from './try-way.ts';

const draftOf = (main: string, files: Files): Draft => ({
  main,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});
const START: Start = { seed: 3, settings: [] };

function must(text: TryText | undefined): TryText {
  if (!text) throw new Error('This is meant to compile.');
  return text;
}
const read = (files: Files, knot?: string, main = 'small/case.ink') =>
  must(readTry(draftOf(main, files), knot));
const small = read(SMALL);
const open = (text: TryText, trial: Trial = begun(START)) => new Tryout(text, trial);

/** One more step by chance; false where there is none. */
function step(tryout: Tryout, dice: { pick<Item>(items: readonly Item[]): Item }): boolean {
  const { whose, offers } = tryout.stage.sitting.beat;
  if (whose === 'nobody') return false;
  return whose === 'group' ? tryout.speak() : tryout.take(dice.pick(offers).id, 0);
}
function played(text: TryText, steps: number, seed = 1): Tryout {
  const tryout = open(text);
  const dice = diceOf(seed, 'tryout');
  for (let done = 0; done < steps && step(tryout, dice); done += 1);
  return tryout;
}
/** All that is shown, without what was taken back and can be had again. */
function seen(tryout: Tryout) {
  const { trial: _, canGoForward: __, ...shown } = shownOf(tryout);
  return shown;
}
const take = (tryout: Tryout, text: string): boolean => {
  const offer = tryout.stage.sitting.beat.offers.find(one => one.text === text);
  return offer !== undefined && tryout.take(offer.id, 0);
};
const wordsNow = (tryout: Tryout) => tryout.stage.sitting.beat.lines.map(line => line.text);

describe('a trial', () => {
  test('comes to the end of the debrief, and says where each line and each offer is written', () => {
    const tryout = open(small);
    const first = shownOf(tryout);
    expect(first.linePlaces).toEqual([
      { file: 'small/encounter.ink', line: 6 },
      { file: 'small/encounter.ink', line: 7 },
    ]);
    expect(first.offerPlaces).toEqual([
      { file: 'small/encounter.ink', line: 8 },
      { file: 'small/encounter.ink', line: 10 },
    ]);
    const whole = played(small, 100);
    expect(whole.stage.sitting.beat).toMatchObject({ whose: 'nobody', stage: 'closing' });
    expect(whole.stage.knots.slice(0, 3)).toEqual(['encounter', 'the_news', 'opening']);
    expect(whole.stage.knots).toContain('closing');
  });

  test('taken back after any step is where it was, and forwards again it is where it had come', () => {
    assert(
      property(integer({ min: 0, max: 30 }), integer({ min: 1, max: 50 }), (steps, seed) => {
        const tryout = played(small, steps, seed);
        const before = seen(tryout);
        if (!step(tryout, diceOf(seed, 'one more'))) return;
        const after = seen(tryout);
        const back = open(small, tryout.back());
        expect({ ...seen(back), variables: [], visits: [] }).toEqual({
          ...before,
          variables: [],
          visits: [],
        });
        expect(seen(open(small, back.forward()))).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test('in the same text is what it was, with marks, notes and what was set', () => {
    assert(
      property(array(integer({ min: 0, max: 5 }), { maxLength: 40 }), integer(), (ways, seed) => {
        const tryout = open(small);
        const dice = diceOf(seed, 'ways');
        for (const way of ways) {
          if (way === 0) tryout.record([{ kind: 'noted', text: 'So.' }]);
          else if (way === 1) tryout.set({ kind: 'variable', name: 'trust', worth: dice.upTo(3) });
          else if (way === 2) tryout.set({ kind: 'visits', name: 'encounter.asked', times: dice.upTo(2) });
          else step(tryout, dice);
        }
        expect(seen(open(small, tryout.trial))).toEqual(seen(tryout));
      }),
      { numRuns: 40 },
    );
  });

  test('goes back to a step that is named, keeps what was set before it, and forgets the rest when another is taken', () => {
    const tryout = open(small);
    tryout.set({ kind: 'variable', name: 'trust', worth: 2 });
    take(tryout, 'What makes you ask?');
    take(tryout, "It's bad news.");
    const back = open(small, tryout.back(0));
    expect(shownOf(back).variables).toMatchObject([{ name: 'trust', worth: 2 }]);
    expect(back.canGoForward).toBe(true);
    take(back, 'What makes you ask?');
    expect(back.canGoForward).toBe(true);
    const other = open(small, tryout.back(0));
    take(other, 'You wait.');
    expect(other.canGoForward).toBe(false);
  });

  test('marks what the last step has changed', () => {
    const tryout = open(small);
    take(tryout, 'What makes you ask?');
    const changed = shownOf(tryout).visits.filter(one => one.hasChanged);
    expect(changed.map(one => one.name)).toEqual(['the_news', 'encounter.asked']);
  });

  test('a mark stays on its line, and own words go back with the choice that asked for them', () => {
    const tryout = open(small);
    for (const text of ['You wait.', "It's bad news.", 'Go up', 'I have somebody.', 'ashamed'])
      take(tryout, text);
    const before = seen(tryout);
    tryout.record([{ kind: 'wrote', slot: 'telling', text: 'She looked at me.' }]);
    take(tryout, 'in my own words');
    expect(seen(open(small, tryout.back())).events).toEqual(before.events);
  });
});

describe('when the text changes', () => {
  test('other words keep the place and are shown', () => {
    const tryout = played(small, 1);
    const again = open(read(spoilt('ANA: Say it, then.', 'ANA: Tell me, then.')), tryout.trial);
    expect(again.lost).toBeUndefined();
    expect(wordsNow(again)).toContain('Tell me, then.');
  });

  test('a reply that is gone parts it there, and what is given back is gone on with', () => {
    const tryout = open(small);
    for (const text of ['What makes you ask?', "It's bad news."]) take(tryout, text);
    const without = read(spoilt('# id: said ', '# id: told '));
    const parted = open(without, tryout.trial);
    expect(parted.lost).toMatchObject({ kind: 'take', id: 'said' });
    expect(stepsIn(parted.trial.deeds.slice(0, 1))).toBe(1);
    expect(parted.stage.sitting.beat.offers.map(one => one.id)).toEqual(['told']);
    expect(seen(open(small, parted.trial))).toEqual(seen(tryout));
    expect(open(without, parted.stay()).lost).toBeUndefined();
    take(parted, "It's bad news.");
    expect(parted.lost).toBeUndefined();
  });

  const house = filesOf();
  const at = (files: Files): TryText => read(files, undefined, 'blue-folder/case.ink');
  const before = at(house);
  test.each(KINDS)('it parts where its meaning is lost, and nowhere else: %s', { timeout: 120_000 }, kind => {
    for (let seed = 1; seed <= 2; seed += 1) {
      const dice = diceOf(seed, kind, 'tryout');
      const found = edited(house, kind, dice);
      if (!found) continue;
      for (let run = 1; run <= 4; run += 1) {
        const { trial, lostAt } = playedThrough(before, 4 + dice.upTo(60), run, found.edit);
        const again = open(found.text, trial);
        const done = again.lost ? trial.deeds.indexOf(again.lost) : trial.at;
        expect(done, `${found.edit.what}, run ${run}`).toBe(lostAt);
      }
    }
  });

  function edited(files: Files, kind: string, dice: ReturnType<typeof diceOf>) {
    for (let time = 0; time < 20; time += 1) {
      const edit = editOf(kind, unedited(files), dice);
      const text = readTry(draftOf('blue-folder/case.ink', edit.files));
      if (text) return { edit, text };
    }
    return undefined;
  }
  function playedThrough(text: TryText, steps: number, seed: number, edit: Edit) {
    const tryout = open(text);
    const dice = diceOf(seed, 'learner');
    let lostAt: number | undefined;
    for (let done = 0; done < steps; done += 1) {
      const { beat } = tryout.stage.sitting;
      if (!step(tryout, dice)) break;
      const deed = tryout.trial.deeds[done];
      if (deed?.kind !== 'take' && deed?.kind !== 'speak') throw new Error('Every step is a choice.');
      if (edit.isLostAt({ at: 0, id: deed.id, moment: beat.moment, beat })) lostAt ??= done;
    }
    return { trial: tryout.trial, lostAt: lostAt ?? tryout.trial.at };
  }
});

describe('a trial that begins elsewhere', () => {
  const from: Start = { ...START, knot: 'the_news', opening: 'You come in here.' };

  test('is in the moment and has those in the room whom the lines above bring in', () => {
    const tryout = open(read(SMALL, 'the_news'), begun(from));
    expect(tryout.stage.sitting.beat.lines).toMatchObject([
      { text: 'You come in here.', moment: 'the_door', enters: 'ana' },
      { text: 'Say it, then.', moment: 'the_news' },
    ]);
    expect(shownOf(tryout).linePlaces).toEqual([undefined, { file: 'small/encounter.ink', line: 15 }]);
    expect(tryout.stage.knots).toEqual(['the_news']);
  });

  test('has what was set before it began', () => {
    const settings: Start['settings'] = [
      { kind: 'variable', name: 'trust', worth: 1 },
      { kind: 'visits', name: 'encounter.asked', times: 1 },
    ];
    const tryout = open(read(SMALL, 'encounter'), begun({ ...START, knot: 'encounter', settings }));
    expect(wordsNow(tryout)).toContain('You again.');
    const floor = open(read(SMALL, 'floor'), begun({ ...START, knot: 'floor', opening: 'Here.', settings }));
    expect(floor.stage.sitting.beat).toMatchObject({ stage: 'floor', whose: 'group' });
    expect(floor.stage.sitting.beat.offers.map(one => one.id)).toContain('t_asked');
  });

  test('is back at the beginning where its knot is gone, and there again when it is back', () => {
    const tryout = open(read(SMALL, 'the_news'), begun(from));
    take(tryout, "It's bad news.");
    const lost = open(small, tryout.trial);
    expect(shownOf(lost)).toMatchObject({ isStartLost: true, steps: [] });
    expect(seen(open(read(SMALL, 'the_news'), lost.trial))).toEqual(seen(tryout));
  });

  test('has a way to what it wants to come to, in the conversation and behind its door', () => {
    const talk = wayTo(small, START, { kind: 'moment', name: 'the_news' });
    expect(talk?.deeds).toHaveLength(1);
    const group = wayTo(small, START, { kind: 'knot', name: 'returning' });
    if (!group) throw new Error('There is a way.');
    const there = open(small, group);
    expect(there.lost).toBeUndefined();
    expect(there.stage.knots).toContain('returning');
    expect(wayTo(small, START, { kind: 'knot', name: 'nowhere' })).toBeUndefined();
  });

  test('lists the knots and the moments that it could begin with', () => {
    expect(shownOf(open(small)).begins.map(one => `${one.kind} ${one.name}`)).toEqual([
      'knot opening',
      'knot leaders',
      'knot encounter',
      'knot the_news',
      'knot telling',
      'knot facts',
      'knot floor',
      'knot returning',
      'knot closing',
      'moment the_door',
      'moment the_news',
    ]);
  });
});

describe('ink that is no case', () => {
  const play = (ink: string) => read({ 'game.ink': ink }, undefined, 'game.ink');

  test.each([false, true])('is taken by its places (with lists: %s)', isWithLists => {
    const tryout = open(play(foreignGame(4, isWithLists)));
    const [first] = tryout.stage.sitting.beat.offers;
    expect(first).toMatchObject({
      kind: 'reply',
      id: 'choice-1',
      text: 'Take what lies on the table',
    });
    expect(take(tryout, 'Take what lies on the table')).toBe(true);
    expect(shownOf(tryout)).toMatchObject({ isPlain: true, isCase: false });
    const again = open(play(`\n${foreignGame(4, isWithLists)}`), tryout.trial);
    expect(again.lost).toBeUndefined();
    expect(wordsNow(again)).toEqual(wordsNow(tryout));
  });

  test('a choice that is worded anew is the one in its place, and in another menu it is none', () => {
    const tryout = open(play('Hello.\n* [Go]\n* [Stay]\n- There.\n'));
    take(tryout, 'Stay');
    expect(open(play('Hello.\n* [Go]\n* [Remain]\n- There.\n'), tryout.trial).lost).toBeUndefined();
    expect(open(play('Hello.\n* [Go]\n- There.\n'), tryout.trial).lost).toMatchObject({ text: 'Stay' });
  });

  test('a choice that was given an id since is still the one with these words', () => {
    const tryout = open(play('Hello.\n* [Go]\n* [Stay]\n- There.\n'));
    take(tryout, 'Stay');
    const named = open(play('Hello.\n* [Go # id: go]\n* [Stay # id: stay]\n- There.\n'), tryout.trial);
    expect(named.lost).toBeUndefined();
    expect(wordsNow(named)).toEqual(['There.']);
    const other = open(play('Hello.\n* [Go # id: go]\n* [Wait # id: wait]\n- There.\n'), tryout.trial);
    expect(other.lost).toMatchObject({ text: 'Stay' });
  });

  test('a list is seen and set by its items', () => {
    const tryout = open(play(foreignGame(4, true)));
    const bag = (one: Tryout) => shownOf(one).variables.find(variable => variable.name === 'bag');
    expect(bag(tryout)).toMatchObject({ worth: [], isMemory: false });
    tryout.set({ kind: 'variable', name: 'bag', worth: ['things.thing_2', 'things.nothing'] });
    expect(bag(tryout)).toMatchObject({ worth: ['things.thing_2'] });
    expect(bag(open(tryout.stage.text, tryout.trial))).toMatchObject({ worth: ['things.thing_2'] });
  });

  test('a circle without an end and a fault are named with their place', () => {
    expect(shownOf(open(play('-> round\n=== round ===\n-> round\n'))).halt).toMatchObject({
      kind: 'endless',
      place: { file: 'game.ink', line: 2 },
    });
    expect(shownOf(open(play('Hello.\n* [Go]\n- There.\n'))).halt).toBeUndefined();
    const tryout = open(play('Hello.\n* [Go]\n- There. {1 / 0}\n~ temp x = 1 % 0\n{x}\n'));
    take(tryout, 'Go');
    expect(shownOf(tryout).halt).toBeDefined();
  });
});
