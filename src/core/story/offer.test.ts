import { describe, expect, test } from 'vitest';
import { readOffer } from './offer.ts';

const offer = (...tags: readonly string[]) => readOffer('words', ['id: one', ...tags], 'encounter');
const inGroup = (...tags: readonly string[]) => readOffer('words', ['id: one', ...tags], 'floor');
const one = { id: 'one', text: 'words' };

describe('the learner’s', () => {
  test('a reply, with its moves', () => {
    expect(offer('move: emo.name, cue.explore')).toEqual({
      kind: 'reply',
      ...one,
      moves: ['emo.name', 'cue.explore'],
    });
  });
  test('silence, and an act', () => {
    expect(offer('act: wait')).toMatchObject({ kind: 'reply', act: 'wait' });
    expect(offer('act: do')).toMatchObject({ kind: 'reply', act: 'do' });
  });
  test('after the conversation it is a pick', () => {
    expect(inGroup()).toEqual({ kind: 'pick', ...one });
    expect(inGroup('feeling: fond')).toEqual({ kind: 'pick', ...one, feeling: 'fond' });
    expect(inGroup('about: the_word')).toEqual({ kind: 'pick', ...one, about: 'the_word' });
    expect(inGroup('write: carry')).toEqual({ kind: 'pick', ...one, write: 'carry' });
    expect(inGroup('aloud')).toEqual({ kind: 'pick', ...one, aloud: true });
    expect(inGroup('rather')).toEqual({ kind: 'pick', ...one, rather: true });
  });
  test('the door to the group', () => expect(offer('door')).toEqual({ kind: 'door', ...one }));
});

describe('the group’s', () => {
  test('a turn, with all that it may carry', () => {
    const tags = [
      'lane: patient',
      'about: the_word',
      'flag: heavy, guess',
      'heard: a1, b1',
      'felt: fond',
      'ended: he_goes',
      'answers: c1',
    ];
    expect(inGroup('peer: nadia', ...tags)).toEqual({
      kind: 'turn',
      ...one,
      peer: 'nadia',
      lane: 'patient',
      about: 'the_word',
      flags: ['heavy', 'guess'],
      heard: ['a1', 'b1'],
      felt: ['fond'],
      ended: ['he_goes'],
      answers: 'c1',
    });
  });
  test('a question and a pass', () => {
    expect(inGroup('peer: nadia', 'question', 'flag: advice')).toEqual({
      kind: 'question',
      ...one,
      peer: 'nadia',
      flags: ['advice'],
    });
    expect(inGroup('peer: nadia', 'pass')).toEqual({ kind: 'pass', ...one, peer: 'nadia' });
  });
  test('a leader’s intervention, theme and end', () => {
    expect(inGroup('leader: ruth', 'trigger: wait')).toEqual({
      kind: 'intervention',
      ...one,
      leader: 'ruth',
      trigger: 'wait',
    });
    expect(inGroup('leader: ruth', 'trigger: quiet-one', 'invites: sara')).toMatchObject({ invites: 'sara' });
    expect(inGroup('leader: ruth', 'theme', 'from: t1, t2')).toEqual({
      kind: 'theme',
      ...one,
      leader: 'ruth',
      from: ['t1', 't2'],
    });
    expect(inGroup('leader: ruth', 'ends: floor')).toEqual({ kind: 'end', ...one, leader: 'ruth' });
  });
});

test('what cannot be offered has a name', () => {
  expect(readOffer('words', ['move: emo.name'], 'encounter')).toBe('no-id');
  expect(readOffer('words', ['id: Not One'], 'encounter')).toBe('no-id');
  expect(inGroup('peer: nadia')).toBe('no-lane');
  expect(inGroup('peer: nadia', 'lane: nowhere')).toBe('no-lane');
  expect(inGroup('leader: ruth')).toBe('no-leader-part');
});
