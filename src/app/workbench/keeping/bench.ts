import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type DraftsHere, type NotKept, openDrafts } from '#app/device/draft-opening.ts';
import type { Disk, DraftList, OpenedDraft } from '#app/device/drafts.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import { type Draft, type DraftId, isSameDraft } from '#core/workbench/draft.ts';
import { addressOf, readAddress, type Where } from './addresses.ts';
import { isAtRisk, openAfloat, stayWhile } from './afloat.ts';
import { type AtDesk, beginDraft, type HowOpened, openAtDesk } from './at-desk.ts';

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
  const listed = signal<DraftList | undefined>(undefined);
  const afloat = openAfloat();
  const list = computed(() => {
    const there = listed.value;
    const isThere = (id: DraftId) => there?.heads.some(head => head.id === id);
    return (
      there && { ...there, heads: [...afloat.heads.value.filter(({ id }) => !isThere(id)), ...there.heads] }
    );
  });
  const desk = computed(() => (shown.value.kind === 'desk' ? shown.value.at : undefined));
  /** The newest wish wins. */
  let wish = 0;

  async function refresh(): Promise<ShelfFault | undefined> {
    const found = await shelf.list();
    if (found.ok) listed.value = found.value;
    return found.ok ? undefined : found.fault;
  }

  async function clear(): Promise<void> {
    const at = desk.peek();
    await at?.close();
    if (at) afloat.leave(at);
  }

  async function show(where: Where): Promise<void> {
    const mine = ++wish;
    await clear();
    if (where.kind === 'draft') {
      const opened = await shelf.open(where.id);
      if (mine !== wish) return;
      const floating = afloat.take(where.id);
      const how = { file: where.file, newer: floating };
      if (opened.ok) return put(opened.value, how, mine);
      if (floating) return put(floating, how, mine).then(keepAgain);
      await refresh();
      shown.value = { kind: 'front', note: opened.fault === 'gone' ? 'unknown' : opened.fault };
      return;
    }
    const note = await refresh();
    if (mine === wish) shown.value = { kind: 'front', note: where.kind === 'nowhere' ? 'unknown' : note };
  }

  async function put(opened: OpenedDraft, how: HowOpened, mine: number): Promise<void> {
    const at = await openAtDesk(shelf, opened, how);
    if (mine !== wish) return at.close();
    if (at.writer.peek() === 'here') await versionOnOpening(at);
    // Whoever goes back and forth quickly is elsewhere by now, and the address with them.
    if (mine !== wish) return at.close();
    shown.value = { kind: 'desk', at };
  }

  /** Told at once, with a way to take it along, and not at the first letter. */
  const keepAgain = async (): Promise<void> => desk.peek()?.keeper.again();

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
  stayWhile(() => {
    const at = desk.value;
    if (afloat.heads.value.length > 0 || (at && isAtRisk(at, shelf.keeps))) return true;
    return !shelf.keeps && list.value?.heads.some(({ revision }) => revision > 0) === true;
  });
  // Another tab may have written, or erased.
  addEventListener('focus', () => {
    if (shown.peek().kind === 'front') void refresh();
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
      await put(opened, { notes }, mine);
      if (!opened.isKept) await keepAgain();
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
      if (erased.ok) afloat.take(id);
      await refresh();
      return erased.ok;
    },
  };
}
