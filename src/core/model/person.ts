import type { PersonId } from './ids.ts';

/** The faces a line may ask for. What each of them shows stands in the message catalogue: `words/faces.ts`. */
export const FACES = [
  'neutral',
  'solemn',
  'smile',
  'warm',
  'worried',
  'afraid',
  'tired',
  'sad',
  'crying',
  'angry',
  'irritated',
  'guarded',
  'blank',
  'thoughtful',
  'surprised',
  'wry',
] as const;
export type Face = (typeof FACES)[number];
export const isFace = (word: string): word is Face => FACES.some(face => face === word);

/** Where somebody belongs: in the conversation, among the peers, or leading the group. */
export const SEATS = ['encounter', 'peer', 'leader'] as const;
export type Seat = (typeof SEATS)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** One line about them: "58, bus driver". */
  readonly about: string;
  readonly pronouns: string;
  readonly seat: Seat;
  /** Words that say how they look; the build draws the portrait from the recognised ones. */
  readonly portrait: string;
}

/** What people call somebody in the room: the first name, or where there is a title, that and the last. */
export function calledOf(name: string): string {
  const words = name.split(' ');
  return /^(Mr|Mrs|Ms|Dr)$/.test(words[0] ?? '') ? `${words[0]} ${words.at(-1)}` : (words[0] ?? name);
}

const has = ({ portrait }: Person, word: string): boolean =>
  portrait.split(',').some(phrase => phrase.trim().toLowerCase() === word);

/** Whether somebody is drawn with a wheelchair: it is one of the words of their portrait. */
export const usesWheelchair = (person: Person): boolean => has(person, 'wheelchair');
/** Whether somebody in the group writes while others speak; a bust does not show it. */
export const hasNotebook = (person: Person): boolean => has(person, 'notebook');
