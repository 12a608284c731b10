import type { Draft } from './draft.ts';

/**
 * Why a version was kept.
 * - opened: the draft was opened
 * - while-writing: five minutes of writing
 * - before-mend, before-files, before-opening: before a bigger step: a mend in several places, files that came, went
 *   or got other names, files from the disk over what was here
 * - before-going-back: before an older version took its place
 * - other-tab: another tab had written something else
 * - by-hand: somebody kept it, and gave it a name
 */
export const VERSION_REASONS = [
  'opened',
  'while-writing',
  'before-mend',
  'before-files',
  'before-opening',
  'before-going-back',
  'other-tab',
  'by-hand',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** What is known of an older version without reading its texts. */
export interface VersionHead {
  /** Milliseconds since 1970; no two versions of a draft have the same. */
  readonly at: number;
  readonly why: VersionReason;
  /** As its author called it; such a one is never thinned out. */
  readonly name?: string;
  /** UTF-16 units of all its texts. */
  readonly size: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** In UTF-16 units: more than a month's work on a large case. */
const MOST = 24_000_000;

/**
 * The versions that stay: all of the last hour, the last of each hour of a day, the last of each day of a month, and
 * every one with a name. Hours and days are the clock's, so thinning often comes to the same as thinning once.
 */
export function thinned(versions: readonly VersionHead[], now: number, most = MOST): VersionHead[] {
  const slots = new Set<string>();
  let room = most;
  const stay = versions
    .toSorted((a, b) => b.at - a.at)
    .filter((version, position) => {
      const slot = slotOf(version, now);
      const isKept =
        version.name !== undefined ||
        (slot !== undefined && !slots.has(slot) && (version.size <= room || position === 0));
      if (slot !== undefined) slots.add(slot);
      if (isKept) room -= version.size;
      return isKept;
    });
  return stay;
}

function slotOf({ at }: VersionHead, now: number): string | undefined {
  const age = now - at;
  if (age < HOUR) return `${at}`;
  if (age < DAY) return `hour ${Math.floor(at / HOUR)}`;
  return age < 30 * DAY ? `day ${Math.floor(at / DAY)}` : undefined;
}

export const sizeOf = ({ files }: Draft): number => files.reduce((sum, { text }) => sum + text.length, 0);
