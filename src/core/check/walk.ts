import type { Line } from '#core/model/line.ts';
import { isGroups, type Offer, type Reply } from '#core/model/offer.ts';
import { idOf, type ToldChoice } from '#core/story/beat.ts';
import type { Rehearsal } from '#core/story/prepare.ts';

/** Something that could be chosen, known by its id, or by its place in ink where it has none. */
export interface Option {
  readonly key: string;
  readonly text: string;
  readonly path: string;
  readonly offer: Offer | undefined;
}

/** What was seen up to a menu, what stood on it, and what was taken. */
export interface Step {
  readonly lines: readonly Line[];
  /** For each line, the places that its words came from. */
  readonly paths: readonly (readonly string[])[];
  readonly menu: readonly Option[];
  readonly taken: string;
}

/** What was taken at a step, if it was a reply. */
export function replyTaken({ menu, taken }: Step): Reply | undefined {
  const offer = menu.find(option => option.key === taken)?.offer;
  return offer?.kind === 'reply' ? offer : undefined;
}

/** How a walk came to its end: at the door to the group, where ink stops, at a fault, or not at all. */
export type Ended =
  | { readonly how: 'door' | 'end' | 'too-long' }
  | { readonly how: 'fault'; readonly message: string; readonly path: string }
  | { readonly how: 'endless'; readonly isSilent: boolean; readonly path: string };

/** One way through a conversation, or through the whole of a foreign story. */
export interface Walk {
  readonly steps: readonly Step[];
  /** The lines after the last choice, or before the door. */
  readonly last: Pick<Step, 'lines' | 'paths'>;
  readonly ended: Ended;
  readonly knots: readonly string[];
}

/** No conversation has as many choices; one that does goes in a circle. */
export const MOST_CHOICES = 300;

const optionOf = (choice: ToldChoice, offers: readonly Offer[]): Option => {
  const id = idOf(choice.tags);
  return {
    key: id ?? choice.path,
    text: choice.text,
    path: choice.path,
    offer: offers.find(offer => offer.id === id),
  };
};

export const optionsOf = ({ told, beat }: Rehearsal): Option[] =>
  told.choices.map(choice => optionOf(choice, beat.offers));

/** Whether the conversation is over: the door stands open, or the group has begun. */
export function hasEnded(rehearsal: Rehearsal): Ended | undefined {
  const { told, beat } = rehearsal;
  if (told.fault) return { how: 'fault', ...told.fault };
  if (told.endless) return { how: 'endless', ...told.endless };
  if (told.choices.length === 0) return { how: 'end' };
  const atDoor =
    beat.stage !== 'encounter' || beat.offers.some(offer => offer.kind === 'door' || isGroups(offer));
  return atDoor ? { how: 'door' } : undefined;
}

export const linesOf = ({ beat, told }: Rehearsal): Pick<Step, 'lines' | 'paths'> => {
  const spoken = told.lines.filter(line => line.text !== '');
  return { lines: beat.lines, paths: spoken.map(line => line.paths) };
};
