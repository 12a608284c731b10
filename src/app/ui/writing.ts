/** Whether the keyboard is with something beside what is read, which keeps it: an editor, the tools of a workbench. */
export const isBusy = (): boolean => document.querySelector('.busy:focus-within') !== null;

/** Whether somebody is writing there, so that a letter is a letter and no command. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, input') || target.isContentEditable);
