const KEY = 'afterword:no-ids-while-writing';

/** Whether the workbench gives ids while somebody writes. It does, until it is told not to. */
export function givesIds(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function rememberGivingIds(gives: boolean): void {
  try {
    if (gives) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'so');
  } catch {
    // Then it is so until the page is left.
  }
}
