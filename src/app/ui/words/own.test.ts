import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedBy, OWN_QUESTIONS } from '#core/balint/own-questions.ts';
import { calledOf } from '#core/model/person.ts';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { ownWords } from './own.ts';

const { questions, peers, leader } = ownWords();

test('whoever asks about a case of one’s own is called as the group’s own story calls them', () => {
  const ink = readFileSync(new URL('group/group.ink', STORIES), 'utf8');
  const named = [...ink.matchAll(/^# (peer|leader): (\w+); ([^;]+);/gm)].map(
    ([, seat, id = '', name = '']) => [seat, id, calledOf(name)] as const,
  );
  const people = named.filter(([seat]) => seat === 'peer').map(([, id, name]) => [id, name]);
  expect(people).toEqual(Object.entries(peers));
  expect(named).toContainEqual(['leader', 'ruth', leader]);
});

test('there are forty questions, no two alike; none asks why, advises or judges', () => {
  const all = Object.values(questions);
  expect(new Set(all).size).toBe(40);
  // Some only wonder aloud.
  expect(all.filter(text => !/\?|I wonder|I’d like to know/.test(text))).toEqual([]);
  const banned =
    /\bwhy\b|should|could you have|have you tried|next time|mistake|correct|SPIKES|empath|good communication|bad communication|your childhood|diagnos/i;
  expect(all.filter(text => banned.test(text))).toEqual([]);
  expect(all.filter(text => text.split(' ').length > 28)).toEqual([]);
});

test('who asks has a name and words for it', () => {
  for (const name of Object.keys(OWN_QUESTIONS) as (keyof typeof OWN_QUESTIONS)[])
    expect([peers[askedBy(name).peer], questions[name]].every(Boolean)).toBe(true);
});
