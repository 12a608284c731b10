import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/model/finding.ts';
import { draftOf, spoiltDraft } from '#core/testing/drafts.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { comb } from './combing.ts';
import type { Draft } from './draft.ts';
import { edited } from './edit.ts';
import { mendsFor } from './mend.ts';
import { openDraft, readingOf } from './reading.ts';
import { writtenAt } from './sources.ts';

type Change = readonly [from: string, to: string];
interface Mistake {
  readonly finds: string;
  readonly changes: readonly Change[];
  /** What the mends do, in their order. */
  readonly mends: readonly string[];
}

const one = (finds: string, from: string, to: string, ...mends: readonly string[]): Mistake => ({
  finds,
  changes: [[from, to]],
  mends,
});

const MISTAKES: readonly Mistake[] = [
  one('missing-id', ' # id: warmed', '', 'give-id'),
  one('malformed-id', '# id: warmed', '# id: Warmed Up', 'other-id'),
  one('doubled-id', '# id: d_clock', '# id: d_corridor', 'other-id'),
  one(
    'unknown-speaker',
    'ANA: Changes. I see.',
    'ANNA: Changes. I see.',
    'write-instead',
    'list-person',
    'list-peer',
  ),
  one('unknown-speaker', 'ANA: Changes. I see.', 'MRS ÖZ-BELL: Changes.', 'list-person', 'list-peer'),
  one(
    'unknown-moment',
    '# moment: the_sleeve # enters',
    '# moment: the_slevee # enters',
    'write-instead',
    'list-moment',
  ),
  one('unknown-about', 'about: the_word # flag: unkind', 'about: the_clock # flag: unkind', 'list-moment'),
  one(
    'unknown-face',
    "ANA: I'm sure it is. # face: blank",
    "ANA: I'm sure it is. # face: blnak",
    'write-instead',
  ),
  one('unknown-move', 'tell.headline, emo.name', 'tell.headline, emo.nmae', 'write-instead'),
  one('unknown-move', 'tell.headline, emo.name', 'headline, emo.name', 'write-instead'),
  one('unknown-flag', '# flag: unkind', '# flag: unkid', 'write-instead'),
  one('unknown-heard', '# heard: card, bread', '# heard: card, brad', 'write-instead'),
  one('unknown-feeling', '# feeling: useless', '# feeling: usless', 'write-instead'),
  one('unknown-aims', '# aims: plain-word; silence', '# aims: plainword; silence', 'write-instead'),
  one('unknown-tag', '# lane: doctor # flag: warm', '# lane: doctor # falg: warm', 'write-instead'),
  one(
    'unknown-leaves',
    '# leaves: ana # ending: the_stairs',
    '# leaves: anna # ending: the_stairs',
    'write-instead',
    'list-person',
  ),
  one('missing-head', '# country: England\n', '', 'head-line'),
  one(
    'missing-lane',
    '# lane: absent]\n  SARA',
    ']\n  SARA',
    ...Array.from({ length: 5 }, () => 'stand-in-lane'),
  ),
  one(
    'unset-variable',
    'Her chair goes',
    'VAR late = false\n{late: Somebody knocks.}\nHer chair goes',
    'make-constant',
  ),
  one('tag-outside', '# id: warmed # move: emo.fix]', '# id: warmed] # move: emo.fix', 'tags-inside'),
  one('glued-text', '# move: emo.fix]', '# move: emo.fix] It clanks.', 'words-below'),
  one('html', 'ANA: It drums.', 'ANA: It <b>drums</b>.', 'no-html'),
  one('allow-without-reason', 'ANA: It drums.', '// allow html\n  ANA: It drums.', 'take-allowance-out'),
  one('missing-stage', ' # stage: opening', '', 'begin-stage'),
  one('missing-stage', ' # stage: closing', ''),
  one('missing-stage', "you'd like. # stage: return", "you'd like."),
];

const findings = (draft: Draft): readonly Finding[] => readingOf(openDraft(draft)).findings;
/** A finding by its words: lines move, and some sentences name the lines of others. */
const keyOf = ({ code, message }: Finding): string => `${code} ${message}`;
const errors = (draft: Draft): readonly string[] =>
  findings(draft)
    .filter(one => one.severity === 'error')
    .map(keyOf);

