import type { PaneProps } from '../doors.ts';

/** The case as one file, and on paper. */
export function HandOver({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
