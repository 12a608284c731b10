import { parseCaseFile } from '#core/workbench/case-file.ts';
import { comb } from '#core/workbench/combing.ts';
import { introduced, judged } from '#core/workbench/judging.ts';
import { openDraft } from '#core/workbench/reading.ts';
import type { AskedToJudge, Verdict } from './protocol.ts';

/** Between two words of how far it has come. */
const EVERY = 10;
/** What is no case cannot be kept, so not much time is spent on it. */
const MOST_MS = 5_000;

const tell = (verdict: Verdict): void => postMessage(verdict);

function judge({ text, seed, runs }: AskedToJudge): void {
  const file = parseCaseFile(text);
  if (!file.ok) return tell({ kind: 'refused', fault: file.fault });
  const opened = openDraft(file.value.draft);
  tell({ kind: 'introduced', introduced: introduced(file.value, opened) });
  const began = performance.now();
  const combed = comb(opened, {
    seed,
    runs,
    isLate: () => performance.now() - began > MOST_MS,
    progress: done => {
      if (done % EVERY === 0) tell({ kind: 'meeting', done });
    },
  });
  tell({ kind: 'judged', judged: judged(file.value, opened, combed) });
}

addEventListener('message', ({ data }: MessageEvent<AskedToJudge>) => {
  try {
    judge(data);
  } catch {
    // Braces so deep that the reading of them runs out of stack, for one.
    tell({ kind: 'broken' });
  }
});