describe('a mend takes its finding away and brings no error', () => {
  test.each(MISTAKES)('$finds $changes', ({ finds, changes, mends }) => {
    const draft = spoiltDraft(...changes);
    const here = findings(draft).filter(finding => finding.code === finds);
    expect(here).toHaveLength(1);
    const had = errors(draft);
    const offered = here.flatMap(finding => mendsFor(finding, draft));
    expect(offered.map(mend => mend.label.kind)).toEqual(mends);
    for (const { edits } of offered) {
      const after = edited(draft, edits);
      expect(findings(after).map(keyOf)).not.toContain(here.map(keyOf)[0]);
      expect(errors(after).filter(error => !had.includes(error))).toEqual([]);
    }
  });
});

test('over cases that are spoilt in several places, too; and what is outside of the edits is untouched', () => {
  const several = fc.uniqueArray(fc.nat({ max: MISTAKES.length - 1 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(several, picked => {
      const changes = picked.flatMap(at => MISTAKES[at]?.changes ?? []);
      // Two of them may be at the same words.
      let draft: Draft;
      try {
        draft = spoiltDraft(...changes);
      } catch {
        return;
      }
      const had = errors(draft);
      for (const finding of findings(draft))
        for (const { edits } of mendsFor(finding, draft).slice(0, 2)) {
          const after = edited(draft, edits);
          const places = (all: readonly Finding[]) =>
            all.map(other => `${keyOf(other)} ${writtenAt(draft, other)?.text}`);
          expect(places(findings(after))).not.toContain(places([finding])[0]);
          expect(errors(after).filter(error => !had.includes(error))).toEqual([]);
          const touched = new Set(edits.map(edit => edit.path));
          for (const file of draft.files.filter(({ path }) => !touched.has(path)))
            expect(after.files).toContain(file);
        }
    }),
    { numRuns: 6 },
  );
});

test('all that the head lacks, and all ids, are one step', () => {
  const bare = draftOf({
    ...WHOLE,
    'whole/case.ink': (WHOLE['whole/case.ink'] ?? '').replaceAll(/^# (?!title|person|moment).*\n/gm, ''),
    'whole/encounter.ink': (WHOLE['whole/encounter.ink'] ?? '').replaceAll(/ # id: \w+/g, ''),
  });
  const mend = (code: string, kind: string): Draft => {
    const finding = findings(bare).find(one => one.code === code);
    const found = finding && mendsFor(finding, bare).find(one => one.label.kind === kind);
    if (!found) throw new Error(`Nothing ${kind} for ${code}.`);
    return edited(bare, found.edits);
  };
  expect(findings(mend('missing-head', 'all-head-lines')).filter(one => one.code === 'missing-head')).toEqual(
    [],
  );
  expect(findings(mend('missing-id', 'give-all-ids')).filter(one => one.code === 'missing-id')).toEqual([]);
});

test('the parts of the meeting that are lacking are added in one step, and a run passes through them', () => {
  const [head = ''] = (WHOLE['whole/debrief.ink'] ?? '').split('=== facts ===');
  const draft = draftOf({ ...WHOLE, 'whole/debrief.ink': head.replace('# stage: facts', '') });
  const finding = findings(draft).find(one => one.code === 'missing-knot');
  const [mend] = finding ? mendsFor(finding, draft) : [];
  expect(mend?.label).toEqual({ kind: 'all-knots', count: 4 });
  const after = edited(draft, mend?.edits ?? []);
  expect(errors(after)).toEqual([]);
  const combed = comb(openDraft(after), { seed: 1, runs: 3 });
  expect(combed.held?.runs).toBe(3);
  expect(combed.held?.stopped).toEqual({});
});

describe('a way that ends early is led to the group', () => {
  test.each([
    ['a divert to the end', '# went: rough\n-> to_the_group', '# went: rough\n-> END'],
    ['an end on the same line', '# went: rough\n-> to_the_group', '# went: rough\n-> DONE'],
    ['a loose end', '# went: rough\n-> to_the_group', '# went: rough'],
  ])('%s', (_, from, to) => {
    const draft = spoiltDraft([from, to]);
    const before = comb(openDraft(draft), { seed: 1, runs: 0 }).findings;
    const mended = before
      .flatMap(finding => mendsFor(finding, draft))
      .filter(mend => mend.label.kind === 'to-the-group');
    expect(mended.length).toBeGreaterThan(0);
    for (const { edits } of mended)
      expect(
        comb(openDraft(edited(draft, edits)), { seed: 1, runs: 0 }).findings.map(one => one.code),
      ).not.toContain('ends-early');
  });
});
