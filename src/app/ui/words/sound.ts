import { wordsOf } from './words.ts';

const EN = {
  sound: 'Sound',
  told: (on: boolean) => (on ? 'Sound on.' : 'Sound off.'),
  question: 'Sound',
  withoutSound: 'Without sound',
  withSound: 'With the quiet sound of the room',
  hint: 'Nothing is lost without it: whatever is heard is also written. The key M turns it on and off at any time.',
};

/** What is said about sound: fetched where it is asked for, and not on the way to a conversation. */
export const soundWords = wordsOf({ 'en-GB': EN });
