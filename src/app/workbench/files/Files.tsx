import type { PaneProps } from '../doors.ts';

/** The files of the draft, and its ways in and out. */
export function Files({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
