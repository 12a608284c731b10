import type { PaneProps } from '../doors.ts';

/** The handbook of the case language. */
export function Handbook({ desk }: PaneProps) {
  return <h2>{desk.file.value}</h2>;
}
