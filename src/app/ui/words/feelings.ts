import type { Feeling } from '#core/model/offer.ts';
import { wordsOf } from './words.ts';

/** What can be brought into the group, as the group’s own menu has it. */
export const feelingWords = wordsOf<Readonly<Record<Feeling, string>>>({
  'en-GB': {
    relieved: 'relieved',
    ashamed: 'ashamed',
    irritated: 'irritated',
    numb: 'numb',
    tender: 'tender',
    useless: 'useless',
    rushed: 'rushed',
    proud: 'proud',
    frightened: 'frightened',
    confused: 'confused',
    fond: 'fond',
    cut_off: 'cut off',
    nothing_yet: 'nothing yet',
  },
});
