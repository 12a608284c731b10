/** Brings what has the keyboard wholly into its row: Chromium leaves what is seen in part where it is. */
export function bringIntoRow({ target }: FocusEvent): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
