import type { Finding } from '#core/model/finding.ts';
import type { Subject } from './subject.ts';

/**
 * `// allow reply-length: he is out of breath` on a line, or on a line of its own above it: the author has seen
 * what the checker would say there, and means it. Only smells can be allowed, and never without a reason.
 */
interface Allowance {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  /** The lines that it speaks for. */
  readonly covers: readonly number[];
}

const ALLOW = /\/\/\s*allow\s+([a-z-]+)\s*(?::\s*(.*\S))?\s*$/;

function allowancesIn(file: string, text: string): Allowance[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((content, at) => {
    const [, code, reason = ''] = ALLOW.exec(content) ?? [];
    if (code === undefined) return [];
    // Several may stand above one line.
    const below = lines.findIndex((one, index) => index >= at && !/^\s*(\/\/.*)?$/.test(one));
    const covers = content.trim().startsWith('//') && below >= 0 ? [at + 1, below + 1] : [at + 1];
    return [{ file, line: at + 1, code, reason, covers }];
  });
}

/** Takes out what is allowed, and says where an allowance allows nothing or gives no reason. */
export function withAllowances(subject: Subject, findings: readonly Finding[]): Finding[] {
  const allowances = [...subject.texts].flatMap(([file, text]) => allowancesIn(file, text));
  const speaksFor = (one: Allowance, finding: Finding): boolean =>
    finding.severity !== 'error' &&
    one.code === finding.code &&
    one.file === finding.file &&
    one.reason !== '' &&
    one.covers.includes(finding.line);
  const complaints = allowances.flatMap((one): Finding[] => {
    const at = { severity: 'warning' as const, file: one.file, line: one.line };
    if (one.reason === '')
      return [
        {
          ...at,
          code: 'allow-without-reason',
          message: `"${one.code}" is allowed here without a reason.`,
          hint: `Write "// allow ${one.code}: why it is meant".`,
        },
      ];
    if (!findings.some(finding => speaksFor(one, finding)))
      return [
        {
          ...at,
          code: 'allow-nothing',
          message: `"${one.code}" is allowed here, and nothing of the kind is found here.`,
          hint: 'Take the comment out, or put it on the line that it is about, or on the line above.',
        },
      ];
    return [];
  });
  return [...findings.filter(finding => !allowances.some(one => speaksFor(one, finding))), ...complaints];
}
