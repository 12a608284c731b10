const KEY = 'afterword:persistence';

/** Whether the learner has answered, in whichever way: the notebook asks once. */
export function wasAsked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function settleAsking(): void {
  try {
    localStorage.setItem(KEY, 'settled');
  } catch {
    // Then nothing is kept that the browser could clear.
  }
}
