import type { Draft } from '#core/workbench/draft.ts';
import { begun, type Start, type Trial } from '#core/workbench/trial.ts';
import { shownOf } from '#core/workbench/try-shown.ts';
import { readTry, type TryText } from '#core/workbench/try-text.ts';
import { wayTo } from '#core/workbench/try-way.ts';
import { hasKept, keptNow } from '#core/workbench/kept-runs.ts';
import { Tryout } from '#core/workbench/tryout.ts';
import type { Answered, Asked } from './protocol.ts';

/** The last text that ink could compile, as it was read from its beginning and from a knot. */
let draft: Draft | undefined;
let whole: TryText | undefined;
let partial: TryText | undefined;
let tryout: Tryout | undefined;

const answer = (answered: Answered): void => postMessage(answered);

/** False where ink cannot compile it; then what was read before stays. */
function read(next: Draft, knot: string | undefined): boolean {
  const wanted = readTry(next, knot);
  // Where it cannot begin at that knot, it may still be a story.
  const other = wanted || knot === undefined ? wanted : readTry(next);
  if (!other) return false;
  draft = next;
  [whole, partial] = other.knot === undefined ? [other, undefined] : [undefined, other];
  return true;
}

function fromBeginning(): TryText | undefined {
  whole ??= draft && readTry(draft);
  return whole;
}

function textFor({ knot }: Start): TryText | undefined {
  if (knot === undefined || !draft) return fromBeginning();
  if (partial?.knot !== knot) partial = readTry(draft, knot);
  return partial ?? fromBeginning();
}

function put(trial: Trial): void {
  const text = textFor(trial.start);
  if (text) tryout = new Tryout(text, trial);
}

function work(asked: Asked): void {
  const { ask } = asked;
  let isStuck = false;
  switch (asked.kind) {
    case 'text': {
      const trial = tryout?.trial ?? asked.trial;
      if (!read(asked.draft, trial.start.knot)) return answer({ kind: 'unread', ask });
      put(trial);
      setTimeout(() => lookAtKept(ask, asked.draft));
      break;
    }
    case 'begin':
      put(begun(asked.start));
      break;
    case 'way': {
      const text = fromBeginning();
      const trial = text && wayTo(text, asked.start, asked.aim);
      if (!trial) return answer({ kind: 'no-way', ask, aim: asked.aim });
      put(trial);
      break;
    }
    case 'take':
      tryout?.take(asked.id, asked.afterMs);
      break;
    case 'speak':
      isStuck = tryout?.speak() === false;
      break;
    case 'record':
      tryout?.record(asked.events);
      break;
    case 'set':
      tryout?.set(asked.setting);
      break;
    case 'back':
      if (tryout) put(tryout.back(asked.to));
      break;
    case 'forward':
      if (tryout) put(tryout.forward());
      break;
    case 'stay':
      if (tryout) put(tryout.stay());
      break;
  }
  if (!tryout) return answer({ kind: 'unread', ask });
  return answer({ kind: 'shown', ask, to: asked.kind, shown: shownOf(tryout, isStuck) });
}

/** The runs that are kept beside the case, performed again in the text that is here now. */
function lookAtKept(ask: number, of: Draft): void {
  // A newer text has come meanwhile, and its own look with it.
  if (of !== draft) return;
  const text = hasKept(of) ? fromBeginning() : undefined;
  answer({ kind: 'kept', ask, runs: text ? keptNow(of, text) : [] });
}

addEventListener('message', (event: MessageEvent<Asked>) => work(event.data));
