import { useMemo } from 'preact/hooks';
import type { Finding } from '#core/model/finding.ts';
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
          <Mends finding={finding} desk={desk} />
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

/** Worked out when the text has been read, and once more when one is taken: what was written meanwhile stays. */
function Mends({ finding, desk }: { readonly finding: Finding; readonly desk: Desk }) {
  const label = mendWords().label;
  const read = desk.readOf.value;
  const names = useMemo(() => mendsFor(finding, read).map(mend => label(mend.label)), [finding, read, label]);
  return (
    <>
      {names.map(name => (
        <button
          key={name}
          type="button"
          class="quiet-button"
          onClick={() => {
            const mend = mendsFor(finding, desk.draft.peek()).find(one => label(one.label) === name);
            if (mend) desk.edit(mend.edits);
          }}
        >
          {name}
        </button>
      ))}
    </>
  );
}
