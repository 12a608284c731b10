import { expect, test } from 'vitest';
import { draftOf, spoiltDraft } from '#core/testing/drafts.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { changed, changesIn } from './changes.ts';
import { comb, type Combed, combInStages } from './combing.ts';
import type { Draft } from './draft.ts';
import { written } from './draft.ts';
import { tooMuchIn } from './limits.ts';
import { nearest } from './nearest.ts';
import { openDraft } from './reading.ts';

test('combing in stages says in the end what combing in one go says, and nothing that it takes back', () => {
  const opened = openDraft(
    spoiltDraft([
      '* [Time # id: f_time',
      '* {false} [Nobody # id: t_never # peer: nadia # lane: image]\n  NADIA: Never.\n* [Time # id: f_time',
    ]),
  );
  const told: Combed[] = [];
  const last = combInStages(opened, { seed: 1, stages: [5, 20, 40], tell: one => told.push(one) });
  expect(last).toEqual(comb(opened, { seed: 1, runs: 40 }));
  expect(told.map(one => one.held?.runs)).toEqual([undefined, 5, 20]);
  expect(last.played.map(one => one.code)).toContain('unheard-turn');
  // Of few meetings nobody can say what is never met.
  expect(told.flatMap(one => one.findings).map(one => one.code)).not.toContain('unheard-turn');
});

test('what only the changes were told of is the same draft, and files that stayed are the same objects', () => {
  const before = draftOf(WHOLE);
  const now = written(written(before, 'whole/debrief.ink', '=== floor ==='), 'whole/new.ink', 'New.');
  const changes = changesIn(before, now);
  expect(changes.files.map(file => file.path)).toEqual(['whole/debrief.ink', 'whole/new.ink']);
  expect(changed(before, changes)).toEqual(now);
  expect(changed(undefined, changesIn(undefined, now))).toEqual(now);
  expect(changed(before, changes).files[0]).toBe(before.files[0]);
  const fewer: Draft = { main: now.main, files: now.files.slice(1) };
  expect(changed(now, changesIn(now, fewer))).toEqual(fewer);
});

test('so much text is not read at all', () => {
  const of = (text: string): Draft => ({ main: 'a', files: [{ path: 'a', text }] });
  expect(tooMuchIn(of('a'.repeat(3_000_001)))).toBe('letters');
  expect(tooMuchIn(of('\n'.repeat(50_001)))).toBe('lines');
  expect(tooMuchIn(of('\n'.repeat(49_000)))).toBeUndefined();
});

test.each([
  ['gaurded', ['guarded', 'sad'], ['guarded']],
  ['headline', ['tell.headline', 'tell.chunk'], ['tell.headline']],
  ['plainword', ['plain-word', 'silence'], ['plain-word']],
  ['xyz', ['guarded', 'sad'], []],
])('%s may be meant as one of %s', (word, words, meant) => {
  expect(nearest(word, words)).toEqual(meant);
});
