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

  notFoundTitle: 'There is nothing at this address',
  notFound: 'The address may be mistyped, or the case has been renamed.',
  aboutTitle: 'About and privacy',
};

export type Messages = typeof en;
