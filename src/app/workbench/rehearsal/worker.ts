import { memorableIn } from '#core/check/memorable.ts';
import { gather } from '#core/story/compile.ts';
import { type Draft, textIn } from '#core/workbench/draft.ts';
import { matrixOf } from '#core/workbench/matrix.ts';
import { idOfDraft } from '#core/workbench/reading.ts';
import { rehearse } from '#core/workbench/rehearse.ts';
import { scriptOf } from '#core/workbench/script.ts';
import { writeTurn } from '#core/workbench/turn-template.ts';
import type { Answered, Asked } from './protocol.ts';

const readerOf = (draft: Draft) => (path: string) => textIn(draft, path);
const textsOf = (draft: Draft) => gather(draft.main, readerOf(draft));

function work(asked: Asked): Answered {
  const { ask } = asked;
  switch (asked.kind) {
    case 'rehearse': {
      const { draft, here, wanted } = asked;
      const memorable = memorableIn(textsOf(draft), idOfDraft(draft), readerOf(draft));
      return { ask, kind: 'rehearse', answer: rehearse(here, wanted, memorable) };
    }
    case 'matrix':
      return {
        ask,
        kind: 'matrix',
        answer: matrixOf(textsOf(asked.draft).source, asked.about.moments, asked.heard),
      };
    case 'script':
      return { ask, kind: 'script', answer: scriptOf({ ...textsOf(asked.draft), about: asked.about }) };
    case 'write':
      return {
        ask,
        kind: 'write',
        answer: writeTurn(asked.draft, textsOf(asked.draft).source, asked.turn),
      };
  }
}

function worked(asked: Asked): Answered {
  try {
    return work(asked);
  } catch {
    // A text that is being written may be anything; whoever asked is told, and the worker lives on.
    return { ask: asked.ask, kind: 'failed' };
  }
}

addEventListener('message', (event: MessageEvent<Asked>) => postMessage(worked(event.data)));
