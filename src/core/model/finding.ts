export type Severity = 'error' | 'warning' | 'note';

/** One thing the checker says about a case. Each place that shows it draws it its own way. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The author's file, relative to the folder of all stories, INCLUDEs too. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is the matter, in a sentence. */
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly hint: string;
}

/** One finding as a line of text: `encounter.ink:12 error unknown-move …`. */
export const describeFinding = (finding: Finding): string =>
  `${finding.file}:${finding.line} ${finding.severity} [${finding.code}] ${finding.message} ${finding.hint}`.trim();
