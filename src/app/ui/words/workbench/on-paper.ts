import type { Lane } from '#core/model/offer.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const LANE: Readonly<Record<Lane, string>> = {
  doctor: 'the doctor',
  patient: 'the patient',
  absent: 'somebody absent',
  between: 'what is between them',
  image: 'an image',
};

const EN = {
  title: 'On paper',
  intro: 'For colleagues who read on paper, and for whoever leads a live group.',
  script: 'The script',
  scriptHint: 'The conversation as it branches, and all that the group may say.',
  sheet: 'The facilitator’s sheet',
  sheetHint: 'Two pages for using this case with a group of living people.',
  print: 'Print or save as PDF',
  save: 'Save as Markdown',
  making: 'Setting the page …',
  notYet: 'The text has to be read first.',
  preview: 'As it will be printed',
  conversation: 'The conversation',
  group: 'What the group may say',
  noMoment: 'About no moment in particular',
  lane: LANE,
  scriptMeta: (version: string) =>
    `A script for reading, made of version ${version}. What follows a reply stands under it. Conditions say what must have been chosen before.`,
  when: 'Only if',
  otherwise: 'Otherwise',
  oneOf: 'One of these',
  wasChosen: (text: string) => `“${text}” was chosen`,
  little: { and: 'and', or: 'or', not: 'not:' },
  goes: (to: string) => (to === 'to_the_group' ? 'On to the group' : `On to ${to}`),
  calls: (to: string) => `With ${to} in between`,
  back: 'Back to where it came from',
  together: 'Whatever was chosen:',
  ends: 'The end',
  heard: (text: string) => `takes up “${text}”`,
  ended: (name: string) => `after the ending ${name}`,
  felt: (words: string) => `if the feeling was ${words}`,
};

/** A case on paper: the script, and the sheet for whoever leads a group. */
export const onPaperWords = wordsOf({ 'en-GB': EN });
