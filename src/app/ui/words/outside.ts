import { wordsOf } from './words.ts';

const EN = {
  titled: (title: string) => `${title} (from outside)`,
  title: 'From outside',
  none: 'Somebody can hand you a case as a file.',
  open: 'Open a case file …',
  manage: 'Open another, or remove one …',
  openedOn: (day: string, file: string) => `Opened on ${day} from ${file}`,
  note: 'This case came to you as a file. Nobody of this site has read it.',
};

/** What the learner's pages say of cases that came as files. */
export const outsideWords = wordsOf({ 'en-GB': EN });
