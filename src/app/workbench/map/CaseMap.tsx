import type { PaneProps } from '../doors.ts';

/** The knots and moments of the case as a graph. */
export function CaseMap({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
