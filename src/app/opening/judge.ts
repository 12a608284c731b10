import type { AskedToJudge, Verdict } from './protocol.ts';

/** How many meetings are held over a case before anybody may play it here. */
export const RUNS = 120;
const SEED = 1;
/** Until the file is read, and then between two words of the worker. Whoever is silent for longer goes in circles. */
const PATIENCE_MS = { reading: 8_000, meeting: 60_000 } as const;

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
  const wait = (at: keyof typeof PATIENCE_MS): void => {
    clearTimeout(patience);
    patience = setTimeout(() => {
      end();
      hear({ kind: 'stopped' });
    }, PATIENCE_MS[at]);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Verdict>) => {
    if (data.kind === 'introduced' || data.kind === 'meeting') wait('meeting');
    else end();
    hear(data);
  });
  // Its memory is full, or its script could not be had.
  worker.addEventListener('error', () => {
    end();
    hear({ kind: 'broken' });
  });
  wait('reading');
  worker.postMessage({ text, seed: SEED, runs: RUNS } satisfies AskedToJudge);
  return end;
}
