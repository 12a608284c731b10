import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Place } from '#core/story/places.ts';
import type { Combed } from '#core/workbench/combing.ts';
import { type Draft, type DraftId, textIn, written } from '#core/workbench/draft.ts';
import { type Edit, edited } from '#core/workbench/edit.ts';
import { endedAs } from '#core/workbench/line-ends.ts';
import { withForm } from '#core/workbench/form.ts';
import type { Reading } from '#core/workbench/reading.ts';
import type { Tried } from '#core/workbench/tried.ts';
import type { Aim } from '#core/workbench/try-way.ts';
import type { VersionReason } from '#core/workbench/versions.ts';
import { type Checking, openChecker } from './checking/checker.ts';

/** A place that is to be shown; the number makes asking twice for the same one two askings. */
export interface Asking extends Place {
  readonly nth: number;
}

/** Where somebody wants to try the case from; the number as above. */
export interface Trying extends Aim {
  readonly nth: number;
}

/** What lies on the desk: the text that is worked on, what is known of it, and what can be done to it. */
export interface Desk {
  readonly id: DraftId;
  readonly draft: ReadonlySignal<Draft>;
  /** The path of the file that the editor shows. */
  readonly file: ReadonlySignal<string>;
  /** Where the editor is to put the cursor; the editor follows it. */
  readonly wanted: ReadonlySignal<Asking | undefined>;
  /** Where the cursor stands; the editor tells. */
  readonly cursor: ReadonlySignal<Place>;
  /** Of the newest text that was read; while one writes, of one a little older. */
  readonly reading: ReadonlySignal<Reading | undefined>;
  readonly combed: ReadonlySignal<Combed | undefined>;
  /** The texts that these two are of: what they say of lines, they say of the lines of these. */
  readonly readOf: ReadonlySignal<Draft>;
  readonly combedOf: ReadonlySignal<Draft>;
  readonly checking: ReadonlySignal<Checking>;
  /** The run that is being tried, if one is; the try-out tells. */
  readonly tried: ReadonlySignal<Tried | undefined>;
  /** Another tab writes this draft: here it can be read. */
  readonly isReadOnly: ReadonlySignal<boolean>;
  tell(tried: Tried | undefined): void;
  /** Where the try-out is to begin; it follows it as soon as it is looked at. */
  readonly trying: ReadonlySignal<Trying | undefined>;
  tryFrom(aim: Aim): void;
  show(path: string): void;
  goTo(place: Place): void;
  stand(place: Place): void;
  /** Somebody wrote into one file. */
  write(path: string, text: string): void;
  /** Changes several places at once: a mend, a new name. The editor makes it one step that can be taken back. */
  edit(edits: readonly Edit[]): void;
  /** Files came, went, or were renamed. A version of what was there is kept, and says why. */
  replace(draft: Draft, why?: VersionReason): void;
  /** Checks once more, after the check was stopped. */
  checkAgain(): void;
  /** For whatever lives as long as the desk. */
  whenClosed(then: () => void): void;
  close(): void;
}

/** What the desk is told, and tells, about the keeping of what lies on it. */
export interface DeskKept {
  readonly isReadOnly: ReadonlySignal<boolean>;
  /** The file that the address names. */
  readonly file?: string | undefined;
  /** Before a step that is more than writing. */
  onStep(why: VersionReason, before: Draft): void;
}

export function openDesk(id: DraftId, first: Draft, kept: DeskKept): Desk {
  const draft = signal(first);
  const named = first.files.find(({ path }) => path === kept.file);
  const file = signal(named?.path ?? first.main);
  const wanted = signal<Asking | undefined>(undefined);
  const cursor = signal<Place>({ file: file.peek(), line: 1 });
  const reading = signal<Reading | undefined>(undefined);
  const combed = signal<Combed | undefined>(undefined);
  const readOf = signal(first);
  const combedOf = signal(first);
  const checking = signal<Checking>({ kind: 'waiting' });
  const tried = signal<Tried | undefined>(undefined);
  const trying = signal<Trying | undefined>(undefined);
  const closing: (() => void)[] = [];
  const checker = openChecker({
    formed(form, of) {
      const last = reading.peek();
      if (!last) return;
      batch(() => {
        reading.value = withForm(last, readOf.peek(), form, of);
        readOf.value = of;
      });
    },
    reading: (now, of) =>
      batch(() => {
        reading.value = now;
        readOf.value = of;
      }),
    combed: (now, of) =>
      batch(() => {
        combed.value = now;
        combedOf.value = of;
      }),
    checking: now => {
      // It is told with every letter, and most of these tell nothing new.
      if (now.kind !== checking.peek().kind || now.kind === 'combing' || now.kind === 'stopped')
        checking.value = now;
    },
  });

  function put(now: Draft): void {
    if (now === draft.peek() || kept.isReadOnly.peek()) return;
    draft.value = now;
    checker.check(now);
  }
  checker.check(first);

  return {
    id,
    draft,
    file,
    wanted,
    cursor,
    reading,
    combed,
    readOf,
    combedOf,
    checking,
    tried,
    isReadOnly: kept.isReadOnly,
    tell(now) {
      tried.value = now;
    },
    trying,
    tryFrom({ kind, name }) {
      trying.value = { kind, name, nth: (trying.peek()?.nth ?? 0) + 1 };
    },
    show(path) {
      file.value = path;
    },
    goTo(place) {
      file.value = place.file;
      wanted.value = { ...place, nth: (wanted.peek()?.nth ?? 0) + 1 };
    },
    stand(place) {
      cursor.value = place;
    },
    write(path, text) {
      const before = textIn(draft.peek(), path) ?? '';
      const now = endedAs(before, text);
      if (now !== before) put(written(draft.peek(), path, now));
    },
    edit(edits) {
      if (new Set(edits.map(({ path }) => path)).size > 1) kept.onStep('before-mend', draft.peek());
      put(edited(draft.peek(), edits));
    },
    replace(now, why = 'before-files') {
      if (kept.isReadOnly.peek()) return;
      kept.onStep(why, draft.peek());
      if (!now.files.some(one => one.path === file.peek())) file.value = now.main;
      put(now);
    },
    checkAgain: () => checker.again(),
    whenClosed: then => void closing.push(then),
    close() {
      checker.close();
      for (const then of closing) then();
    },
  };
}
