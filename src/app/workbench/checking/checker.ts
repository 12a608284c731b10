import type { Place } from '#core/story/places.ts';
import { placeOfChange } from '#core/workbench/carried.ts';
import type { Combed } from '#core/workbench/combing.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { tooMuchIn, type TooMuch } from '#core/workbench/limits.ts';
import type { Form } from '#core/workbench/form.ts';
import type { Reading } from '#core/workbench/reading.ts';
import { type Hand, openHand, type Silence } from './hand.ts';
import { openReaders } from './readers.ts';

/** How far the check of the newest text has come. */
export type Checking =
  | { readonly kind: 'waiting' | 'reading' | 'done' }
  /** Read, and going to be combed when nothing is written for a while. */
  | { readonly kind: 'read' }
  | { readonly kind: 'combing'; readonly done: number; readonly of: number }
  /** No answer came: from what, why, and where something was written last. */
  | {
      readonly kind: 'stopped';
      readonly at: 'reading' | 'combing';
      readonly why: Silence;
      readonly lastChange: Place | undefined;
    }
  /** There is too much text to be read at all. */
  | { readonly kind: 'too-much'; readonly what: TooMuch };

export interface Told {
  /** The same, as far as it goes before ink has compiled the text. */
  formed(form: Form, draft: Draft): void;
  /** What was read, and of which text. */
  reading(reading: Reading, draft: Draft): void;
  combed(combed: Combed, draft: Draft): void;
  checking(checking: Checking): void;
}

export interface Checker {
  /** The newest text; an older one is not combed any more. */
  check(draft: Draft): void;
  /** Once more, after it was stopped. */
  again(): void;
  close(): void;
}

const PAUSE_MS = 100;
const QUIET_MS = 1_200;
/** Without a word from whoever combs; going through a long conversation takes the longest. */
const PATIENCE_MS = 90_000;
const SEED = 1;
/** The first hundred meetings show what is broken, the rest what is seldom. */
const STAGES: readonly number[] = [100, 400, 2_000];
const RUNS = STAGES.at(-1) ?? 0;

/**
 * Reads the text after each pause in writing, and combs it when nothing was written for a while. Whoever reads stays
 * warm; whoever combs is ended by the next letter.
 */
export function openChecker(told: Told): Checker {
  let ask = 0;
  let newest: Draft | undefined;
  let before: Draft | undefined;
  let lastRead = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let comber: Hand | undefined;

  const stop = (at: 'reading' | 'combing', why: Silence): void =>
    told.checking({
      kind: 'stopped',
      at,
      why,
      lastChange: before && newest && placeOfChange(before, newest),
    });

  const readers = openReaders({
    formed(of, draft, form) {
      if (of > lastRead) told.formed(form, draft);
    },
    read(of, draft, reading) {
      if (of < lastRead) return;
      lastRead = of;
      told.reading(reading, draft);
      if (of !== ask) return;
      told.checking({ kind: 'read' });
      quiet = setTimeout(() => comb(draft), QUIET_MS);
    },
    silent(why, of) {
      if (of === ask) stop('reading', why);
    },
  });

  function comb(draft: Draft): void {
    comber = openHand('combing', {
      hear(answered) {
        if (answered.ask !== ask) return;
        switch (answered.kind) {
          case 'formed':
          case 'read':
            return;
          case 'combing':
            return told.checking({ kind: 'combing', done: answered.done, of: RUNS });
          case 'combed':
            told.combed(answered.combed, draft);
            if (!answered.isLast) return;
            endCombing();
            told.checking({ kind: 'done' });
        }
      },
      silent(why, of) {
        if (of === ask) stop('combing', why);
      },
    });
    told.checking({ kind: 'combing', done: 0, of: RUNS });
    comber.ask({ kind: 'comb', ask, draft, seed: SEED, stages: STAGES }, PATIENCE_MS);
  }

  function endCombing(): void {
    comber?.end();
    comber = undefined;
  }

  function check(draft: Draft): void {
    ask += 1;
    if (newest !== draft) [before, newest] = [newest, draft];
    clearTimeout(pause);
    clearTimeout(quiet);
    endCombing();
    told.checking({ kind: 'waiting' });
    pause = setTimeout(() => {
      const what = tooMuchIn(draft);
      if (what) return told.checking({ kind: 'too-much', what });
      told.checking({ kind: 'reading' });
      readers.read(ask, draft);
    }, PAUSE_MS);
  }

  return {
    check,
    again() {
      if (newest) check(newest);
    },
    close() {
      clearTimeout(pause);
      clearTimeout(quiet);
      endCombing();
      readers.close();
    },
  };
}
