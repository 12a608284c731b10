import type { PaneProps } from '../doors.ts';

/** The real encounter and the real debrief of the text as it is now. */
export function TryOut({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
