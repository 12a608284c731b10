import type { Face } from '#core/model/person.ts';
import type { Stage } from '#core/model/stage.ts';

const STAGE: Readonly<Record<Stage, string>> = {
  encounter: 'The conversation',
  opening: 'The group gathers',
  telling: 'Your telling',
  facts: 'Questions of fact',
  floor: 'The group imagines',
  return: 'You come back in',
  closing: 'The close',
};

const FACE: Readonly<Record<Face, string>> = {
  neutral: 'composed',
  solemn: 'solemn',
  smile: 'smiling',
  warm: 'warm',
  worried: 'worried',
  afraid: 'afraid',
  tired: 'tired',
  sad: 'sad',
  crying: 'in tears',
  angry: 'angry',
  irritated: 'irritated',
  guarded: 'guarded',
  blank: 'blank',
  thoughtful: 'thoughtful',
  surprised: 'surprised',
  wry: 'wry',
};

/** Everything the interface says, in English. Another language is another object of the same shape. */
export const en = {
  brand: 'Afterword',
  language: 'en-GB',
  tagline: 'Have the conversation. Then hear it talked about.',
  skipToMain: 'Skip to the page',
  aboutLink: 'About and privacy',
  runsLink: 'Your runs',
  footer: 'For training. Not medical or legal advice. Law and guidance differ by country.',

  minutes: (count: number) => `about ${count} minutes`,
  contentNote: 'Content note',
  country: (name: string) => `Set in ${name}`,

  briefingYou: 'You are',
  briefingWith: 'You meet',
  begin: 'Begin',
  beginAgain: 'Begin again',
  resume: 'Go on',
  readItBack: 'Read it back',

  opening: 'The door is opening…',
  replies: 'What do you say or do?',
  you: 'You',
  inYourHead: 'in your head',
  silence: 'Silence.',
  silenceSkip: 'Go on',
  stop: 'Stop',
  transcript: 'Read back',
  sayItYourWay: 'Say it your way first',
  sayItHint: 'Before you see the replies, write what you would say. It stays private, on this device.',
  sayItShow: 'Show the replies',
  sayItOn: 'Write my own words before the replies show',
  keysHint: 'Keys 1 to 9 choose a reply, arrows move between them.',
  face: FACE,
  portraitOf: (name: string, face: Face) => `${name}, ${FACE[face]}`,
  encounterOver: 'The conversation is over.',

  goOn: 'Go on',
  groupTitle: 'The Thursday group',
  stage: STAGE,
  starred: 'Marked',
  noteSave: 'Keep the note',
  cancel: 'Leave it',
  checkOutTitle: 'How are you leaving this?',
  toLibrary: 'Back to the cases',
  saveToFile: 'Save this run to a file',

  stoppedTitle: 'Stopped',

  transcriptTitle: 'Read back',
  yourOwnWords: 'Your own words',
  yourNote: 'Your note',
  caseEdited: 'From here the case reads as it was edited since.',

  runsTitle: 'Your runs',

  notKept: {
    refused:
      'This browser does not let Afterword keep anything. You can play, and it will be gone when you close the page.',
    full: 'There is no room left on this device, so what you do now is not being kept.',
    gone: 'This run has been erased from this device while it was open. What you do now is not being kept.',
    'moved-on': 'This run was changed in another tab, so what you do here is not being kept.',
  },
  forked:
    'This run went on in another tab. What you chose here is kept as a run of its own; both are in your runs.',
  rewordedNotice:
    'This case has been edited since you began. You are at the same place; some words have changed.',
  notFoundTitle: 'There is nothing at this address',
  notFound: 'The address may be mistyped, or the case has been renamed.',
  offline: 'You are offline. Everything here still works.',
  updateReady: 'A newer Afterword is ready. It waits until you say so.',
  updateNow: 'Use it now',
  later: 'Later',

  aboutTitle: 'About and privacy',
};

export type Messages = typeof en;
