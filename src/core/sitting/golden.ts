import { parseRunId } from '#core/model/ids.ts';
import { endingOf } from '#core/model/remembered.ts';
import { parseRun, type RunFault } from '#core/model/run-text.ts';
import type { Run, RunEvent, RunHead } from '#core/model/run.ts';
import type { Beat } from '#core/story/beat.ts';
import { reperform } from '#core/story/reperform.ts';
import type { Script } from '#core/model/case.ts';
import { perform, type Performance } from '#core/story/play.ts';

/** A run that is kept beside its case, to be performed again whenever the case has changed. */
export interface Played {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
}

const NAME = /^[a-z][a-z0-9_-]{0,49}$/;
export const isGoldenName = (name: string): boolean => NAME.test(name);

/** A case has one for each of its endings, and it is called like it. */
export const goldenName = (played: Played): string | undefined => endingOf(played);

/** The run as it is kept: brought to its close, without a clock, and with a name for an id. */
export function goldenRun({ head, events }: Played, name: string): Run {
  const id = parseRunId(`golden-${name}`);
  if (!id || !isGoldenName(name)) throw new Error(`"${name}" cannot be the name of a run.`);
  const whole = events
    .filter(event => event.kind !== 'closed' && event.kind !== 'checked-out')
    .map(event => (event.kind === 'chose' ? { ...event, afterMs: 0 } : event));
  return { ...head, id, begunAt: 0, events: [...whole, { kind: 'closed' }] };
}

/** What became of a kept run in the text that is here now. */
export type Golden =
  | { readonly kind: 'holds' }
  /** The first choice that this text does not offer in its moment. */
  | { readonly kind: 'parts'; readonly id: string; readonly text: string }
  /** All of it holds, and the story is not over there any more. */
  | { readonly kind: 'goes-on'; readonly whose: Beat['whose'] }
  | { readonly kind: 'unread'; readonly why: RunFault };

/** Whoever performs it: a story that has not been proved yet may go round for ever with inkjs. */
export function goldenNow(
  here: Script,
  text: string,
  performed: (seed: number) => Performance = seed => perform(here, seed),
): Golden {
  const run = parseRun(text);
  if (!run.ok) return { kind: 'unread', why: run.fault };
  const again = reperform(here, run.value, performed(run.value.seed));
  if (again.kind === 'parted') return { kind: 'parts', id: again.lost.offer.id, text: again.lost.offer.text };
  const { whose } = again.performance.beat;
  return whose === 'nobody' ? { kind: 'holds' } : { kind: 'goes-on', whose };
}
