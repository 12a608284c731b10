import type { MomentId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { scenesOf } from '#core/model/moments.ts';
import type { Reply } from '#core/model/offer.ts';
import type { Chose, RunEvent } from '#core/model/run.ts';
import { starsOf } from '#core/model/transcript.ts';

/** A reply of the encounter with what stood around it: what a review can say anything about. */
export interface Exchange {
  /** The index of the `chose` event in the log. */
  readonly at: number;
  readonly reply: Reply;
  readonly passedOver: Chose['passedOver'];
  readonly moment?: MomentId;
  readonly before: readonly Line[];
  /** What followed, up to the next reply or the next moment. */
  readonly after: readonly Line[];
  /** All that was heard before another reply could be chosen, whatever moment it stands in. */
  readonly next: readonly Line[];
  /** What the learner would have said, written before the replies showed. */
  readonly noted?: string;
  /** Whether the learner marked a line of it for themselves. */
  readonly starred: boolean;
  /** Whether the learner brought its moment to the group. */
  readonly brought: boolean;
}

export function exchangesOf(events: readonly RunEvent[]): Exchange[] {
  const stars = starsOf(events);
  const starred = new Set([...stars].flatMap(at => lineAt(events, at) ?? []));
  const brought = new Set(
    events.flatMap(event =>
      event.kind === 'chose' && event.offer.kind === 'pick' ? (event.offer.about ?? []) : [],
    ),
  );
  return scenesOf(events).flatMap(({ chose, before, after, moment }): Exchange[] => {
    if (chose.offer.kind !== 'reply') return [];
    const at = events.indexOf(chose);
    const noted = notedBefore(events, at);
    return [
      {
        at,
        reply: chose.offer,
        passedOver: chose.passedOver,
        ...(moment && { moment }),
        before,
        after,
        next: nextAfter(events, at),
        ...(noted !== undefined && { noted }),
        starred: [...before, ...after].some(line => starred.has(line)),
        brought: moment !== undefined && brought.has(moment),
      },
    ];
  });
}

const lineAt = (events: readonly RunEvent[], at: number): Line | undefined => {
  const event = events[at];
  return event?.kind === 'heard' ? event.line : undefined;
};

const isChoice = (event: RunEvent): boolean => event.kind === 'chose' || event.kind === 'spoke';

function notedBefore(events: readonly RunEvent[], at: number): string | undefined {
  const since = events.slice(0, at).findLastIndex(isChoice) + 1;
  const noted = events.slice(since, at).findLast(event => event.kind === 'noted');
  return noted?.text;
}

/** The lines that a reply led to, as the log holds them, up to the next choice. */
function nextAfter(events: readonly RunEvent[], at: number): Line[] {
  const lines: Line[] = [];
  for (const event of events.slice(at + 1)) {
    if (isChoice(event) || (event.kind === 'heard' && event.line.stage !== undefined)) break;
    if (event.kind === 'heard') lines.push(event.line);
  }
  return lines;
}
