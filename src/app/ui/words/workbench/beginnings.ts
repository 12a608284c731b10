import { wordsOf } from '#app/ui/words/words.ts';

const EN = {
  title: 'Begin a case',
  ways: {
    guide: {
      name: 'A first case, step by step',
      forWhom:
        'You have never written one. Eleven small steps in a case that is already there; about ten minutes.',
    },
    questions: {
      name: 'Six questions',
      forWhom:
        'You have a conversation in mind. Your answers become a case that plays, with a group that can meet; about ten minutes.',
    },
    template: {
      name: 'A small whole case',
      forWhom:
        'You would rather change something that works. It is short enough to read in a quarter of an hour.',
    },
    copy: {
      name: 'A copy to learn from',
      forWhom:
        'You want to see how a full case is made. Take one of this site apart; the original stays as it is.',
    },
    blank: {
      name: 'An empty page',
      forWhom: 'You know ink, the language that cases are written in, or you bring a text in it.',
    },
  },
  copies: 'Cases of this site',
  makeCopy: 'Make a copy to learn from',
  makeCopyOf: (title: string) => `Make a copy of “${title}” to learn from`,
  titleOfCopy: (title: string) => `${title}, a copy`,
  minutes: (minutes: number) => `about ${minutes} minutes to play`,
  fetching: 'Fetching…',
  unfetched: 'That could not be fetched. Perhaps you are offline, and have not been here before.',
  tryAgain: 'Try again',
};

/** The ways to begin a case. */
export const beginningsWords = wordsOf({ 'en-GB': EN });
