import { safeParse } from 'valibot';
import type { Counts } from '#core/check/coverage.ts';
import type { Finding } from '#core/model/finding.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { isJson, type Step, upgrade } from '#core/model/steps.ts';
import { CASE_FILE, MOST } from './case-file-shape.ts';
import type { Draft } from './draft.ts';
import { isInk } from './paths.ts';
import { faultOfTexts, type TextsFault } from './texts.ts';

/** How much of it there is. Which endings it has is the case's own to tell. */
export type ReportCounts = Pick<Counts, 'replies' | 'turns' | 'words' | 'walks' | 'pairs'>;

/** What the checker said of a case when it was handed over, for whoever gets it. Nobody has to believe it. */
export interface Report {
  /** Meetings that were held, and findings that were there. */
  readonly runs: number;
  readonly findings: readonly Finding[];
  readonly counts?: ReportCounts;
}

/** A case as it is handed from one to another: its texts, never anything that runs. */
export interface CaseFile {
  readonly afterword: 'case';
  readonly version: 1;
  /** The version of the app that wrote it. */
  readonly app: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly draft: Draft;
  readonly report?: Report;
}

/** As `package.json` has it; a test holds the two together. */
export const APP_VERSION = '0.1.0';

/** Append only: a step that has shipped is never edited. Each has a test with a file before and after it. */
const STEPS: readonly Step[] = [];

/**
 * Why a file is not read as a case.
 * - archive: it is a zip, or something else that is packed
 * - not-json: it is no JSON at all
 * - not-a-case-file: it is JSON, but not of a case, or a part of it is not as a case file's should be
 * - from-the-future: a newer version of this app wrote it
 * - the others are about the texts in it
 */
export type CaseFileFault = 'archive' | 'not-json' | 'not-a-case-file' | 'from-the-future' | TextsFault;

/**
 * What is handed over: the ink, with as much of a report as is read again. Runs that its author keeps beside it are
 * what somebody played, and stay with them.
 */
export const caseFileOf = (draft: Draft, madeAt: number, report?: Report): CaseFile => ({
  afterword: 'case',
  version: 1,
  app: APP_VERSION,
  madeAt,
  draft: inkIn(draft),
  ...(report && { report: { ...report, findings: report.findings.slice(0, MOST.findings).map(cut) } }),
});

/** What goes into a case file. */
export const inkIn = ({ main, files }: Draft): Draft => ({
  main,
  files: files.filter(({ path }) => isInk(path)),
});

/** A message may quote a line that its author has not finished, of any length. */
const cut = (finding: Finding): Finding => ({
  ...finding,
  message: finding.message.slice(0, MOST.message),
  hint: finding.hint.slice(0, MOST.message),
});

export const makeCaseFile = (file: CaseFile): string => `${JSON.stringify(file, undefined, 1)}\n`;

/** Reads a case that came from outside; nothing in it is trusted. */
export function parseCaseFile(text: string): Result<CaseFile, CaseFileFault> {
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('\u001F')) return err('archive');
  if (text.length > MOST.letters) return err('too-large');
  const raw = readJson(text);
  if (!raw.ok) return raw;
  if (!isJson(raw.value) || raw.value['afterword'] !== 'case') return err('not-a-case-file');
  const present = upgrade(raw.value, STEPS);
  if (!present.ok) return err(present.fault === 'no-version' ? 'not-a-case-file' : present.fault);
  const file = safeParse(CASE_FILE, present.value, { abortEarly: true });
  if (!file.success) return err('not-a-case-file');
  const fault = faultOfTexts(file.output.draft);
  return fault ? err(fault) : ok(file.output);
}

function readJson(text: string): Result<unknown, 'not-json'> {
  try {
    const raw: unknown = JSON.parse(text);
    return ok(raw);
  } catch {
    return err('not-json');
  }
}
