import { useEffect, useState } from 'preact/hooks';
import type { DraftShelf } from '#app/device/drafts.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { dayOf } from '#app/ui/words/words.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { VersionHead } from '#core/workbench/versions.ts';
import type { Desk } from '../desk.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { VersionDiff } from './VersionDiff.tsx';

interface VersionsProps {
  readonly desk: Desk;
  readonly keeper: Keeper;
  readonly shelf: DraftShelf;
  readonly announce: (text: string) => void;
  readonly onCopy: (old: Draft) => void;
}

/** What the draft was before, and the way back to it. */
export function Versions({ desk, keeper, shelf, announce, onCopy }: VersionsProps) {
  const w = fileWords();
  const [versions, setVersions] = useState<readonly VersionHead[]>([]);
  const [looked, setLooked] = useState<{ readonly at: number; readonly draft: Draft }>();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const newest = keeper.newest.value;
  useEffect(() => {
    let isCurrent = true;
    void shelf.versions(desk.id).then(found => {
      if (isCurrent && found.ok) setVersions(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [shelf, desk, newest]);

  async function withVersion(at: number, onRead: (draft: Draft) => void): Promise<void> {
    const found = await shelf.openVersion(desk.id, at);
    setFault(found.ok ? undefined : w.versionGone);
    if (found.ok) onRead(found.value);
  }
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{w.versionsTitle}</h2>
      <p>{w.versionsIntro}</p>
      <form
        class="name-form"
        onSubmit={event => {
          event.preventDefault();
          if (name.trim() === '') return;
          void keeper.version('by-hand', desk.draft.peek(), name.trim()).then(() => announce(w.named));
          setName('');
        }}
      >
        <label>
          <span class="label">{w.nameLabel}</span>
          <input value={name} maxLength={80} onInput={event => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="quiet-button">
          {w.nameIt}
        </button>
      </form>
      {fault !== undefined && <p role="alert">{fault}</p>}
      {versions.length === 0 && <p class="meta">{w.versionsNone}</p>}
      <ol class="versions">
        {versions.map(version => {
          const isLooked = looked?.at === version.at;
          const when = dayOf(version.at);
          return (
            <li key={version.at}>
              <h3>{version.name ?? when}</h3>
              <p class="meta">
                {version.name === undefined ? w.why[version.why] : `${when}, ${w.why[version.why]}`}
              </p>
              <p class="row">
                <button
                  type="button"
                  class="link-button"
                  aria-expanded={isLooked}
                  aria-label={`${isLooked ? w.hide : w.look}: ${version.name ?? when}`}
                  onClick={() =>
                    isLooked
                      ? setLooked(undefined)
                      : void withVersion(version.at, draft => setLooked({ at: version.at, draft }))
                  }
                >
                  {isLooked ? w.hide : w.look}
                </button>
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${w.goBack}: ${version.name ?? when}`}
                  disabled={desk.isReadOnly.value}
                  onClick={() =>
                    void withVersion(version.at, draft => {
                      desk.replace(draft, 'before-going-back');
                      announce(w.wentBack);
                    })
                  }
                >
                  {w.goBack}
                </button>
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${w.asCopy}: ${version.name ?? when}`}
                  onClick={() => void withVersion(version.at, onCopy)}
                >
                  {w.asCopy}
                </button>
              </p>
              {isLooked && <VersionDiff before={looked.draft} now={desk.draft.value} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
