import type { Leaving } from '#core/model/run.ts';
import { wordsOf } from './words.ts';

const LEAVING: Readonly<Record<Leaving, string>> = {
  steady: 'Steady',
  stirred: 'Stirred',
  'not-all-right': 'Not all right',
};

const EN = {
  star: 'Mark this line for yourself',
  unstar: 'Take the mark off',
  noteOpen: 'Write a private note',
  noteLabel: 'A note for yourself',
  noteHint: 'Stays on this device. Leave out real names, dates and places.',
  momentBack: 'The moment they mean',
  listening: 'You are listening. Nobody will ask you anything.',
  chairBack: 'Your chair is outside the ring.',
  chairIn: 'Your chair is in the ring.',
  speaks: (name: string) => `${name} is speaking`,
  chairs: 'The circle',
  ownWords: {
    telling: 'Tell it in your own words',
    return: 'What would you like to say back?',
    carry: 'One thing to carry away',
  },
  ownWordsHint: 'Leave out real names, dates and places. It stays on this device.',
  ownWordsSave: 'That is it',
  aloudTitle: 'Say it aloud, to the room you are in',
  aloudHint: 'Three to five minutes is usual. Nothing is recorded. Stop when you have said it.',
  aloudDone: 'I have told it',
  clock: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`,
  toCheckOut: 'Leave the room',
  groupOver: 'The group has finished.',

  leaving: LEAVING,
  leftWords: {
    steady: 'Good night, then. It will be here if you want to read it back.',
    stirred:
      'That happens; it is what the chair outside the ring is for. A walk, a glass of water, somebody you like. It can wait until tomorrow.',
    'not-all-right':
      'Then please do not stay alone with it tonight. Speak to someone you trust. Your student or occupational health service, your tutor or your own doctor can be told about this too, and if you are in danger, your emergency number is the right one to call, now.',
  } satisfies Record<Leaving, string>,
  liveGroup:
    'This was a rehearsal with people who are written. A real Balint group has living people in it. Your school, hospital or national Balint society may know of one.',
  carried: 'You wanted to carry away',
  whatNow: 'From here',
};

/** What is said around the group and on leaving it: fetched with those screens. */
export const groupWords = wordsOf({ 'en-GB': EN });
