import { describe, expect, test } from 'vitest';
import { check, FEW_RUNS, meetings, opened, placeOf, spoiltBy, told } from '#core/testing/check.fixture.ts';
import { spoiltWhole, WHOLE } from '#core/testing/whole-case.fixture.ts';
import { conclude, playable, walkThrough } from './check.ts';
import { together } from './held.ts';

test('of the whole case nothing is found, so it is the twin of every mistake', () => {
  expect(check(WHOLE, 300)).toEqual([]);
});

test('foreign ink is played through, and no more is asked of it', () => {
  const files = { 'attic.ink': 'The attic.\n* [Go up] Dust.\n* [Go down] Light.\n- -> END\n' };
  const one = opened(files, 'attic.ink');
  const can = playable(one);
  expect(told(conclude(one, can && walkThrough(can, 1)))).toEqual(['not-a-case attic.ink:1']);
});

describe('what is allowed', () => {
  const DOSE = 'ANA: My father had it. He took 100 mg of it.';
  const withDose = (line: string) => spoiltWhole('ANA: My father had it. He dropped cups. # face: wry', line);

  test('on the line', () => {
    expect(check(withDose(`${DOSE} # face: wry // allow dose: he says what he was told`))).toEqual([]);
  });
  test('on the line above', () => {
    expect(check(withDose(`// allow dose: he says what he was told\n  ${DOSE}`))).toEqual([]);
  });
  test('several above one line', () => {
    const files = withDose(
      `// allow dose: he says what he was told\n  // allow hurtful-word: so does he say this\n  ${DOSE} He suffered from it.`,
    );
    expect(check(files)).toEqual([]);
  });
  test('nothing two lines below', () => {
    const files = withDose(`// allow dose: he says what he was told\n  She stops.\n  ${DOSE}`);
    expect(told(check(files))).toEqual([
      `allow-nothing ${placeOf(files, '// allow')}`,
      `dose ${placeOf(files, DOSE)}`,
    ]);
  });
  test('nothing without a reason', () => {
    const files = withDose(`${DOSE} # face: wry // allow dose`);
    expect(told(check(files))).toEqual([
      `allow-without-reason ${placeOf(files, DOSE)}`,
      `dose ${placeOf(files, DOSE)}`,
    ]);
  });
  test('nothing where there is nothing', () => {
    const files = withDose('ANA: My father had it. // allow dose: he says what he was told');
    expect(told(check(files))).toEqual([`allow-nothing ${placeOf(files, '// allow')}`]);
  });
  test('no other than what is named', () => {
    const files = withDose(`${DOSE} // allow hurtful-word: he says what he was told`);
    expect(told(check(files))).toEqual([
      `allow-nothing ${placeOf(files, DOSE)}`,
      `dose ${placeOf(files, DOSE)}`,
    ]);
  });
  test('no error', () => {
    const files = spoiltWhole(
      '# flag: certain]',
      '# flag: private] // allow slip-unmet: it is left to stand',
    );
    expect(told(check(files))).toEqual([
      `allow-nothing ${placeOf(files, '// allow')}`,
      `slip-unmet ${placeOf(files, '// allow')}`,
    ]);
  });
});

describe('the same seed', () => {
  /** Rules are broken in some meetings, and some stop short. */
  const files = spoiltBy({
    change: [
      [' # flag: cost', ''],
      ['- RUTH: A few things', '- {encounter.asked and the_word.named: -> END}\nRUTH: A few things'],
    ],
  });

  test('finds the same twice', () => {
    const first = check(files);
    expect(first.map(finding => finding.code)).toEqual(['group-rule', 'no-close']);
    expect(check(files)).toEqual(first);
  });
  test('holds the same meetings, in one lot or in two', () => {
    const hold = meetings(files, FEW_RUNS);
    const [half, all] = [FEW_RUNS / 2, hold(0, FEW_RUNS)];
    expect(Object.keys(all.broken)).toHaveLength(1);
    expect(Object.keys(all.stopped)).toHaveLength(1);
    expect(together(hold(0, half), hold(half, FEW_RUNS))).toEqual(all);
  });
});
