import { useState } from 'preact/hooks';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { type Draft, folderOf } from '#core/workbench/draft.ts';
import { NameForm } from './NameForm.tsx';

interface CaseNameProps {
  readonly draft: Draft;
  readonly onName: (name: string) => string | undefined;
}

/** The folder of the case, which is its name wherever it goes. */
export function CaseName({ draft, onName }: CaseNameProps) {
  const w = fileWords();
  const [isNaming, setNaming] = useState(false);
  const folder = folderOf(draft);
  return (
    <section aria-labelledby="case-name">
      <h3 id="case-name">{w.folder}</h3>
      {isNaming ? (
        <NameForm
          label={w.folderLabel}
          hint={w.folderHint}
          submit={w.folderIt}
          first={folder}
          onName={onName}
          onDone={() => setNaming(false)}
        />
      ) : (
        <p class="row">
          <span class="file-name">{folder === '' ? '–' : folder}</span>
          <button
            type="button"
            class="link-button"
            aria-label={`${w.renameFile}: ${w.folderLabel}`}
            onClick={() => setNaming(true)}
          >
            {w.renameFile}
          </button>
        </p>
      )}
    </section>
  );
}
