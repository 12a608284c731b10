import * as v from 'valibot';
import type { Finding } from '#core/model/finding.ts';
import { COUNT, type ShapeOf } from '#core/model/line-shape.ts';
import { TIME } from '#core/model/run-shape.ts';
import type { CaseFile, Report, ReportCounts } from './case-file.ts';
import type { Draft, InkFile } from './draft.ts';

/** More than any case comes to: the longest of ours has 160,000 letters in its own files. */
export const MOST = { letters: 3_000_000, files: 40, path: 120, findings: 500, message: 4_000 } as const;

const WORD = v.pipe(v.string(), v.maxLength(MOST.path));
const SENTENCE = v.pipe(v.string(), v.maxLength(MOST.message));

const FINDING = v.object({
  code: WORD,
  severity: v.picklist(['error', 'warning', 'note']),
  file: WORD,
  line: COUNT,
  message: SENTENCE,
  hint: SENTENCE,
} satisfies ShapeOf<Finding>);

const COUNTS = v.object({
  replies: COUNT,
  turns: COUNT,
  words: COUNT,
  walks: COUNT,
  pairs: COUNT,
} satisfies ShapeOf<ReportCounts>);

const REPORT = v.object({
  runs: COUNT,
  findings: v.pipe(v.array(FINDING), v.maxLength(MOST.findings)),
  counts: v.exactOptional(COUNTS),
} satisfies ShapeOf<Report>);

const FILE = v.object({
  path: WORD,
  text: v.string(),
} satisfies ShapeOf<InkFile>);

const DRAFT = v.object({
  main: WORD,
  files: v.pipe(v.array(FILE), v.minLength(1), v.maxLength(MOST.files)),
} satisfies ShapeOf<Draft>);

/** A case file of the present version. What it holds beyond this is left out of what comes back. */
export const CASE_FILE = v.object({
  afterword: v.literal('case'),
  version: v.literal(1),
  app: WORD,
  madeAt: TIME,
  draft: DRAFT,
  report: v.exactOptional(REPORT),
} satisfies ShapeOf<CaseFile>);
