import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { mendWords } from '#app/ui/words/workbench/mends.ts';
import { mendsFor } from '#core/workbench/mend.ts';
import type { Desk } from '../desk.ts';
import { percentOf } from './coverage-marks.ts';
import type { TextDesk } from './text-desk.ts';

interface TextStateProps {
  readonly text: TextDesk;
  readonly desk: Desk;
}

/** What is to be said of the line that the cursor is in, for whoever does not point at it. */
export function TextState({ text, desk }: TextStateProps) {
  const w = editorWords();
  const { line, findings, share } = text.here.value;
  const shows = text.showsCoverage.value;
  return (
    // Where more is to be said than there is room for it scrolls, and keys must reach it.
    <section class="text-state" aria-label={w.line(line)} {...(findings.length > 0 && { tabIndex: 0 })}>
      {findings.map((finding, at) => (
        <div key={at} class="finding-here">
          <p>
            <strong>{w.severity[finding.severity]}.</strong> {finding.message} {finding.hint}
          </p>
          {mendsFor(finding, desk.draft.value).map(({ label, edits }) => (
            <button
              key={mendWords().label(label)}
              type="button"
              class="quiet-button"
              onClick={() => desk.edit(edits)}
            >
              {mendWords().label(label)}
            </button>
          ))}
        </div>
      ))}
      <p>
        {w.line(line)} {shows && share !== undefined && w.met(percentOf(share))}
        {shows && !desk.combed.value?.coverage && w.noCoverage}{' '}
        {text.tabIndents.value ? w.tabStays : w.tabLeaves}
      </p>
    </section>
  );
}
