import { focusOn } from '#app/ui/focus-on.ts';
import { useState } from 'preact/hooks';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { type Draft, textIn } from '#core/workbench/draft.ts';
import { type RenameFault, rename } from '#core/workbench/rename.ts';
import type { NameKind } from '#core/workbench/use.ts';
import type { Desk } from '../desk.ts';
import type { TextDesk } from './text-desk.ts';

interface NamePanelProps {
  readonly text: TextDesk;
  readonly desk: Desk;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}

interface Done {
  readonly from: string;
  readonly to: string;
  readonly places: number;
  readonly before: Draft;
  readonly after: Draft;
}

const lettersOf = (kind: NameKind): 'ink' | 'id' | 'person' =>
  kind === 'person' ? 'person' : kind === 'id' || kind === 'moment' || kind === 'ending' ? 'id' : 'ink';

/** The name that the cursor stands on: where it is given, and another for it in all files. */
export function NamePanel({ text, desk, announce, onClose }: NamePanelProps) {
  const w = editorWords();
  // The name that it was opened on: the cursor may go elsewhere meanwhile.
  const [here, setHere] = useState(() => text.nameHere());
  const [word, setWord] = useState(here?.use.name ?? '');
  const [done, setDone] = useState<Done | undefined>(undefined);
  if (done) {
    // Once somebody has written into one of its places it cannot be taken back as one.
    const isUntouched = desk.draft.value === done.after;
    return (
      <>
        <p>{w.renamed(done.from, done.to, done.places)}</p>
        {isUntouched && (
          <button
            type="button"
            class="quiet-button"
            ref={focusOn}
            onClick={() => {
              desk.edit(wholeTexts(done.after, done.before));
              announce(w.takenBack(done.from));
              onClose();
            }}
          >
            {w.takeBack}
          </button>
        )}
      </>
    );
  }
  if (!here)
    return (
      <>
        <p>{w.noNameHere}</p>
        <button type="button" class="quiet-button" onClick={() => setHere(text.nameHere())}>
          {w.lookAgain}
        </button>
      </>
    );
  const { use, given } = here;
  const to = word.trim();
  const found = rename(desk.draft.value, use, to);
  const fault: RenameFault | undefined =
    found.ok || to === '' || found.fault === 'same' ? undefined : found.fault;
  const why = (one: RenameFault): string =>
    one === 'letters' ? w.renameNot.letters[lettersOf(use.kind)] : w.renameNot[one];
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        const now = rename(desk.draft.peek(), use, to);
        if (!now.ok) return announce(why(now.fault));
        const before = desk.draft.peek();
        desk.edit(now.value.edits);
        setDone({ from: use.name, to, places: now.value.places, before, after: desk.draft.peek() });
        announce(w.renamed(use.name, to, now.value.places));
      }}
    >
      <p>
        {w.nameHere(use.name, w.names[use.kind])}{' '}
        {given ? (
          <button
            type="button"
            class="link-button"
            onClick={() => desk.goTo({ file: given.path, line: given.line })}
          >
            {w.goToGiven}
          </button>
        ) : (
          w.givenNowhere(use.name)
        )}
      </p>
      <label>
        <span class="label">{w.newName}</span>
        <input
          type="text"
          ref={selectAll}
          value={word}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby="new-name-fault"
          onInput={event => setWord(event.currentTarget.value)}
        />
      </label>
      <p id="new-name-fault">{fault !== undefined && why(fault)}</p>
      {(use.kind === 'id' || use.kind === 'moment') && <p class="meta">{w.runsHang}</p>}
      <p class="row">
        <button type="submit" class="button">
          {found.ok ? w.renameDo(found.value.places, found.value.files) : w.rename}
        </button>
      </p>
    </form>
  );
}

/** For a `ref`: what is written takes the place of the old name. */
function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

const wholeTexts = (from: Draft, to: Draft) =>
  from.files.flatMap(({ path, text }) => {
    const insert = textIn(to, path);
    return insert === undefined || insert === text ? [] : [{ path, from: 0, to: text.length, insert }];
  });
