import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftHead, DraftShelf } from '#app/device/drafts.ts';
import { dropTail, leaveTail } from '#app/device/draft-tail.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { sizeOf, type VersionReason } from '#core/workbench/versions.ts';
import { wordsIn } from './words-in.ts';

/** Whether what stands on the desk is kept: every letter is, a moment later. */
export type Keeping =
  | { readonly kind: 'kept' | 'writing' }
  /** It is in the page's memory alone, and why. */
  | { readonly kind: 'trouble'; readonly fault: ShelfFault };

/** What a check found, to be told in the list of drafts. */
export type Found = NonNullable<DraftHead['found']>;

export interface Keeper {
  readonly keeping: ReadonlySignal<Keeping>;
  readonly head: () => DraftHead;
  /** When the newest version was kept since the draft was opened; 0 before the first. */
  readonly newest: ReadonlySignal<number>;
  /** What is known of the draft besides its text. */
  tell(title: string, found: Found | undefined): void;
  /** Follows the draft from now on. */
  follow(draft: ReadonlySignal<Draft>): void;
  /** Whether storage has every letter of it. Those that another tab has parted from are a version. */
  hasAll(): boolean;
  /** Comes back when everything is kept, or cannot be. */
  flush(): Promise<void>;
  version(why: VersionReason, draft: Draft, name?: string): Promise<void>;
  /** After it was erased elsewhere: it is kept as if it had just begun. */
  again(): Promise<void>;
  close(): void;
}

/** A letter is kept so long after it was written; those that come meanwhile, with it. */
const PAUSE_MS = 150;
const VERSION_MS = 5 * 60_000;

export function openKeeper(
  shelf: DraftShelf,
  opened: { readonly head: DraftHead; readonly draft: Draft },
  isReadOnly: () => boolean,
  now: () => number = () => Date.now(),
): Keeper {
  const keeping = signal<Keeping>({ kind: 'kept' });
  const newest = signal(0);
  let { head, draft: kept } = opened;
  let current = kept;
  let told = { title: head.title, found: head.found };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** When the writing began that is under way. */
  let underWay: number | undefined;
  let lastVersion = { at: now(), draft: kept };
  let stop = () => {};

  const textsOf = ({ files }: Draft) => new Map(files.map(({ path, text }) => [path, text]));

  const changedIn = (draft: Draft) => {
    const before = textsOf(kept);
    return draft.files.filter(({ path, text }) => before.get(path) !== text);
  };

  async function write(): Promise<void> {
    const draft = current;
    if (draft === kept) return tellAlone();
    const before = textsOf(kept);
    const next: DraftHead = {
      ...withTold(),
      main: draft.main,
      paths: draft.files.map(({ path }) => path),
      changedAt: now(),
      words: wordsIn(draft),
      revision: head.revision + 1,
    };
    underWay = next.changedAt;
    const result = await shelf.keep(
      next,
      changedIn(draft),
      [...before.keys()].filter(path => !textsOf(draft).has(path)),
    );
    underWay = undefined;
    if (!result.ok) {
      keeping.value = { kind: 'trouble', fault: result.fault };
      return;
    }
    head = next;
    kept = draft;
    // Letters that came meanwhile may have been left there.
    if (current === kept) dropTail(head.id);
    settle();
    if (now() - lastVersion.at > VERSION_MS) await version('while-writing', draft);
  }

  const withTold = (): DraftHead => ({
    ...head,
    title: told.title,
    ...(told.found && { found: told.found }),
  });

  /** It is no writing: where another tab has written since, it is that one's to tell. */
  async function tellAlone(): Promise<void> {
    const next = withTold();
    const isNew = next.title !== head.title || next.found !== head.found;
    if (isNew && !isReadOnly() && (await shelf.tell(next)).ok) head = next;
    settle();
  }

  function settle(): void {
    if (current === kept) keeping.value = { kind: 'kept' };
  }

  // One after the other: each says which writing it follows.
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  }

  async function version(why: VersionReason, draft: Draft, name?: string): Promise<void> {
    if (draft === lastVersion.draft && name === undefined && why !== 'opened') return;
    const at = Math.max(now(), lastVersion.at + 1);
    lastVersion = { at, draft };
    const version = { at, why, size: sizeOf(draft), ...(name !== undefined && { name }) };
    await shelf.keepVersion(head.id, version, draft);
    newest.value = at;
  }

  const soon = (): void => {
    if (keeping.peek().kind === 'kept') keeping.value = { kind: 'writing' };
    timer ??= setTimeout(() => void flush(), PAUSE_MS);
  };
  function leave(): void {
    if (current === kept) return;
    if (shelf.keeps && !isReadOnly())
      leaveTail(head.id, {
        revision: head.revision,
        writing: underWay,
        main: current.main,
        paths: current.files.map(({ path }) => path),
        files: changedIn(current),
      });
    void flush();
  }
  const LEAVING = ['pagehide', 'freeze', 'visibilitychange'];
  for (const kind of LEAVING) document.addEventListener(kind, leave);
  addEventListener('pagehide', leave);

  return {
    keeping,
    newest,
    head: () => head,
    tell(title, found) {
      told = { title, found };
      soon();
    },
    follow(draft) {
      stop = effect(() => {
        if (draft.value === current) return;
        current = draft.value;
        soon();
      });
    },
    hasAll: () => current === kept || isReadOnly(),
    flush,
    version,
    async again() {
      await writing;
      head = { ...head, revision: 0 };
      const begun = await shelf.begin(head, current);
      if (begun.ok) kept = current;
      keeping.value = begun.ok ? { kind: 'kept' } : { kind: 'trouble', fault: begun.fault };
    },
    close() {
      stop();
      for (const kind of LEAVING) document.removeEventListener(kind, leave);
      removeEventListener('pagehide', leave);
      void flush();
    },
  };
}
