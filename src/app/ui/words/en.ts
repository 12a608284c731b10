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

/** What a page is called where it is gone to, on its tab and at its head. */
const TITLES = {
  about: 'About and privacy',
  notebook: 'Your notebook',
  keeping: 'What is kept here',
  own: 'A case of your own',
  after: 'How are you leaving this?',
  stopped: 'Stopped',
  transcript: 'Read back',
  review: 'The second room',
  replay: 'Watch it again',
  beside: 'Side by side',
  entry: 'In your notebook',
  paper: 'On paper',
};

/** Everything the interface says, in English. Another language is another object of the same shape. */
export const en = {
  brand: 'Afterword',
  language: 'en-GB',
  tagline: 'Have the conversation. Then hear it talked about.',
  skipToMain: 'Skip to the page',
  aboutLink: 'About and privacy',
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
  titles: TITLES,
  starred: 'Marked',
  noteSave: 'Keep the note',
  cancel: 'Leave it',
  toLibrary: 'Back to the cases',
  saveToFile: 'Save this run to a file',

  yourOwnWords: 'Your own words',
  yourNote: 'Your note',
  caseEdited: 'From here the case reads as it was edited since.',

  notFoundTitle: 'There is nothing at this address',
  notFound: 'The address may be mistyped, or the case has been renamed.',
};

export type Messages = typeof en;
