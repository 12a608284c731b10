import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type DraftsHere, type NotKept, openDrafts } from '#app/device/draft-opening.ts';
import type { Disk, DraftList, OpenedDraft } from '#app/device/drafts.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import { type Draft, type DraftId, isSameDraft } from '#core/workbench/draft.ts';
import { addressOf, readAddress, type Where } from './addresses.ts';
import { type AtDesk, beginDraft, openAtDesk } from './at-desk.ts';

/** What is shown. */
export type Shown =
  | { readonly kind: 'opening' }
  | { readonly kind: 'front'; readonly note?: 'unknown' | ShelfFault | undefined }
  | { readonly kind: 'desk'; readonly at: AtDesk };

export interface Bench {
  readonly shown: ReadonlySignal<Shown>;
  /** Undefined until they are read. */
  readonly list: ReadonlySignal<DraftList | undefined>;
  /** Why nothing is kept beyond this page, where that is so. */
  readonly notKept: ReadonlySignal<NotKept | undefined>;
  readonly shelf: () => DraftsHere['shelf'];
  begin(draft: Draft, how?: HowBegun): Promise<void>;
  open(id: DraftId): void;
  /** The draft that is open, once more as it is stored. */
  reopen(): Promise<void>;
  leave(): void;
  copy(id: DraftId, name: string): Promise<boolean>;
  rename(id: DraftId, name: string): Promise<boolean>;
  erase(id: DraftId): Promise<boolean>;
}

export interface HowBegun {
  readonly isGuided?: boolean;
  readonly disk?: Disk | undefined;
  /** What has to be said of how it came in. */
  readonly notes?: readonly string[];
}

/** Moves between the front and the desk, by buttons and by the browser's own. */
export async function openBench(): Promise<Bench> {
  const { shelf, notKept } = await openDrafts();
  const shown = signal<Shown>({ kind: 'opening' });
  const list = signal<DraftList | undefined>(undefined);
  const desk = computed(() => (shown.value.kind === 'desk' ? shown.value.at : undefined));
  /** The newest wish wins. */
  let wish = 0;

  async function refresh(): Promise<ShelfFault | undefined> {
    const found = await shelf.list();
    if (found.ok) list.value = found.value;
    return found.ok ? undefined : found.fault;
  }

  async function clear(): Promise<void> {
    await desk.peek()?.close();
  }

  async function show(where: Where): Promise<void> {
    const mine = ++wish;
    await clear();
    if (where.kind === 'draft') {
      const opened = await shelf.open(where.id);
      if (mine !== wish) return;
      if (opened.ok) return put(opened.value, where.file, mine);
      await refresh();
      shown.value = { kind: 'front', note: opened.fault === 'gone' ? 'unknown' : opened.fault };
      return;
    }
    const note = await refresh();
    if (mine === wish) shown.value = { kind: 'front', note: where.kind === 'nowhere' ? 'unknown' : note };
  }

  async function put(
    opened: OpenedDraft,
    file: string | undefined,
    mine: number,
    notes: readonly string[] = [],
  ): Promise<void> {
    const at = await openAtDesk(shelf, opened, { file, notes });
    if (mine !== wish) return at.close();
    if (at.writer.peek() === 'here') await versionOnOpening(at);
    shown.value = { kind: 'desk', at };
  }

  async function versionOnOpening({ desk: { id, draft }, keeper }: AtDesk): Promise<void> {
    const versions = await shelf.versions(id);
    const [last] = versions.ok ? versions.value : [];
    const before = last && (await shelf.openVersion(id, last.at));
    if (!before?.ok || !isSameDraft(before.value, draft.peek())) await keeper.version('opened', draft.peek());
  }

  // The open file stands in the address, and the way back leads to the front and not through files.
  effect(() => {
    const at = desk.value;
    if (at) history.replaceState(null, '', addressOf(at.desk.id, at.desk.file.value));
  });
  addEventListener('popstate', () => void show(readAddress(location.search)));
  await show(readAddress(location.search));

  return {
    shown,
    list,
    notKept: signal(notKept),
    shelf: () => shelf,
    async begin(draft, { isGuided = false, disk, notes = [] } = {}) {
      const mine = ++wish;
      await clear();
      const opened = await beginDraft(shelf, draft, { isGuided });
      if (disk) await shelf.keepDisk(opened.head.id, disk);
      history.pushState(null, '', addressOf(opened.head.id, draft.main));
      await put(opened, undefined, mine, notes);
      // Told at once, with a way to take it along, and not at the first letter.
      if (!opened.isKept) await desk.peek()?.keeper.again();
    },
    open(id) {
      history.pushState(null, '', addressOf(id));
      void show({ kind: 'draft', id });
    },
    async reopen() {
      const at = desk.peek();
      if (at) await show({ kind: 'draft', id: at.desk.id, file: at.desk.file.peek() });
    },
    leave() {
      history.pushState(null, '', location.pathname);
      void show({ kind: 'front' });
    },
    async copy(id, name) {
      const opened = await shelf.open(id);
      if (!opened.ok) return false;
      const { isKept } = await beginDraft(shelf, opened.value.draft, { name });
      await refresh();
      return isKept;
    },
    async rename(id, name) {
      const renamed = await shelf.rename(id, name);
      await refresh();
      return renamed.ok;
    },
    async erase(id) {
      const erased = await shelf.erase(id);
      await refresh();
      return erased.ok;
    },
  };
}
