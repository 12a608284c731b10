import type { NoteId } from '#core/model/ids.ts';

/**
 * What can be ticked, in the order in which it stands on the page.
 * - about: what the case is about · brought: what was brought to the group, and how one left
 * - passed-over: the replies that were not chosen, under those that were
 * - group: its turns; where the conversation is there too, each at the moment that it was said of
 * - own: notes before a reply, the telling, the return · room: the second room
 */
export const PAPER_PARTS = [
  'about',
  'conversation',
  'passed-over',
  'group',
  'brought',
  'own',
  'starred',
  'carried',
  'questions',
  'room',
  'notes',
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

export interface Chosen {
  readonly parts: readonly PaperPart[];
  /** Which free notes, where there are to be any. */
  readonly notes: readonly NoteId[];
}

/** What a page begins as; from there the learner ticks on. */
export const BEGINNINGS = {
  mine: [...PAPER_PARTS],
  portfolio: ['about', 'brought', 'own', 'carried', 'questions', 'room'],
  'hand-in': [],
} as const satisfies Record<string, readonly PaperPart[]>;
export type Beginning = keyof typeof BEGINNINGS;
