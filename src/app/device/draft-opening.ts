import { type DraftId, parseDraftId } from '#core/workbench/draft.ts';
import { openDraftShelf } from './draft-shelf.ts';
import { openIdbStore, openMemoryStore } from './draft-store.ts';
import type { DraftShelf } from './drafts.ts';
import { leavesNothing } from './leaving-nothing.ts';

/** Why drafts are gone with the page: this tab is to keep nothing, or the browser gives no storage. */
export type NotKept = 'leaves-nothing' | 'refused';

export interface DraftsHere {
  readonly shelf: DraftShelf;
  readonly notKept?: NotKept;
}

export async function openDrafts(): Promise<DraftsHere> {
  const inMemory = (notKept: NotKept) => ({ shelf: openDraftShelf(openMemoryStore()), notKept });
  if (leavesNothing()) return inMemory('leaves-nothing');
  const shelf = openDraftShelf(openIdbStore());
  const tried = await shelf.list();
  return !tried.ok && tried.fault === 'refused' ? inMemory('refused') : { shelf };
}

/** Time first, so that they sort as they were begun; chance after, so that two tabs never make the same. */
export function newDraftId(now: number): DraftId {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const id = parseDraftId(`d-${now.toString(36)}-${random.toString(36)}`);
  if (!id) throw new Error('An id must be one that can be read again.');
  return id;
}
