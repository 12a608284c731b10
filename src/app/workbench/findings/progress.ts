import type { Combed } from '#core/workbench/combing.ts';
import type { Reading } from '#core/workbench/reading.ts';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { Checking } from '../checking/checker.ts';

/** How far the check has come, in a sentence. A check that was stopped has sentences of its own. */
export function progressOf(checking: Checking, reading?: Reading, combed?: Combed): string {
  const w = findingsWords();
  switch (checking.kind) {
    case 'waiting':
      return w.waiting;
    case 'reading':
      return w.reading;
    case 'read':
      return hasErrors(reading) ? w.notPlayed : w.willComb;
    case 'combing':
      return checking.done === 0 ? w.walking : w.combing(checking.done, checking.of);
    case 'done':
      return hasErrors(reading) ? w.notPlayed : w.done(combed?.held?.runs ?? 0);
    case 'stopped':
    case 'too-much':
      return '';
  }
}

const hasErrors = (reading: Reading | undefined): boolean =>
  reading?.findings.some(finding => finding.severity === 'error') ?? false;
