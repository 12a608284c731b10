import { expect, test } from 'vitest';
import { parseChoiceId, parseMomentId, parsePersonId } from './ids.ts';
import type { Line } from './line.ts';
import { sceneFor, scenesOf } from './moments.ts';
import type { RunEvent } from './run.ts';

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a builder was given what cannot be an id');
  return value;
}
const derek = known(parsePersonId('derek'));
const said = (text: string, moment?: string): RunEvent => {
  const line: Line = {
    how: 'said',
    speaker: derek,
    text,
    ...(moment !== undefined && { moment: known(parseMomentId(moment)) }),
  };
  return { kind: 'heard', line };
};
const chose = (id: string): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'reply', id: known(parseChoiceId(id)), text: id, moves: [] },
  passedOver: [],
  afterMs: 0,
});
const texts = (lines: readonly Line[] | undefined) => lines?.map(line => line.text);

const RUN = [
  said('The folder?', 'the_folder'),
  chose('joke'),
  said('Tartan.'),
  said('So.', 'the_word'),
  chose('word'),
  said('Right.'),
];

test('a scene holds what led to the choice and what followed it, up to the next moment', () => {
  const [first, second] = scenesOf(RUN);
  expect(texts(first?.before)).toEqual(['The folder?']);
  expect(texts(first?.after)).toEqual(['Tartan.']);
  expect(texts(second?.before)).toEqual(['So.']);
  expect(second?.moment).toBe('the_word');
});

test('a turn brings back the choice that it heard, before the moment that it names', () => {
  const scenes = scenesOf(RUN);
  const turn = { about: known(parseMomentId('the_folder')), heard: [known(parseChoiceId('word'))] };
  expect(sceneFor(scenes, turn)?.chose.offer.id).toBe('word');
  expect(sceneFor(scenes, { ...turn, heard: [] })?.chose.offer.id).toBe('joke');
});

test('a moment that this run never came to brings nothing back', () => {
  expect(sceneFor(scenesOf(RUN), { about: known(parseMomentId('friday')), heard: [] })).toBeUndefined();
});

test('what is said in the group is no scene of the encounter', () => {
  const group: RunEvent = { kind: 'heard', line: { how: 'seen', text: 'Ten chairs.', stage: 'opening' } };
  expect(scenesOf([...RUN, group, said('I have.'), chose('later')])).toHaveLength(2);
});
