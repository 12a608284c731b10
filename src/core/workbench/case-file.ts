import type { Finding } from '#core/model/finding.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Draft } from './draft.ts';

/** What the checker said of a case when it was handed over, for whoever gets it. */
export interface Report {
  /** Meetings that were held, and findings that were there. */
  readonly runs: number;
  readonly findings: readonly Finding[];
}

/** A case as it is handed from one to another: its texts, never anything that runs. */
export interface CaseFile {
  readonly afterword: 'case';
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly draft: Draft;
  readonly report?: Report;
}

export type CaseFileFault = 'not-json' | 'not-a-case-file' | 'from-the-future' | 'too-large';

export const makeCaseFile = (file: CaseFile): string => JSON.stringify(file, undefined, 1);

/** Reads a case that came from outside; nothing in it is trusted. */
export function parseCaseFile(text: string): Result<CaseFile, CaseFileFault> {
  return text === '' ? err('not-a-case-file') : ok(JSON.parse(text));
}
