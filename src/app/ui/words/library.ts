import type { Aim } from '#core/model/aim.ts';
import type { Situation } from '#core/model/situation.ts';
import type { Length } from '#core/model/wanted.ts';
import { t, wordsOf } from './words.ts';

/** As somebody would say it who has just come out of it. */
const SITUATION: Readonly<Record<Situation, string>> = {
  'bad-news': 'I have bad news',
  dying: 'Someone is dying',
  loss: 'Someone has lost someone',
  error: 'Something went wrong',
  anger: 'Someone is angry',
  secrecy: 'A family asks me not to tell',
  limits: 'Treatment is stopped, or refused',
  persuading: 'They don’t want what I advise',
  unexplained: 'Nobody can find the cause',
  teaching: 'One of us is the teacher',
};

/** Completes "I want to practise …". */
const AIM: Readonly<Record<Aim, string>> = {
  hint: 'hearing a hint',
  silence: 'leaving a silence',
  'plain-word': 'saying the plain word',
  'not-know': 'saying that I don’t know',
  'not-promise': 'not promising',
  'own-it': 'owning what I did',
  role: 'staying at the edge of my role',
  'hold-limit': 'holding a limit',
  'be-shouted-at': 'being shouted at',
  family: 'more than one person in the room',
  'speak-up': 'speaking to someone above or below me',
};

const LENGTH: Readonly<Record<Length, string>> = {
  '20': 'up to 20 minutes',
  '30': 'up to 30 minutes',
  more: 'more than 30 minutes',
};

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

const EN = {
  eveningTitle: 'How an evening goes',
  evening: [
    'First a conversation. You choose what to say.',
    'Then a group. Eight colleagues talk about what you said, and you listen.',
    'Nobody marks you. You can stop on any page.',
  ],
  suggestion: 'A place to begin',
  takes: (minutes: string) => `It takes ${minutes}, the group included.`,
  beginWith: 'Begin with',

  casesTitle: 'Cases',
  choose: 'Choose a case',
  situationLabel: 'What happens',
  aimLabel: 'I want to practise',
  lengthLabel: 'How long',
  any: 'anything',
  anyLength: 'any length',
  searchLabel: 'Search',
  searchHint: 'A title, a person, a place',
  situation: SITUATION,
  aim: AIM,
  length: LENGTH,

  all: cases,
  some: (count: number, of: number) => `${count} of ${cases(of)}`,
  none: 'There is no case here that is all of this.',
  clear: 'Show all cases',
  more: 'Show more cases',
  fetching: 'Looking through the cases…',
  tryAgain: 'Try again',
  unfetched: 'The list of cases could not be fetched. Perhaps you are offline.',

  turnsOn: 'Turns on',
  begunOn: (day: string) => `Begun on ${day}`,
  goOn: 'go on',
  readBack: 'read it back',
  installOffer: 'Keep Afterword on this device: it works without a network.',
  installByHand: 'In the browser’s menu, choose “Share”, then “Add to Home Screen”.',
  install: 'Install',
  installNot: 'No, thank you',
  broughtOn: (day: string) => `Brought to the group on ${day}`,
};

/** What the library alone says, and the words by which a case is chosen. */
export const libraryWords = wordsOf({ 'en-GB': EN });

/** A day without its hour. */
export const dateOf = (at: number): string =>
  new Intl.DateTimeFormat(t.language, { dateStyle: 'long' }).format(at);
