import type { Severity } from '#core/model/finding.ts';
import type { FindingNow } from '../checking/findings-now.ts';

export type Order = 'weight' | 'place';
export const ORDERS: readonly Order[] = ['weight', 'place'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Which findings are looked at, and in which order. */
export interface Look {
  readonly severity: Severity | 'all';
  /** A path, or '' for all files. */
  readonly file: string;
  readonly order: Order;
}

export function shownOf(
  findings: readonly FindingNow[],
  { severity, file, order }: Look,
): readonly FindingNow[] {
  const some = findings.filter(
    one => (severity === 'all' || one.severity === severity) && (file === '' || one.file === file),
  );
  return order === 'weight' ? some : some.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

export const countOf = (findings: readonly FindingNow[], severity: Severity): number =>
  findings.filter(one => one.severity === severity).length;

/** The files that something is found in, each with how often, in the order of the findings. */
export function filesOf(
  findings: readonly FindingNow[],
): readonly (readonly [file: string, count: number])[] {
  const files = new Map<string, number>();
  for (const { file } of findings) files.set(file, (files.get(file) ?? 0) + 1);
  return [...files];
}

/** What the case as a whole lacks comes in dozens while it is begun, and is one thing to do. */
const TOGETHER: readonly string[] = ['missing-head', 'missing-knot', 'missing-stage'];

export type Group = readonly [FindingNow, ...FindingNow[]];

/** The findings one by one, but what the case lacks of one kind together, where the first of it stands. */
export function groupsOf(findings: readonly FindingNow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { file, line, code, message } = finding;
    const key = `${file}:${line} ${code} ${TOGETHER.includes(code) ? '' : message}`;
    const known = groups.get(key);
    groups.set(key, known ? [...known, finding] : [finding]);
  }
  return [...groups.values()];
}
