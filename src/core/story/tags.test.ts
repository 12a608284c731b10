import { expect, test } from 'vitest';
import { readTag, splitList, Tags } from './tags.ts';

test('a tag is a key with a value, or a bare word', () => {
  expect(readTag('id: came_plain')).toEqual({ key: 'id', value: 'came_plain' });
  expect(readTag(' id :came_plain ')).toEqual({ key: 'id', value: 'came_plain' });
  expect(readTag('cue')).toEqual({ key: 'cue', value: '' });
});

test('only the first colon parts key and value', () => {
  expect(readTag('you: a doctor: tired')).toEqual({ key: 'you', value: 'a doctor: tired' });
});

test('the last value counts, and every value can be had', () => {
  const tags = new Tags(['know: one', 'face: sad', 'know: two']);
  expect(tags.value('know')).toBe('two');
  expect(tags.every('know')).toEqual(['one', 'two']);
  expect(tags.keys).toEqual(['know', 'face', 'know']);
});

test('what is not there is undefined, has no words, and is not had', () => {
  const tags = new Tags([]);
  expect(tags.value('face')).toBeUndefined();
  expect(tags.words('move')).toEqual([]);
  expect(tags.has('face')).toBe(false);
});

test('a list is split at commas, without its spaces and its gaps', () => {
  expect(new Tags(['move: emo.name,  cue.explore ,']).words('move')).toEqual(['emo.name', 'cue.explore']);
  expect(splitList('a; b;;c', ';')).toEqual(['a', 'b', 'c']);
});
