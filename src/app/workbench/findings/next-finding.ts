import { useEffect } from 'preact/hooks';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { type FindingNow, findingsNow } from '../checking/findings-now.ts';
import type { Desk } from '../desk.ts';

interface NextFindingProps {
  readonly desk: Desk;
  readonly announce: (text: string) => void;
  readonly onText: () => void;
}

/** In the order of the text: the open file first to last, then the files after it, then from the beginning. */
export function nextOf(
  findings: readonly FindingNow[],
  at: { readonly file: string; readonly line: number },
  isBack: boolean,
): FindingNow | undefined {
  const inText = findings.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const isAfter = (one: FindingNow): boolean =>
    one.file === at.file ? one.line > at.line : one.file.localeCompare(at.file) > 0;
  const isBefore = (one: FindingNow): boolean =>
    one.file === at.file ? one.line < at.line : one.file.localeCompare(at.file) < 0;
  return isBack ? (inText.findLast(isBefore) ?? inText.at(-1)) : (inText.find(isAfter) ?? inText[0]);
}

/** Goes to the next finding, or to the one before, and says which it is. */
export function goToNextFinding({ desk, announce, onText }: NextFindingProps, isBack: boolean): void {
  const findings = findingsNow(desk);
  const next = nextOf(findings, desk.cursor.peek(), isBack);
  const w = findingsWords();
  if (!next) return announce(w.nothing);
  desk.goTo({ file: next.file, line: next.line });
  // Until the editor tells where it stands, the next press goes on from here.
  desk.stand({ file: next.file, line: next.line });
  onText();
  announce(w.atFinding(findings.indexOf(next) + 1, findings.length, `${next.message} ${next.hint}`.trim()));
}

/** F8 goes to the next finding from anywhere on the page, Shift and F8 to the one before. */
export function useNextFinding({ desk, announce, onText }: NextFindingProps): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      goToNextFinding({ desk, announce, onText }, event.shiftKey);
    };
    // Before the editor, which lets no key out.
    addEventListener('keydown', hear, true);
    return () => removeEventListener('keydown', hear, true);
  }, [desk, announce, onText]);
}
