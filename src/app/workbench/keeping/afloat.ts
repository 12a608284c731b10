import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftHead, OpenedDraft } from '#app/device/drafts.ts';
import type { DraftId } from '#core/workbench/draft.ts';
import type { AtDesk } from './at-desk.ts';

/** What could not be kept, and left the desk: as long as the page is open, it is here. */
export interface Afloat {
  readonly heads: ReadonlySignal<readonly DraftHead[]>;
  /** What has just left the desk, if storage has not all of it. */
  leave(at: AtDesk): void;
  /** It goes back to the desk, or away. */
  take(id: DraftId): OpenedDraft | undefined;
}

export function openAfloat(): Afloat {
  const drafts = signal<ReadonlyMap<DraftId, OpenedDraft>>(new Map());
  return {
    heads: computed(() => [...drafts.value.values()].map(({ head }) => head)),
    leave({ desk, keeper, lost }) {
      if (keeper.hasAll()) return;
      const draft = desk.draft.peek();
      drafts.value = new Map(drafts.peek()).set(desk.id, { head: keeper.head(), draft, lost });
    },
    take(id) {
      const found = drafts.peek().get(id);
      if (found) drafts.value = new Map([...drafts.peek()].filter(([one]) => one !== id));
      return found;
    },
  };
}

/** A word before a page goes with something in it that is nowhere else. */
export function stayWhile(isAtRisk: () => boolean): void {
  const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
  effect(() => {
    // Only while it has something to say: a page with such a listener is not kept for the way back.
    if (isAtRisk()) addEventListener('beforeunload', stay);
    else removeEventListener('beforeunload', stay);
  });
}

/** Whether words on the desk would go with the page. */
export function isAtRisk({ keeper }: AtDesk, keeps: boolean): boolean {
  const keeping = keeper.keeping.value;
  // What another tab has written over is a version.
  if (keeping.kind === 'trouble') return keeping.fault !== 'moved-on';
  return !keeps && keeper.head().revision > 0;
}
