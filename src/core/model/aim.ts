/** What one wants to practise. As with situations, the page's words are the message catalogue's. */
export const AIMS = [
  'hint',
  'silence',
  'plain-word',
  'not-know',
  'not-promise',
  'own-it',
  /** Where one's own role ends. */
  'role',
  'hold-limit',
  'be-shouted-at',
  /** More than one person in the room. */
  'family',
  /** To somebody above oneself, or below. */
  'speak-up',
] as const;
export type Aim = (typeof AIMS)[number];
export const isAim = (word: string): word is Aim => AIMS.some(one => one === word);
