import { NEXT_DOOR } from 'virtual:next-door';
import { changed } from '#core/workbench/changes.ts';
import { combInStages } from '#core/workbench/combing.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { formOf, openDraft, readingOf } from '#core/workbench/reading.ts';
import type { Answered, Asked } from './protocol.ts';

/** Between two words of how far it has come. */
const EVERY = 20;
/** A foreign story that has not been played through by then is left at that. */
const MOST_MS = 60_000;

const answer = (answered: Answered): void => postMessage(answered);

/** What the reader has been told so far; the next asking tells only what changed. */
let read: Draft | undefined;

function work(asked: Asked): void {
  const { ask } = asked;
  switch (asked.kind) {
    case 'read':
      read = changed(read, asked.changes);
      answer({ kind: 'formed', ask, form: formOf(read, NEXT_DOOR) });
      return answer({ kind: 'read', ask, reading: readingOf(openDraft(read, NEXT_DOOR)) });
    case 'comb': {
      const began = performance.now();
      const combed = combInStages(openDraft(asked.draft, NEXT_DOOR), {
        seed: asked.seed,
        stages: asked.stages,
        isLate: () => performance.now() - began > MOST_MS,
        progress: done => {
          if (done % EVERY === 0) answer({ kind: 'combing', ask, done });
        },
        tell: partial => answer({ kind: 'combed', ask, combed: partial, isLast: false }),
      });
      return answer({ kind: 'combed', ask, combed, isLast: true });
    }
  }
}

addEventListener('message', (event: MessageEvent<Asked>) => work(event.data));
