import { NEXT_DOOR } from 'virtual:next-door';
import { comb } from '#core/workbench/combing.ts';
import { openDraft, readingOf } from '#core/workbench/reading.ts';
import type { Answered, Asked } from './protocol.ts';

/** Between two words of how far it has come. */
const EVERY = 25;
/** A foreign story that has not been played through by then is left at that. */
const MOST_MS = 60_000;

const answer = (answered: Answered): void => postMessage(answered);

function work(asked: Asked): void {
  const { ask } = asked;
  const opened = openDraft(asked.draft, NEXT_DOOR);
  if (asked.kind === 'read') return answer({ kind: 'read', ask, reading: readingOf(opened) });
  const began = performance.now();
  const combed = comb(opened, {
    seed: asked.seed,
    runs: asked.runs,
    isLate: () => performance.now() - began > MOST_MS,
    progress: done => {
      if (done % EVERY === 0) answer({ kind: 'combing', ask, done });
    },
  });
  answer({ kind: 'combed', ask, combed });
}

addEventListener('message', (event: MessageEvent<Asked>) => work(event.data));
