import type { Desk } from './desk.ts';

/** What can stand beside the text. On a small screen each takes the text's place. */
export const PANES = ['findings', 'try', 'group', 'map', 'files', 'handbook', 'hand-over'] as const;
export type Pane = (typeof PANES)[number];

/** What every part of the workbench is given. */
export interface PaneProps {
  readonly desk: Desk;
  /** The one live region. */
  readonly announce: (text: string) => void;
  /** Puts another part beside the text. */
  readonly onPane: (pane: Pane) => void;
  /** On a small screen, brings the text back. */
  readonly onText: () => void;
}
