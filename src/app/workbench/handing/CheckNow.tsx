import { handingWords } from '#app/ui/words/workbench/handing.ts';
import type { Desk } from '../desk.ts';
import { reportOf } from './report.ts';

interface CheckNowProps {
  readonly desk: Desk;
  readonly onFindings: () => void;
}

/** What whoever gets the file will read of the check, and whether it has come to its end. */
export function CheckNow({ desk, onFindings }: CheckNowProps) {
  const w = handingWords();
  const checking = desk.checking.value;
  const report = reportOf(desk);
  if (!report)
    return checking.kind === 'stopped' ? (
      <p>{w.stopped}</p>
    ) : (
      <p>
        {checking.kind === 'combing' ? w.combing(checking.done, checking.of) : w.waiting} {w.unfinished}
      </p>
    );
  const of = (severity: 'error' | 'warning') =>
    report.findings.filter(one => one.severity === severity).length;
  const mistakes = of('error');
  const isCase = desk.reading.value?.isCase === true;
  return (
    <>
      <p>{w.said(mistakes, of('warning'), report.runs)}</p>
      <p>
        {mistakes > 0 ? w.withMistakes : isCase ? w.ready : w.notACase}{' '}
        {report.findings.length > 0 && (
          <button type="button" class="link-button" onClick={onFindings}>
            {w.toFindings}
          </button>
        )}
      </p>
    </>
  );
}
