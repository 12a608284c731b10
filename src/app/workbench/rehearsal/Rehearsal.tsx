import type { PaneProps } from '../doors.ts';

/** Which turns stood on the floor in the run that is being tried, and why these were taken. */
export function Rehearsal({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
