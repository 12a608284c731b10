import type { Finding } from '#core/model/finding.ts';
import { type Draft, textIn } from './draft.ts';
import type { Edit } from './edit.ts';
import { writtenAt } from './sources.ts';

/** What speaks of the allowances themselves cannot be allowed. */
const NOT: readonly string[] = ['allow-nothing', 'allow-without-reason'];

/** Only smells can be allowed: an error is something that a learner could meet. */
export const canSilence = ({ severity, code }: Finding): boolean =>
  severity === 'warning' && !NOT.includes(code);

/** `// allow code: reason` above the line. Nothing where there is no reason: whoever reads it next has to know why. */
export function silenced(finding: Finding, draft: Draft, reason: string): readonly Edit[] {
  const written = writtenAt(draft, finding);
  const why = reason.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /').trim();
  if (!written || !canSilence(finding) || why === '') return [];
  const indent = /^[ \t]*/.exec(written.text)?.[0] ?? '';
  const breaks = (textIn(draft, finding.file) ?? '').includes('\r\n') ? '\r\n' : '\n';
  // A byte order mark stays the first letter of its file.
  const at = written.from + (written.text.startsWith('\uFEFF') ? 1 : 0);
  const insert = `${indent}// allow ${finding.code}: ${why}${breaks}`;
  return [{ path: finding.file, from: at, to: at, insert }];
}
