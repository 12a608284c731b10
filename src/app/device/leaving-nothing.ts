/** In sessionStorage, so that a reload of this tab does not begin to keep things in silence. It says nothing else. */
export const LEAVE_NOTHING = 'afterword:leave-nothing';

/** Whether what is done in this tab is to be gone with it. */
export function leavesNothing(): boolean {
  try {
    return sessionStorage.getItem(LEAVE_NOTHING) !== null;
  } catch {
    return false;
  }
}

/** The page is to be loaded anew after this. False where the browser keeps no such flag: it keeps nothing else either. */
export function leaveNothing(on: boolean): boolean {
  try {
    if (on) sessionStorage.setItem(LEAVE_NOTHING, 'on');
    else sessionStorage.removeItem(LEAVE_NOTHING);
  } catch {
    return false;
  }
  return leavesNothing() === on;
}
