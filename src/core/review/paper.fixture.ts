import type { PaperWords } from './paper.ts';

/** Words that say which they are. */
export const WORDS: PaperWords = {
  begun: at => `begun ${at}`,
  section: {
    about: 'ABOUT',
    conversation: 'CONVERSATION',
    'passed-over': 'PASSED OVER',
    group: 'GROUP',
    brought: 'BROUGHT',
    own: 'OWN',
    starred: 'STARRED',
    carried: 'CARRIED',
    questions: 'QUESTIONS',
    room: 'ROOM',
    notes: 'NOTES',
  },
  fact: {
    you: 'you are',
    with: 'you meet',
    setting: 'where',
    feelings: 'felt',
    moment: 'the moment',
    left: 'left',
  },
  field: {
    noted: 'noted',
    telling: 'told',
    return: 'said back',
    stays: 'stays',
    unheard: 'unheard',
    try: 'try',
    how: 'how',
    take: 'take',
  },
  written: at => `written ${at}`,
  leaving: { steady: 'steady', stirred: 'stirred', 'not-all-right': 'not all right' },
  name: id => id,
  you: 'You',
  inYourHead: 'You think',
  passedOver: 'Not chosen',
};
