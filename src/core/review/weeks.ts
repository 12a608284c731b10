import type { Digest } from '#core/model/digest.ts';
import { type Feeling, FEELINGS } from '#core/model/offer.ts';
import { type Leaving, LEAVINGS } from '#core/model/run.ts';
import { groupedBy } from './grouped-by.ts';

/** How far the clock on the wall is ahead of Greenwich at a time, in milliseconds: it changes with the summer. */
export type Zone = (at: number) => number;

export interface Week {
  /** The midnight in Greenwich with which its Monday begins there: a name for the day, whatever the zone. */
  readonly monday: number;
  readonly feelings: ReadonlySet<Feeling>;
  readonly leavings: ReadonlySet<Leaving>;
}

/** What was brought and how one left, by week. What never came is not in it. */
export interface Weeks {
  /** Those with a run in them, the oldest first. */
  readonly weeks: readonly Week[];
  readonly feelings: readonly Feeling[];
  readonly leavings: readonly Leaving[];
  /** What the leaders gathered on more evenings than one, in the order in which it came up. */
  readonly themes: readonly string[];
}

const DAY = 86_400_000;
/** The first Monday after the beginning of 1970, which was a Thursday. */
const A_MONDAY = 4 * DAY;

/** The Monday of the week in which a time lies, as weeks are numbered in ISO 8601. */
export function mondayOf(at: number, zone: Zone): number {
  const here = at + zone(at) - A_MONDAY;
  return Math.floor(here / (7 * DAY)) * 7 * DAY + A_MONDAY;
}

const FEWEST_RUNS = 3;

/** Undefined before there are runs enough to be looked at together. */
export function overWeeks(digests: readonly Digest[], zone: Zone): Weeks | undefined {
  if (digests.length < FEWEST_RUNS) return undefined;
  const inOrder = digests.toSorted((a, b) => a.begunAt - b.begunAt);
  const weeks = [...groupedBy(inOrder, ({ begunAt }) => mondayOf(begunAt, zone))]
    .map(([monday, runs]) => ({
      monday,
      feelings: new Set(runs.flatMap(({ feelings }) => feelings)),
      leavings: new Set(runs.flatMap(({ leaving }) => leaving ?? [])),
    }))
    .toSorted((a, b) => a.monday - b.monday);
  const themes = groupedBy(
    inOrder.flatMap(({ themes }) => [...new Set(themes)]),
    theme => theme,
  );
  return {
    weeks,
    feelings: FEELINGS.filter(feeling => weeks.some(week => week.feelings.has(feeling))),
    leavings: LEAVINGS.filter(leaving => weeks.some(week => week.leavings.has(leaving))),
    themes: [...themes].flatMap(([theme, times]) => (times.length > 1 ? [theme] : [])),
  };
}
