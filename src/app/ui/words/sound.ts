import { t } from './words.ts';

const EN = {
  sound: 'Sound',
  on: 'on',
  off: 'off',
  told: (on: boolean) => (on ? 'Sound on.' : 'Sound off.'),
  question: 'Sound',
  withoutSound: 'Without sound',
  withSound: 'With the quiet sound of the room',
  hint: 'Nothing is lost without it: whatever is heard is also written. The key M turns it on and off at any time.',
};

const IN_LANGUAGE: Readonly<Record<string, typeof EN>> = { 'en-GB': EN };

/** What is said about sound: fetched where it is asked for, and not on the way to a conversation. */
export const soundWords = (): typeof EN => IN_LANGUAGE[t.language] ?? EN;
