import { useState } from 'preact/hooks';
import type { DraftHead } from '#app/device/drafts.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { focusOn } from '#app/ui/focus-on.ts';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import type { DraftId } from '#core/workbench/draft.ts';
import { addressOf } from './addresses.ts';
import { isPlainClick } from './plain-click.ts';

export interface DraftDeeds {
  readonly onOpen: (id: DraftId) => void;
  readonly onCopy: (id: DraftId, name: string) => void;
  readonly onRename: (id: DraftId, name: string) => void;
  readonly onErase: (id: DraftId, name: string) => void;
}
interface DraftListProps extends DraftDeeds {
  readonly heads: readonly DraftHead[];
  readonly damaged: readonly DraftId[];
}

export const nameOf = ({ name, title }: Pick<DraftHead, 'name' | 'title'>): string =>
  name ?? (title || draftWords().untitled);

/** What was written here before, the newest first. */
export function DraftList({ heads, damaged, ...deeds }: DraftListProps) {
  const w = draftWords();
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{w.listTitle}</h2>
      <ul class="drafts">
        {heads.map(head => (
          <DraftItem key={head.id} head={head} {...deeds} />
        ))}
        {damaged.map(id => (
          <li key={id}>
            <h3>{w.damagedTitle}</h3>
            <p class="meta">{w.damaged}</p>
            <p class="row">
              <DraftLink id={id} onOpen={deeds.onOpen}>
                {w.damagedOpen}
              </DraftLink>
              <Ask
                label={w.erase}
                question={w.eraseAsk(w.damagedTitle)}
                yes={w.eraseYes}
                onYes={() => deeds.onErase(id, w.damagedTitle)}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DraftLinkProps {
  readonly id: DraftId;
  readonly onOpen: (id: DraftId) => void;
  readonly children: string;
}

const DraftLink = ({ id, onOpen, children }: DraftLinkProps) => (
  <a
    href={addressOf(id)}
    onClick={event => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onOpen(id);
    }}
  >
    {children}
  </a>
);

function DraftItem({ head, onOpen, onCopy, onRename, onErase }: DraftDeeds & { readonly head: DraftHead }) {
  const w = draftWords();
  const [isRenaming, setRenaming] = useState(false);
  const [isBack, setBack] = useState(false);
  const name = nameOf(head);
  const facts = [
    w.changed(dayOf(head.changedAt)),
    w.files(head.paths.length),
    w.words(head.words),
    ...(head.found ? [w.found(head.found.errors, head.found.warnings)] : []),
  ];
  const close = (): void => {
    setBack(true);
    setRenaming(false);
  };
  return (
    <li>
      <h3>
        <DraftLink id={head.id} onOpen={onOpen}>
          {name}
        </DraftLink>
      </h3>
      <p class="meta">{facts.join(' · ')}</p>
      {isRenaming ? (
        <RenameForm
          name={name}
          onCancel={close}
          onRename={now => {
            close();
            onRename(head.id, now);
          }}
        />
      ) : (
        <div class="row">
          <button
            type="button"
            class="link-button"
            aria-label={`${w.rename}: ${name}`}
            ref={isBack ? focusOn : null}
            onClick={() => setRenaming(true)}
          >
            {w.rename}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={`${w.copy}: ${name}`}
            onClick={() => onCopy(head.id, name)}
          >
            {w.copy}
          </button>
          <Ask
            label={w.erase}
            question={w.eraseAsk(name)}
            yes={w.eraseYes}
            onYes={() => onErase(head.id, name)}
          />
        </div>
      )}
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ name, onRename, onCancel }: RenameFormProps) {
  const w = draftWords();
  const [now, setNow] = useState(name);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        onRename(now);
      }}
    >
      <p class="field">
        <label>
          <span class="label">{w.renameLabel}</span>
          <input
            ref={focusOn}
            value={now}
            maxLength={120}
            onInput={event => setNow(event.currentTarget.value)}
          />
        </label>
        <span class="hint">{w.renameHint}</span>
      </p>
      <p class="row">
        <button type="submit" class="button">
          {w.renameIt}
        </button>
        <button type="button" class="quiet-button" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
