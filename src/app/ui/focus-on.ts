/** For a `ref`: what has just come takes the keyboard. */
export const focusOn = (what: HTMLElement | null): void => what?.focus();
