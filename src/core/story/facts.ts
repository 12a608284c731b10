import type { Remembered } from '#core/model/run.ts';

/** Values for variables of ink, by their names. */
export type Facts = Readonly<Record<string, number | string>>;

const BEFORE = 'before_';

/** Ink's names have no hyphens. */
const beforeOf = (of: string): string => BEFORE + of.replaceAll('-', '_');

/** The case that a variable asks for, if that is what it does: `blue_folder` for `before_blue_folder`. */
export const askedBefore = (name: string): string | undefined =>
  name.startsWith(BEFORE) ? name.slice(BEFORE.length) : undefined;

/** Whether a variable is one that the group's memory sets and no line of ink. */
export const isFact = (name: string): boolean =>
  name === 'evenings' || name === 'last_time' || askedBefore(name) !== undefined;

/** What the group remembers, in the variables that a case may declare for it. */
export const factsOf = ({ evenings, last, endings }: Omit<Remembered, 'kind'>): Facts => ({
  evenings,
  last_time: last,
  ...Object.fromEntries(endings.map(one => [beforeOf(one.case), one.ending])),
});
