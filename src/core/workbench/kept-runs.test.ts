import { describe, expect, test } from 'vitest';
import { diceOf } from '#core/testing/runs.fixture.ts';
import { goldenName, goldenRun } from '#core/sitting/golden.ts';
import { makeRun, parseRun } from '#core/model/run-text.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import type { Files } from '#core/testing/stories.fixture.ts';
import { type Draft, written } from './draft.ts';
import { hasKept, keptNow, keptPath } from './kept-runs.ts';
import { begun } from './trial.ts';
import { readTry } from './try-text.ts';
import { Tryout } from './tryout.ts';

const draftOf = (files: Files): Draft => ({
  main: 'small/case.ink',
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});
function textOf(draft: Draft) {
  const text = readTry(draft);
  if (!text) throw new Error('This is meant to compile.');
  return text;
}

function playedWhole() {
  const tryout = new Tryout(textOf(draftOf(SMALL)), begun({ seed: 5, settings: [] }));
  const dice = diceOf(5, 'kept');
  for (let { beat } = tryout.stage.sitting; beat.whose !== 'nobody'; { beat } = tryout.stage.sitting)
    if (beat.whose === 'group') tryout.speak();
    else tryout.take(dice.pick(beat.offers).id, 1_234);
  tryout.record([{ kind: 'closed' }, { kind: 'checked-out', how: 'steady' }]);
  return tryout.stage.sitting;
}

const played = playedWhole();
const kept = makeRun(goldenRun(played, goldenName(played) ?? ''));
const path = 'small/golden/she_goes.json';
const now = (files: Files, text = kept) => {
  const draft = written(draftOf(files), path, text);
  return keptNow(draft, textOf(draft));
};

describe('a run that is kept beside its case', () => {
  test('is called like its ending, has no clock in it, and can be read again', () => {
    expect(keptPath(draftOf(SMALL), goldenName(played) ?? '')).toBe(path);
    const run = parseRun(kept);
    if (!run.ok) throw new Error(run.fault);
    expect(run.value).toMatchObject({ id: 'golden-she_goes', begunAt: 0 });
    expect(run.value.events.at(-1)).toEqual({ kind: 'closed' });
    expect(run.value.events.flatMap(event => (event.kind === 'chose' ? [event.afterMs] : []))).not.toContain(
      1_234,
    );
  });

  test('holds in the same text and in other words', () => {
    expect(now(SMALL)).toEqual([{ path, now: { kind: 'holds' } }]);
    expect(now(spoilt('Room 1.', 'Room 2.'))).toEqual([{ path, now: { kind: 'holds' } }]);
  });

  test('parts where a choice is gone, goes on where the story does, and says where it is no run', () => {
    expect(now(spoilt('# id: said ', '# id: told '))[0]?.now).toMatchObject({ kind: 'parts', id: 'said' });
    expect(
      now(
        spoilt(
          "RUTH: We'll stop there.\n  -> END",
          "RUTH: We'll stop there.\n  ++ [Stay # id: stay]\n  -> END",
        ),
      )[0]?.now,
    ).toEqual({ kind: 'goes-on', whose: 'learner' });
    expect(now(SMALL, '{}')[0]?.now).toMatchObject({ kind: 'unread' });
  });

  test('is looked for in the case’s own folder', () => {
    const draft = written(draftOf(SMALL), 'group/golden/she_goes.json', kept);
    expect(hasKept(draft)).toBe(false);
    expect(keptPath(draft, '../up')).toBeUndefined();
    expect(keptPath({ main: 'game.ink', files: [] }, 'once')).toBe('golden/once.json');
  });
});
