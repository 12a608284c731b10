import type { ChoiceId, PersonId } from '#core/model/ids.ts';
import type { Line, Went } from '#core/model/line.ts';
import type { Feeling, GroupOffer, Intervention, Theme, Turn } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** Somebody's contribution, and what was heard of it. */
export interface Part {
  readonly offer: GroupOffer;
  readonly lines: readonly Line[];
}
export interface TurnTaken extends Part {
  readonly offer: Turn;
}

/** One group's meeting about one run, read from the log and from nothing else. */
export interface Meeting {
  /** Every line from the opening on. */
  readonly lines: readonly Line[];
  readonly facts: readonly Part[];
  /** What was said on the floor, turns and interventions and passes, in order. */
  readonly floor: readonly Part[];
  readonly turns: readonly TurnTaken[];
  readonly interventions: readonly (Part & { readonly offer: Intervention })[];
  readonly themes: readonly Theme[];
  readonly chosen: ReadonlySet<ChoiceId>;
  readonly ending: string | undefined;
  readonly went: Went | undefined;
  readonly felt: Feeling | undefined;
}

export function meetingOf(events: readonly RunEvent[]): Meeting {
  const parts = (stage: Stage) => partsOf(eventsIn(events, stage));
  const floor = parts('floor');
  const chosen = events.flatMap(event => (event.kind === 'chose' ? [event.offer] : []));
  const lines = linesIn(events);
  return {
    lines: lines.slice(lines.findIndex(line => line.stage === 'opening')),
    facts: parts('facts'),
    floor,
    turns: floor.flatMap(({ offer, lines: said }) => (offer.kind === 'turn' ? [{ offer, lines: said }] : [])),
    interventions: floor.flatMap(({ offer, lines: said }) =>
      offer.kind === 'intervention' ? [{ offer, lines: said }] : [],
    ),
    themes: parts('closing').flatMap(({ offer }) => (offer.kind === 'theme' ? [offer] : [])),
    chosen: new Set(chosen.map(offer => offer.id)),
    ending: lines.findLast(line => line.ending !== undefined)?.ending,
    went: lines.findLast(line => line.went !== undefined)?.went,
    felt: chosen.flatMap(offer => (offer.kind === 'pick' && offer.feeling ? [offer.feeling] : [])).at(-1),
  };
}

const linesIn = (events: readonly RunEvent[]): Line[] =>
  events.flatMap(event => (event.kind === 'heard' ? [event.line] : []));

function eventsIn(events: readonly RunEvent[], stage: Stage): readonly RunEvent[] {
  const isLine = (event: RunEvent, test: (line: Line) => boolean) =>
    event.kind === 'heard' && test(event.line);
  const from = events.findIndex(event => isLine(event, line => line.stage === stage));
  if (from < 0) return [];
  const length = events
    .slice(from + 1)
    .findIndex(event => isLine(event, line => line.stage !== undefined && line.stage !== stage));
  return events.slice(from, length < 0 ? undefined : from + 1 + length);
}

function partsOf(events: readonly RunEvent[]): Part[] {
  return events.flatMap((event, at) => {
    if (event.kind !== 'spoke') return [];
    const after = events.slice(at + 1);
    const length = after.findIndex(one => one.kind === 'spoke' || one.kind === 'chose');
    return [{ offer: event.offer, lines: linesIn(length < 0 ? after : after.slice(0, length)) }];
  });
}

export const wordsIn = (text: string): number =>
  text.split(/[\s—–]+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Every word of these lines, or only those that one of these people says. */
export const countWords = (lines: readonly Line[], of?: ReadonlySet<PersonId>): number =>
  sum(
    lines
      .filter(line => !of || (line.how === 'said' && of.has(line.speaker)))
      .map(line => wordsIn(line.text)),
  );
