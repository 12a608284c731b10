import { useEffect, useMemo } from 'preact/hooks';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Answered, AnswerTo, Work } from './protocol.ts';

/** Answers come when they come, and none is thrown: `no-answer` where the worker failed, or was ended. */
export interface Rehearser {
  ask<Kind extends keyof Work>(
    kind: Kind,
    asked: Work[Kind]['asked'],
  ): Promise<Result<Work[Kind]['answer'], 'no-answer'>>;
  close(): void;
}

/** A meeting takes a tenth of a second; what takes so long goes round in a circle. */
const PATIENCE_MS = 20_000;

const newWorker = (): Worker =>
  new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'rehearsing' });

type Hear = (answered: Answered | undefined) => void;

function openRehearser(): Rehearser {
  const waiting = new Map<number, Hear>();
  let worker: Worker | undefined;
  let asks = 0;

  function end(): void {
    worker?.terminate();
    worker = undefined;
    for (const hear of waiting.values()) hear(undefined);
    waiting.clear();
  }
  function open(): Worker {
    const opened = newWorker();
    opened.addEventListener('message', ({ data }: MessageEvent<Answered>) => waiting.get(data.ask)?.(data));
    opened.addEventListener('error', end);
    return opened;
  }

  return {
    ask(kind, asked) {
      asks += 1;
      const ask = asks;
      worker ??= open();
      const there = worker;
      return new Promise(resolve => {
        const patience = setTimeout(end, PATIENCE_MS);
        waiting.set(ask, answered => {
          clearTimeout(patience);
          waiting.delete(ask);
          resolve(isOf(kind, answered) ? ok(answered.answer) : err('no-answer'));
        });
        there.postMessage({ ask, kind, ...asked });
      });
    },
    close: end,
  };
}

const isOf = <Kind extends keyof Work>(
  kind: Kind,
  answered: { readonly kind: string } | undefined,
): answered is AnswerTo<Kind> => answered?.kind === kind;

/** A worker for as long as a part of the page is shown. */
export function useRehearser(): Rehearser {
  const rehearser = useMemo(openRehearser, []);
  useEffect(() => () => rehearser.close(), [rehearser]);
  return rehearser;
}
