import type { AskedToJudge, Verdict } from './protocol.ts';

/** How many meetings are held over a case before anybody may play it here. */
export const RUNS = 120;
const SEED = 1;
/** Between two words of the worker. Whoever is silent for longer goes round in a circle. */
const PATIENCE_MS = 40_000;

/** Has a file judged by a worker, which is ended when it falls silent. Returns how to stop it. */
export function judge(
  text: string,
  hear: (verdict: Verdict | { readonly kind: 'stopped' }) => void,
): () => void {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module', name: 'judging' });
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(patience);
    worker.terminate();
  };
  const wait = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      end();
      hear({ kind: 'stopped' });
    }, PATIENCE_MS);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Verdict>) => {
    if (data.kind === 'introduced' || data.kind === 'meeting') wait();
    else end();
    hear(data);
  });
  // Its memory is full, or its script could not be had.
  worker.addEventListener('error', () => {
    end();
    hear({ kind: 'broken' });
  });
  wait();
  worker.postMessage({ text, seed: SEED, runs: RUNS } satisfies AskedToJudge);
  return end;
}
