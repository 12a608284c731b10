import { changesIn } from '#core/workbench/changes.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { Form } from '#core/workbench/form.ts';
import type { Reading } from '#core/workbench/reading.ts';
import { type Hand, openHand, type Silence } from './hand.ts';

export interface Readers {
  /** Reads this text next; one that waits to be read is given up for it. */
  read(ask: number, draft: Draft): void;
  close(): void;
}

interface Ears {
  /** What can be said before ink has compiled it. */
  formed(ask: number, draft: Draft, form: Form): void;
  read(ask: number, draft: Draft, reading: Reading): void;
  silent(why: Silence, ask: number): void;
}

interface Reader {
  readonly hand: Hand;
  /** What it was told last. */
  knows: Draft;
}

/** A text of 100 kB takes a quarter of a second; whoever takes so much longer goes round in a circle. */
const PATIENCE_MS = 8_000;
/** So long one waits for a reader that is at an older text, before another takes its place. */
const OLD_MS = 1_500;
/** So that a text need not wait for the one before it. */
const MOST = 2;

/** Reads one text after the other, each with a reader that is warm: the first compiling takes three times as long. */
export function openReaders(ears: Ears): Readers {
  let readers: readonly Reader[] = [];
  let waiting: { readonly ask: number; readonly draft: Draft } | undefined;
  let replacing: ReturnType<typeof setTimeout> | undefined;

  function without(reader: Reader | undefined): void {
    reader?.hand.end();
    readers = readers.filter(one => one !== reader);
  }

  function opened(draft: Draft): Reader {
    const hand = openHand('reading', {
      hear(answered) {
        if (answered.kind === 'formed') return ears.formed(answered.ask, reader.knows, answered.form);
        if (answered.kind === 'read') ears.read(answered.ask, reader.knows, answered.reading);
        next();
      },
      silent(why, ask) {
        without(reader);
        ears.silent(why, ask);
        next();
      },
    });
    const reader = { hand, knows: draft };
    readers = [...readers, reader];
    return reader;
  }

  function next(): void {
    clearTimeout(replacing);
    if (!waiting) return;
    const { ask, draft } = waiting;
    const free = readers.find(one => one.hand.since === undefined);
    const [oldest] = readers.toSorted((a, b) => (a.hand.since ?? 0) - (b.hand.since ?? 0));
    if (!free && readers.length >= MOST) {
      const has = performance.now() - (oldest?.hand.since ?? 0);
      if (has < OLD_MS) {
        replacing = setTimeout(next, OLD_MS - has);
        return;
      }
      without(oldest);
    }
    waiting = undefined;
    const changes = changesIn(free?.knows, draft);
    const reader = free ?? opened(draft);
    reader.knows = draft;
    reader.hand.ask({ kind: 'read', ask, changes }, PATIENCE_MS);
  }

  return {
    read(ask, draft) {
      waiting = { ask, draft };
      next();
    },
    close() {
      clearTimeout(replacing);
      waiting = undefined;
      for (const { hand } of readers) hand.end();
      readers = [];
    },
  };
}
