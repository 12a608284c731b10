import type { Beginning, PaperPart } from '#core/review/paper-parts.ts';
import type { PaperWords } from '#core/review/paper.ts';
import { groupWords } from './group.ts';
import { dayOf, t, wordsOf } from './words.ts';

const SECTION: Readonly<Record<PaperPart, string>> = {
  about: 'What it was about',
  conversation: 'The conversation',
  'passed-over': 'The other replies',
  group: 'What the group said',
  brought: 'What I brought, and how I left',
  own: 'My own words',
  starred: 'Lines I marked',
  carried: 'What I carry away',
  questions: 'Three questions at the end',
  room: 'The second room',
  notes: 'My notes',
};

interface Choice {
  readonly name: string;
  readonly hint: string;
}
const BEGINNING: Readonly<Record<Beginning, Choice>> = {
  mine: { name: 'For myself', hint: 'The conversation, and all that came of it.' },
  portfolio: {
    name: 'A reflection for a portfolio',
    hint: 'Your own words, and not what others said.',
  },
  'hand-in': { name: 'A page to hand in', hint: 'The title and the day, and what you tick.' },
};

const EN = {
  intro: 'You choose what goes on the page, and see it as it will be printed.',
  beginWith: 'Begin with',
  beginnings: BEGINNING,
  onThePage: 'On the page',
  sections: SECTION,
  noteOf: (when: string) => `My note of ${when}`,
  leaves:
    'Printing, copying and saving take this off the device, with your words as you wrote them. Look once more for real names, dates and places. In many countries a court can ask to see notes like these.',
  print: 'Print or save as PDF',
  copy: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Save it as a file instead.',
  save: 'Save as Markdown',
  preview: 'As it will be printed',
  onePage: 'It fits on one page of A4.',
  pages: (count: number) => `It is about ${count} pages of A4.`,
  noRun: 'There is no run at this address on this device, so there is nothing to print.',
  fact: {
    you: 'You are',
    with: 'You meet',
    setting: 'Where',
    feelings: 'What I felt',
    moment: 'The moment',
    left: 'How I left',
  },
  field: {
    noted: 'What I wrote before the replies',
    telling: 'What I told the group',
    return: 'What I said when I came back in',
    stays: 'What stays with me',
    unheard: 'Who I did not hear',
    try: 'What I would like to try',
    how: 'How I was, in the second room',
    take: 'What I took from the second room',
  },
  passedOver: 'Also there',
  begun: (when: string) => `A conversation in Afterword, begun ${when}. The people in it are fiction.`,
};

/** What the page says where something is put on paper. */
export const paperWords = wordsOf({ 'en-GB': EN });

/** What stands on the paper itself, beside what was said and written. */
export function wordsOnPaper(name: PaperWords['name']): PaperWords {
  const { begun, sections, fact, field, noteOf, passedOver } = paperWords();
  return {
    begun: at => begun(dayOf(at)),
    section: sections,
    fact,
    field,
    written: at => noteOf(dayOf(at)),
    leaving: groupWords().leaving,
    name,
    you: t.you,
    inYourHead: `${t.you}, ${t.inYourHead}`,
    passedOver,
  };
}
