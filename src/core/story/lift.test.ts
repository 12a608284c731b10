import { expect, test } from 'vitest';
import { liftTags } from './lift.ts';

test('a choice keeps its words and its id; the rest stands beside it', () => {
  const { text, tags } = liftTags(
    '* (a) {x > 1} [Tell me. # id: a # move: cue.explore, emo.name # act: do]\n  After. # face: sad',
  );
  expect(text).toBe('* (a) {x > 1} [Tell me. # id: a]\n  After. # face: sad');
  expect(tags.get('a')).toEqual(['move: cue.explore, emo.name', 'act: do']);
});

test.each([
  ['a choice without an id', '* [Tell me. # move: cue.explore]'],
  ['a tag that is worked out while playing', '* [Tell me. # id: a # felt: {felt}]'],
  ['a line with a comment', '* [Tell me. # id: a # move: cue.explore] // why'],
  ['a choice without brackets', '* Tell me. # id: a # move: cue.explore'],
  ['a line that is no choice', 'DEREK: [sic] # face: sad'],
])('%s stays as it stands', (_, line) => {
  expect(liftTags(line)).toEqual({ text: line, tags: new Map() });
});
