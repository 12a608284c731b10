import type { Weight } from './cold.ts';
import type { Row } from './figures.ts';
import type { Round } from './measure.ts';

const OF_THE_APP = ['page', 'script', 'style'];
const KINDS = ['ink', 'case', ...OF_THE_APP, 'font', 'picture'];

/** The goals are those of the house: what is promised stands here, and nowhere else. */
export function rowsOf(rounds: readonly Round[]): readonly Row[] {
  const of = (sample: (round: Round) => number): number[] => rounds.map(sample);
  const ofAll = (samples: (round: Round) => readonly number[]): number[] => rounds.flatMap(samples);
  const ms = (what: string, samples: readonly number[], goal: Partial<Row> = {}): Row => ({
    what,
    unit: 'ms',
    samples,
    ...goal,
  });
  const kB = (what: string, samples: readonly number[], goal: Partial<Row> = {}): Row => ({
    what,
    unit: 'kB',
    samples,
    ...goal,
  });
  const count = (what: string, samples: readonly number[]): Row => ({ what, unit: '', samples });

  const yardstick = of(round => round.barest.ms);
  const replies = ofAll(round => round.barestReplies);
  const paint = { yardstick: replies, p50: 20, p95: 50 };
  const events = (which: 'long' | 'real') => `${rounds[0]?.[which].events ?? 0} events`;
  return [
    ms('barest page: first choice pressable', yardstick),
    ms(
      'briefing readable, cold',
      of(round => round.briefing.facts),
      { yardstick, ratio: 0.5 },
    ),
    ms(
      'first reply pressable, cold deep link',
      of(round => round.ours.ms),
      { yardstick, ratio: 1.25 },
    ),
    ms(
      'Begin → first reply, after 2 s on the briefing',
      of(round => round.briefing.begin),
      { p50: 100 },
    ),
    ms('barest page: reply → next', replies),
    ms(
      'reply → next, a whole encounter',
      ofAll(round => round.played.replies),
      paint,
    ),
    ms(
      'Go on → next turn, a whole floor',
      ofAll(round => round.played.turns),
      paint,
    ),
    ms(
      `resume of 200 choices (${events('long')})`,
      of(round => round.long.ms),
      { p50: 60 },
    ),
    ms(
      `resume at the end of the floor (${events('real')})`,
      of(round => round.real.ms),
      { p50: 60 },
    ),
    ms(
      '  … since its address was opened',
      of(round => round.real.sinceStart),
    ),
    ms(
      'write of the 200th event, and the next',
      ofAll(round => round.writes),
      { p50: 8 },
    ),
    ms(
      '  … while the page draws what comes next',
      ofAll(round => round.writesInPlay),
    ),
    kB(
      'barest page: fetched until the first choice',
      of(round => sum(round.barest.weight)),
    ),
    kB(
      'fetched until the first reply',
      of(round => sum(round.ours.weight)),
    ),
    ...KINDS.map(kind =>
      kB(
        `  ${kind}`,
        of(round => sum(round.ours.weight, [kind])),
      ),
    ),
    kB(
      '  page, script and style',
      of(round => sum(round.ours.weight, OF_THE_APP)),
      { p50: 30_000 },
    ),
    count(
      'barest page: requests',
      of(round => round.barest.weight.requests),
    ),
    count(
      'requests until the first reply',
      of(round => round.ours.weight.requests),
    ),
  ];
}

const sum = ({ bytes }: Weight, kinds: readonly string[] = Object.keys(bytes)): number =>
  kinds.reduce((total, kind) => total + (bytes[kind] ?? 0), 0);
