import type { RunId } from './ids.ts';
import type { Feeling } from './offer.ts';
import { endingOf } from './remembered.ts';
import type { Leaving, Parent, Run, RunEvent } from './run.ts';
import type { Stage } from './stage.ts';
import { stageReached, starsOf } from './transcript.ts';

/** What the notebook shows of a run and finds it by, so that a thousand of them can be listed without their logs. */
export interface Digest {
  readonly id: RunId;
  readonly case: Run['case'];
  readonly title: string;
  readonly begunAt: number;
  readonly parent?: Parent;
  /** Of a second look, the words that it went its own way with. */
  readonly parted?: string;
  /** How many events the log held when this was made of it. */
  readonly events: number;
  readonly stage: Stage | 'closed';
  readonly ending?: string;
  /** What was brought into the group, in the order in which it was named. */
  readonly feelings: readonly Feeling[];
  /** How the learner left. */
  readonly leaving?: Leaving;
  /** The one thing carried away, in the learner's own words. */
  readonly carried?: string;
  /** The words of the lines that are marked. */
  readonly starred: readonly string[];
  /** What the leaders gathered, by its short name. */
  readonly themes: readonly string[];
  /** Everything else that the learner wrote: notes before a reply, the telling, the return. */
  readonly ownWords: readonly string[];
}

export function digestOf(run: Run): Digest {
  const { events } = run;
  const stars = starsOf(events);
  const ending = endingOf(run);
  const parted = run.parent && partedWith(run.parent, events);
  const left = events.findLast(event => event.kind === 'checked-out');
  const carried = events.findLast(event => event.kind === 'wrote' && event.slot === 'carry');
  return {
    id: run.id,
    case: run.case,
    title: run.title,
    begunAt: run.begunAt,
    ...(run.parent && { parent: run.parent }),
    ...(parted !== undefined && { parted }),
    events: events.length,
    stage: stageReached(events),
    ...(ending !== undefined && { ending }),
    feelings: events.flatMap(event =>
      event.kind === 'chose' && event.offer.kind === 'pick' && event.offer.feeling
        ? [event.offer.feeling]
        : [],
    ),
    ...(left && { leaving: left.how }),
    ...(carried?.kind === 'wrote' && { carried: carried.text }),
    starred: events.flatMap((event, at) =>
      event.kind === 'heard' && stars.has(at) ? [event.line.text] : [],
    ),
    themes: events.flatMap(event =>
      event.kind === 'spoke' && event.offer.kind === 'theme' ? [event.offer.text] : [],
    ),
    ownWords: events.flatMap(event =>
      event.kind === 'noted' || (event.kind === 'wrote' && event.slot !== 'carry') ? [event.text] : [],
    ),
  };
}

/** The words of the choice that a look went its own way with; undefined while nothing has been chosen. */
export function partedWith(parent: Parent, events: readonly RunEvent[]): string | undefined {
  const chose = events.slice(parent.events).find(event => event.kind === 'chose');
  return chose?.kind === 'chose' ? chose.offer.text : undefined;
}
