import { describe, expect, test } from 'vitest';
import { personOfPrefix, readLine, splitSpeech } from './line.ts';

describe('who speaks', () => {
  test.each([
    ['DEREK', 'derek'],
    ['MEI-LING', 'meiling'],
    ['ANDRÉS', 'andres'],
    ["O'BRIEN", 'obrien'],
    ['MR ANAND', 'mranand'],
    ['YOU', 'you'],
  ])('%s is %s', (prefix, person) => expect(personOfPrefix(prefix)).toBe(person));

  test.each([
    ['DEREK: It’s a colour.', 'DEREK', 'It’s a colour.'],
    ['MEI-LING: Can I check: when?', 'MEI-LING', 'Can I check: when?'],
  ])('%s', (text, prefix, words) => expect(splitSpeech(text)).toEqual({ prefix, words }));

  test.each([
    'He says it: cancer.',
    'A: one letter is no name.',
    'Room 6: the bowel clinic.',
    'NHS trust: a sign.',
    '12:30',
  ])('"%s" is nobody’s speech', text => expect(splitSpeech(text)).toBeUndefined());
});

describe('a line', () => {
  test('that is said, with all that it may carry', () => {
    const tags = [
      'cue',
      'face: guarded',
      'pause',
      'sound: bleep',
      'enters: grace',
      'moment: the_word',
      'stage: facts',
    ];
    expect(readLine('DEREK: Nothing.', tags)).toEqual({
      how: 'said',
      speaker: 'derek',
      text: 'Nothing.',
      weight: 'cue',
      face: 'guarded',
      pause: true,
      sound: 'bleep',
      enters: 'grace',
      moment: 'the_word',
      stage: 'facts',
    });
  });
  test('that is seen, of somebody', () => {
    expect(readLine('He sits.', ['of: derek', 'face: sad'])).toEqual({
      how: 'seen',
      text: 'He sits.',
      of: 'derek',
      face: 'sad',
    });
  });
  test('that is thought', () => {
    expect(readLine('You want the door to open.', ['inner'])).toEqual({
      how: 'thought',
      text: 'You want the door to open.',
    });
  });
  test('that ends the conversation, and how that went', () => {
    expect(readLine('He goes.', ['ending: he_goes', 'went: rough', 'leaves: derek'])).toEqual({
      how: 'seen',
      text: 'He goes.',
      ending: 'he_goes',
      went: 'rough',
      leaves: 'derek',
    });
  });
  test('leaves out what it does not know', () => {
    expect(readLine('He goes.', ['face: gone', 'stage: nowhere', 'went: so-so', 'of: Not An Id'])).toEqual({
      how: 'seen',
      text: 'He goes.',
    });
  });
});
