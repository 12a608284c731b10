import { gzipSync } from 'node:zlib';
import type { Weight } from './cold.ts';
import type { Row } from './figures.ts';

interface First {
  readonly ms: number;
  readonly weight: Weight;
}

/** Everything of a large site once, and the same of a small one where they should be alike. */
export interface ManyRound {
  readonly barest: First;
  readonly quiet: readonly { readonly path: string; readonly bytes: number }[];
  readonly usable: number;
  readonly choosing: { readonly first: number; readonly next: readonly number[]; readonly search: number };
  readonly many: First;
  readonly few: First;
}

interface Made {
  readonly buildMs: number;
  readonly index: Buffer;
}

const OF_THE_APP = /(?:\/|\.js|\.css)$/;

export function rowsOfMany(rounds: readonly ManyRound[], { buildMs, index }: Made): readonly Row[] {
  const of = (sample: (round: ManyRound) => number): number[] => rounds.map(sample);
  const row = (
    unit: Row['unit'],
    what: string,
    samples: readonly number[],
    goal: Partial<Row> = {},
  ): Row => ({
    what: `a thousand cases: ${what}`,
    unit,
    samples,
    ...goal,
  });
  const fewBytes = of(round => sum(round.few.weight));
  const fewRequests = of(round => round.few.weight.requests);
  return [
    row('ms', 'the build', [buildMs], { p50: 180_000 }),
    row('kB', 'the index as it lies', [index.byteLength]),
    row('kB', 'the index, gzipped', [gzipSync(index).byteLength], { p50: 250_000 }),
    row(
      'kB',
      'library: page, script and style',
      of(({ quiet }) => bytesOf(quiet)),
      { p50: 45_000 },
    ),
    row(
      '',
      'library: requests',
      of(({ quiet }) => quiet.length),
    ),
    row(
      'ms',
      'library usable, cold',
      of(round => round.usable),
      {
        yardstick: of(round => round.barest.ms),
        ratio: 1.25,
      },
    ),
    row(
      'ms',
      'first choice → list, the index fetched for it',
      of(round => round.choosing.first),
    ),
    row(
      'ms',
      'choice → list',
      rounds.flatMap(round => round.choosing.next),
      { p50: 100, p95: 200 },
    ),
    row(
      'ms',
      'last letter typed → list',
      of(round => round.choosing.search),
      { p50: 350 },
    ),
    row(
      'ms',
      'first reply, cold deep link, beside a site of two',
      of(round => round.many.ms),
      {
        yardstick: of(round => round.few.ms),
        ratio: 1.05,
      },
    ),
    row(
      'kB',
      '  fetched until then',
      of(round => sum(round.many.weight)),
      { yardstick: fewBytes, ratio: 1.005 },
    ),
    row(
      '',
      '  requests until then',
      of(round => round.many.weight.requests),
      { yardstick: fewRequests, ratio: 1 },
    ),
  ];
}

const sum = ({ bytes }: Weight): number => Object.values(bytes).reduce((total, some) => total + some, 0);

const bytesOf = (fetched: ManyRound['quiet']): number =>
  fetched.filter(({ path }) => OF_THE_APP.test(path)).reduce((total, { bytes }) => total + bytes, 0);
