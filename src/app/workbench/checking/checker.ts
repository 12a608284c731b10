import type { Combed } from '#core/workbench/combing.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { Reading } from '#core/workbench/reading.ts';
import type { Answered, Asked } from './protocol.ts';

/** How far the check of the newest text has come. */
export type Checking =
  | { readonly kind: 'waiting' | 'reading' | 'done' }
  | { readonly kind: 'combing'; readonly done: number; readonly of: number }
  /** The worker gave no answer and was stopped: what it was at. */
  | { readonly kind: 'stopped'; readonly at: 'reading' | 'combing' };

export interface Told {
  reading(reading: Reading): void;
  combed(combed: Combed): void;
  checking(checking: Checking): void;
}

export interface Checker {
  /** The newest text; what is known of an older one is not told any more. */
  check(draft: Draft): void;
  close(): void;
}

const PAUSE_MS = 120;
const QUIET_MS = 1_200;
/** Reading takes a second at most; whoever takes so long goes round in a circle. */
const PATIENCE_MS = { reading: 8_000, combing: 180_000 } as const;
const SEED = 1;
const RUNS = 300;

const newWorker = (): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'checking' });

/**
 * Reads the text after each pause in writing, and combs it when nothing was written for a while. Two workers: the
 * one that reads stays warm, the one that combs is ended by the next letter.
 */
export function openChecker(told: Told): Checker {
  let ask = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let reader: Worker | undefined;
  let comber: Worker | undefined;

  function hear({ data }: MessageEvent<Answered>): void {
    if (data.ask !== ask) return;
    switch (data.kind) {
      case 'read':
        clearTimeout(patience);
        return told.reading(data.reading);
      case 'combing':
        return told.checking({ kind: 'combing', done: data.done, of: RUNS });
      case 'combed':
        clearTimeout(patience);
        told.combed(data.combed);
        return told.checking({ kind: 'done' });
    }
  }

  function open(): Worker {
    const worker = newWorker();
    worker.addEventListener('message', hear);
    return worker;
  }

  function waitFor(at: keyof typeof PATIENCE_MS): void {
    clearTimeout(patience);
    patience = setTimeout(() => {
      endAll();
      told.checking({ kind: 'stopped', at });
    }, PATIENCE_MS[at]);
  }

  function endAll(): void {
    reader?.terminate();
    comber?.terminate();
    reader = undefined;
    comber = undefined;
  }

  function read(draft: Draft): void {
    reader ??= open();
    told.checking({ kind: 'reading' });
    waitFor('reading');
    reader.postMessage({ kind: 'read', ask, draft } satisfies Asked);
  }

  function comb(draft: Draft): void {
    comber = open();
    told.checking({ kind: 'combing', done: 0, of: RUNS });
    waitFor('combing');
    comber.postMessage({ kind: 'comb', ask, draft, seed: SEED, runs: RUNS } satisfies Asked);
  }

  return {
    check(draft) {
      ask += 1;
      for (const timer of [pause, quiet]) clearTimeout(timer);
      comber?.terminate();
      comber = undefined;
      told.checking({ kind: 'waiting' });
      pause = setTimeout(() => read(draft), PAUSE_MS);
      quiet = setTimeout(() => comb(draft), QUIET_MS);
    },
    close() {
      for (const timer of [pause, quiet, patience]) clearTimeout(timer);
      endAll();
    },
  };
}
