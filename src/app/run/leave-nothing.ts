import { leaveNothing } from '#app/device/leaving-nothing.ts';

/** The page is loaded anew, so that nothing which it knows of what is kept stays in its memory. */
export function beginLeavingNothing(library: string): boolean {
  if (!leaveNothing(true)) return false;
  location.assign(library);
  return true;
}

/** What was in memory goes with the page. */
export function endLeavingNothing(library: string): void {
  leaveNothing(false);
  location.assign(library);
}
