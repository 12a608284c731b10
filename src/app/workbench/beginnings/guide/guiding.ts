import { type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import { leavesNothing } from '#app/device/leaving-nothing.ts';
import type { Draft, DraftId } from '#core/workbench/draft.ts';
import { type Baseline, baselineOf, writtenUpTo } from '#core/workbench/guide/steps.ts';
import { TEMPLATE } from '../template/template.ts';

/** How far somebody has come with the guide, in one draft. */
export interface Guiding {
  /** The step they are at, from 0; past the last one they are through. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly since: Baseline;
}

const GuidingShape = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isOpen: v.boolean(),
  since: v.object({ firstSaid: v.string(), replies: v.array(v.string()), count: v.number() }),
});

const nameOf = (id: DraftId): string => `afterword-guide-${id}`;
const known = new Map<DraftId, Signal<Guiding | undefined>>();

/** The guide beside this draft; undefined where the draft was begun without it. */
export function guidingOf(id: DraftId): Signal<Guiding | undefined> {
  const here = known.get(id) ?? signal(stored(id));
  known.set(id, here);
  return here;
}

/**
 * Begins the guide, or takes it up where the text shows that somebody has come to: the draft is kept, and how far
 * they had come is not, once the tab was closed.
 */
export function takeUp(id: DraftId, draft: Draft): void {
  if (guidingOf(id).peek()) return;
  const since = baselineOf(TEMPLATE);
  guide(id, { at: writtenUpTo(since, draft), isOpen: true, since });
}

/** A browser that keeps nothing forgets it with the page. */
export function guide(id: DraftId, guiding: Guiding): void {
  guidingOf(id).value = guiding;
  if (leavesNothing()) return;
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(guiding));
  } catch {
    // It is kept in memory for as long as the page is open.
  }
}

function stored(id: DraftId): Guiding | undefined {
  try {
    const read = v.safeParse(GuidingShape, JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
