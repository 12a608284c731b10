import { effect } from '@preact/signals';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { type FindingNow, findingsNow } from '../checking/findings-now.ts';
import type { Desk } from '../desk.ts';
import { countOf } from './shown.ts';

export const totalsOf = (findings: readonly FindingNow[]): string =>
  findings.length === 0
    ? findingsWords().nothing
    : findingsWords().totals(
        countOf(findings, 'error'),
        countOf(findings, 'warning'),
        countOf(findings, 'note'),
      );

/** Says how much is found when the check has come to rest, and only where it is another sum than it was. */
export function sayTotals(desk: Desk, announce: (text: string) => void): () => void {
  let said = '';
  return effect(() => {
    const { kind } = desk.checking.value;
    if (kind !== 'done') return;
    const totals = totalsOf(findingsNow(desk));
    if (totals !== said) announce(totals);
    said = totals;
  });
}
