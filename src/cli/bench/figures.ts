/** The value below which this share of the sorted samples lies. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What was measured, what was promised, and whether it holds. Without a goal it is there to be known. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | '';
  readonly samples: readonly number[];
  /** The same of the barest page, or of a plain loop over inkjs, in the same run: no machine is the same twice. */
  readonly yardstick?: readonly number[];
  /** Most of the yardstick's median. */
  readonly ratio?: number;
  /** Most that the median and the 95th percentile may be. */
  readonly p50?: number;
  readonly p95?: number;
}

const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export interface Judged extends Row {
  readonly holds: boolean | undefined;
  readonly ofYardstick: number | undefined;
}

export function judge(row: Row): Judged {
  const ofYardstick = row.yardstick && median(row.samples) / median(row.yardstick);
  const kept = [
    ...(row.ratio === undefined ? [] : [(ofYardstick ?? Number.NaN) <= row.ratio]),
    ...(row.p50 === undefined ? [] : [median(row.samples) <= row.p50]),
    ...(row.p95 === undefined ? [] : [quantile(row.samples, 0.95) <= row.p95]),
  ];
  return { ...row, ofYardstick, holds: kept.length === 0 ? undefined : kept.every(Boolean) };
}

/** The yardstick’s reply → next on the quiet machine where the goals were set. */
const QUIET_MS = 17;

/** How much slower this machine is just now. The goals in milliseconds were set where this is 1. */
export const slowness = (replies: readonly number[]): number => median(replies) / QUIET_MS;

const number = (value: number, unit: Row['unit']): string =>
  unit === 'kB' ? (value / 1000).toFixed(1) : value.toFixed(value < 100 && unit === 'ms' ? 1 : 0);

function goalOf({ ratio, p50, p95, unit }: Row): string {
  if (ratio !== undefined) return `× ${ratio}`;
  const goals = [p50, p95].flatMap(goal => (goal === undefined ? [] : [number(goal, unit)]));
  return goals.length === 0 ? '' : `${goals.join(' / ')} ${unit}`;
}

const HEAD = ['', 'p50', 'p95', 'unit', 'n', 'of the yardstick', 'goal', ''];

/** One table; a column is as wide as what stands in it. */
export function draw(rows: readonly Judged[]): string {
  const lines = rows.map(row => [
    row.what,
    number(median(row.samples), row.unit),
    number(quantile(row.samples, 0.95), row.unit),
    row.unit,
    String(row.samples.length),
    row.ofYardstick === undefined ? '' : `× ${row.ofYardstick.toFixed(2)}`,
    goalOf(row),
    row.holds === undefined ? '' : row.holds ? 'holds' : 'DOES NOT HOLD',
  ]);
  const widths = HEAD.map((head, at) =>
    Math.max(...[HEAD, ...lines].map(line => line[at]?.length ?? head.length)),
  );
  return [HEAD, ...lines]
    .map(line =>
      line
        .map((cell, at) => pad(cell, widths[at] ?? 0, at))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const pad = (cell: string, width: number, at: number): string =>
  at === 0 || at === HEAD.length - 1 || HEAD[at] === 'unit' ? cell.padEnd(width) : cell.padStart(width);
