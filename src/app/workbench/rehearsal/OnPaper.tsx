import { useEffect, useRef, useState } from 'preact/hooks';
import { makeMarkdown } from '#core/review/markdown.ts';
import { folderOf } from '#core/workbench/draft.ts';
import { scriptMarkdown } from '#core/workbench/script-markdown.ts';
import type { PaperScript } from '#core/workbench/script.ts';
import { sheetOf } from '#core/workbench/sheet.ts';
import { saveText } from '#app/device/files.ts';
import { Sheet } from '#app/screens/paper/Sheet.tsx';
import { nameOf } from '#app/ui/LineView.tsx';
import { onPaperWords } from '#app/ui/words/workbench/on-paper.ts';
import { sheetWords } from '#app/ui/words/workbench/sheet.ts';
import type { Desk } from '../desk.ts';
import type { Rehearser } from './rehearser.ts';
import { ScriptSheet } from './ScriptSheet.tsx';
import '#app/ui/print.css';
import '#app/screens/paper/paper.css';
import './on-paper.css';

interface OnPaperProps {
  readonly desk: Desk;
  readonly rehearser: Rehearser;
}

const PAPERS = ['script', 'sheet'] as const;
type Paper = (typeof PAPERS)[number];

/** The case on paper: the script for colleagues, and the sheet for whoever leads a live group with it. */
export function OnPaper({ desk, rehearser }: OnPaperProps) {
  const w = onPaperWords();
  const [paper, setPaper] = useState<Paper>('script');
  const script = useScript(desk, rehearser);
  const sheet = useRef<HTMLElement>(null);
  const about = desk.reading.value?.about;
  if (!about) return <p class="meta">{w.notYet}</p>;
  const blocks = sheetOf(about, sheetWords());
  const name = folderOf(desk.draft.value).replaceAll(/[^\w-]+/g, '-') || 'case';
  const save = (): void => {
    const text =
      paper === 'sheet'
        ? makeMarkdown(blocks)
        : script && scriptMarkdown(script, w, id => nameOf(about.people, id));
    if (text) saveText(`${name}-${paper}.md`, 'text/markdown', text);
  };
  return (
    <div class="paper on-paper">
      <div class="no-print">
        <h2 class="visually-hidden">{w.title}</h2>
        <p class="meta">{w.intro}</p>
        <fieldset>
          <legend class="visually-hidden">{w.intro}</legend>
          {PAPERS.map(one => (
            <label key={one} class="tick">
              <input type="radio" name="paper" checked={paper === one} onChange={() => setPaper(one)} />
              <span>
                {w[one]}
                <span class="hint">{w[`${one}Hint`]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p class="row">
          <button type="button" class="button" onClick={() => print()}>
            {w.print}
          </button>
          <button type="button" class="quiet-button" onClick={save}>
            {w.save}
          </button>
        </p>
        <p class="over-sheet">{w.preview}</p>
      </div>
      {paper === 'sheet' && (
        <Sheet blocks={blocks} label={w.sheet} language={about.language} sheetRef={sheet} />
      )}
      {paper === 'script' && (script ? <ScriptSheet script={script} /> : <p class="meta">{w.making}</p>)}
    </div>
  );
}

/** The script of the text as it is, made anew after each reading. */
function useScript(desk: Desk, rehearser: Rehearser): PaperScript | undefined {
  const [script, setScript] = useState<PaperScript>();
  const reading = desk.reading.value;
  useEffect(() => {
    if (!reading) return undefined;
    let isLate = false;
    void rehearser.ask('script', { draft: desk.draft.peek(), about: reading.about }).then(made => {
      if (!isLate && made.ok) setScript(made.value);
    });
    return () => {
      isLate = true;
    };
  }, [desk, rehearser, reading]);
  return script;
}
