/** Whether somebody is writing there, so that a letter is a letter and no command. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, input') || target.isContentEditable);
