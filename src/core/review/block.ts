/** A line of the script as it stands on paper. Its text is an author's, with the small markup left in. */
export type ScriptBlock =
  | { readonly kind: 'speech'; readonly speaker: string; readonly text: string }
  | { readonly kind: 'direction'; readonly text: string }
  | { readonly kind: 'thought'; readonly label: string; readonly text: string };

/** One thing on a page that leaves the device, in words that are ready to be set. */
export type Block =
  | ScriptBlock
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'meta'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  /** What the learner chose to say, or to do. */
  | { readonly kind: 'reply'; readonly speaker: string; readonly text: string }
  | { readonly kind: 'act'; readonly text: string }
  | { readonly kind: 'passed-over'; readonly label: string; readonly texts: readonly string[] }
  /** Something the group said; at the moment that it was said of, or by itself. */
  | { readonly kind: 'turn'; readonly isAtMoment: boolean; readonly lines: readonly ScriptBlock[] }
  /** The learner's own words, as they were written: no markup, and as many lines as there are. */
  | { readonly kind: 'own'; readonly label?: string; readonly text: string };
