import type { Answered, Asked } from './protocol.ts';

/** Why a worker gave no answer: it took too long, it broke, or its program could not be fetched. */
export type Silence = 'too-long' | 'broken' | 'unfetched';

/** One worker, and the patience that one has with it. */
export interface Hand {
  /** When it was asked what it is at now, if it is at something. Milliseconds since the page began. */
  readonly since: number | undefined;
  ask(asked: Asked, patienceMs: number): void;
  end(): void;
}

interface Ears {
  hear(answered: Answered): void;
  /** It is ended by then; the number is of what it was asked last. */
  silent(why: Silence, ask: number): void;
}

/** An answer that more is to come after starts the patience anew. */
const isLast = (answered: Answered): boolean =>
  answered.kind === 'read' || (answered.kind === 'combed' && answered.isLast);

export function openHand(name: string, ears: Ears): Hand {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name });
  let since: number | undefined;
  let asked = 0;
  let most = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    clearTimeout(patience);
    since = undefined;
    worker.terminate();
  }
  function fall(why: Silence): void {
    end();
    ears.silent(why, asked);
  }
  function wait(): void {
    clearTimeout(patience);
    patience = setTimeout(() => fall('too-long'), most);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if (isLast(data)) {
      clearTimeout(patience);
      since = undefined;
    } else wait();
    ears.hear(data);
  });
  // A program that cannot be fetched fails without a word; one that breaks says how.
  worker.addEventListener('error', event => fall(event instanceof ErrorEvent ? 'broken' : 'unfetched'));
  worker.addEventListener('messageerror', () => fall('broken'));

  return {
    get since() {
      return since;
    },
    ask(question, patienceMs) {
      asked = question.ask;
      most = patienceMs;
      since = performance.now();
      wait();
      worker.postMessage(question);
    },
    end,
  };
}
