import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { newDraftId } from '#app/device/draft-opening.ts';
import { hold, type Hold, onWanted, takeOver } from '#app/device/draft-tabs.ts';
import { dropTail, isNewest, readTail, withTail } from '#app/device/draft-tail.ts';
import type { DraftHead, DraftShelf, OpenedDraft } from '#app/device/drafts.ts';
import { type Draft, type DraftId, isSameDraft } from '#core/workbench/draft.ts';
import type { Finding } from '#core/model/finding.ts';
import { type Desk, openDesk } from '../desk.ts';
import { type Found, type Keeper, openKeeper } from './keeper.ts';
import { titleIn, wordsIn } from './words-in.ts';

/** Who writes this draft: this tab; another one; or another has written something else, and what was here is a version. */
export type Writer = 'here' | 'elsewhere' | 'parted';

/** A draft on the desk, with all that keeps it. */
export interface AtDesk {
  readonly desk: Desk;
  readonly keeper: Keeper;
  readonly writer: ReadonlySignal<Writer>;
  /** Files that could not be read any more when it was opened. */
  readonly lost: readonly string[];
  /** What has to be said of how it came in, until it is read. */
  readonly notes: ReadonlySignal<readonly string[]>;
  onNotesRead(): void;
  readonly isGuided: boolean;
  /** Whether this tab may write from now on; then the draft is to be opened anew. */
  takeOver(): Promise<boolean>;
  close(): Promise<void>;
}

export interface HowOpened {
  readonly file?: string | undefined;
  readonly notes?: readonly string[];
  /** As it left the desk when it could not be kept. */
  readonly newer?: OpenedDraft | undefined;
}

/** Puts a draft on the desk. Where another tab has it, it is there to be read. */
export async function openAtDesk(
  shelf: DraftShelf,
  opened: OpenedDraft,
  { file, notes = [], newer }: HowOpened,
): Promise<AtDesk> {
  const { id } = opened.head;
  const writer = signal<Writer>('here');
  const isReadOnly = signal(false);
  const told = signal(notes);
  const letGo = (why: Writer): void => {
    isReadOnly.value = true;
    writer.value = why;
  };
  let held: Hold | undefined = shelf.keeps ? await hold(id, () => letGo('elsewhere')) : { release() {} };
  if (!held) letGo('elsewhere');

  const keeper = openKeeper(shelf, opened, () => isReadOnly.peek());
  const tail = held && shelf.keeps ? readTail(id) : undefined;
  const left = newer
    ? { draft: newer.draft, goesOn: held !== undefined && newer.head.revision === opened.head.revision }
    : tail && { draft: withTail(opened.draft, tail), goesOn: isNewest(tail, opened.head) };
  // Somebody has written since those letters were left: they are a version, and nothing is written over.
  if (left && !left.goesOn) {
    dropTail(id);
    if (!isSameDraft(left.draft, opened.draft)) await keeper.version('other-tab', left.draft);
  }
  const desk = openDesk(id, left?.goesOn ? left.draft : opened.draft, {
    isReadOnly,
    file,
    onStep: (why, before) => void keeper.version(why, before),
  });
  keeper.follow(desk.draft);
  const giveAway = async (mine: Hold): Promise<void> => {
    letGo('elsewhere');
    await keeper.flush();
    mine.release();
    held = undefined;
  };
  const stops = [
    onWanted(wanted => {
      if (wanted === id && held) void giveAway(held);
    }),
    effect(() => tellFound(desk, keeper)),
    effect(() => {
      const keeping = keeper.keeping.value;
      if (keeping.kind !== 'trouble' || keeping.fault !== 'moved-on' || isReadOnly.peek()) return;
      letGo('parted');
      void keeper.version('other-tab', desk.draft.peek());
    }),
  ];
  return {
    desk,
    keeper,
    writer,
    lost: opened.lost,
    notes: told,
    onNotesRead() {
      told.value = [];
    },
    isGuided: opened.head.isGuided,
    async takeOver() {
      held?.release();
      held = await takeOver(id, () => letGo('elsewhere')).catch(() => undefined);
      // Opened anew, it asks for itself; nobody else is quicker.
      held?.release();
      return held !== undefined;
    },
    async close() {
      for (const stop of stops) stop();
      await keeper.flush();
      keeper.close();
      desk.close();
      held?.release();
    },
  };
}

function tellFound(desk: Desk, keeper: Keeper): void {
  const title = desk.reading.value?.about.title ?? keeper.head().title;
  const findings = desk.combed.value?.findings;
  const before = keeper.head().found;
  const found = findings ? foundIn(findings) : before;
  const isAsBefore = found?.errors === before?.errors && found?.warnings === before?.warnings;
  if (title !== keeper.head().title || !isAsBefore) keeper.tell(title, found);
}

const foundIn = (findings: readonly Finding[]): Found => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
});

/** Keeps a new draft. */
export async function beginDraft(
  shelf: DraftShelf,
  draft: Draft,
  { name = '', isGuided = false }: { readonly name?: string; readonly isGuided?: boolean } = {},
): Promise<OpenedDraft & { readonly isKept: boolean }> {
  const now = Date.now();
  const id: DraftId = newDraftId(now);
  const head: DraftHead = {
    id,
    title: titleIn(draft),
    main: draft.main,
    paths: draft.files.map(({ path }) => path),
    begunAt: now,
    changedAt: now,
    words: wordsIn(draft),
    revision: 0,
    isGuided,
  };
  const begun = await shelf.begin(head, draft);
  if (begun.ok && name !== '') await shelf.rename(id, name);
  return { head, draft, lost: [], isKept: begun.ok };
}
