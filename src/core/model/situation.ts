/**
 * What one comes into, by the word that a case's head gives it; the page's words for it stand in the message
 * catalogue by the same name. A learner chooses a case by it.
 */
export const SITUATIONS = [
  'bad-news',
  'dying',
  'loss',
  'error',
  'anger',
  /** A family asks that somebody be not told. */
  'secrecy',
  /** Treatment that is stopped, or refused. */
  'limits',
  'persuading',
  'unexplained',
  /** A teacher and a student. */
  'teaching',
] as const;
export type Situation = (typeof SITUATIONS)[number];
export const isSituation = (word: string): word is Situation => SITUATIONS.some(one => one === word);
