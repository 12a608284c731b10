import type { Answered, Asked, Wish } from './protocol.ts';

/** What is done with what the worker says. */
export interface Told {
  answered(answered: Answered): void;
  /** It gave no answer to this, and was stopped. Whoever goes on begins with a new worker, which knows of nothing. */
  stopped(wish: Wish): void;
}

export interface Client {
  ask(wish: Wish): void;
  /** Whether the worker that is asked next knows of no text. */
  readonly isNew: boolean;
  close(): void;
}

/** A step takes milliseconds, a text a second at most, a way some; whoever takes so long goes round in a circle. */
const PATIENCE_MS: Readonly<Record<Wish['kind'], number>> = {
  text: 10_000,
  begin: 10_000,
  way: 15_000,
  take: 5_000,
  speak: 5_000,
  forward: 5_000,
  stay: 5_000,
  record: 5_000,
  set: 5_000,
  back: 5_000,
};

const newWorker = (): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'tryout' });

export function openClient(told: Told): Client {
  let worker: Worker | undefined;
  let last = 0;
  let open: { readonly ask: number; readonly wish: Wish }[] = [];
  let patience: ReturnType<typeof setTimeout> | undefined;

  /** The worker answers in order, so it is at the first of what is still open. */
  function wait(): void {
    clearTimeout(patience);
    const [first] = open;
    if (first) patience = setTimeout(() => stop(first.wish), PATIENCE_MS[first.wish.kind]);
  }

  function stop(wish: Wish): void {
    clearTimeout(patience);
    worker?.terminate();
    worker = undefined;
    open = [];
    told.stopped(wish);
  }

  function hear({ data }: MessageEvent<Answered>): void {
    open = open.filter(one => one.ask > data.ask);
    wait();
    told.answered(data);
  }

  return {
    get isNew() {
      return worker === undefined;
    },
    ask(wish) {
      if (!worker) {
        worker = newWorker();
        worker.addEventListener('message', hear);
        worker.addEventListener('error', () => {
          const [first] = open;
          if (first) stop(first.wish);
        });
      }
      last += 1;
      open = [...open, { ask: last, wish }];
      if (open.length === 1) wait();
      worker.postMessage({ ...wish, ask: last } satisfies Asked);
    },
    close() {
      clearTimeout(patience);
      worker?.terminate();
      worker = undefined;
      open = [];
    },
  };
}
