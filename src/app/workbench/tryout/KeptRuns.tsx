import { useState } from 'preact/hooks';
import { saveText } from '#app/device/files.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import { makeRun } from '#core/model/run-text.ts';
import { type Golden, goldenName, goldenRun } from '#core/sitting/golden.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { keptPath, type KeptRun } from '#core/workbench/kept-runs.ts';
import type { Shown } from '#core/workbench/try-shown.ts';

interface KeptRunsProps {
  readonly shown: Shown;
  readonly draft: Draft;
  readonly kept: readonly KeptRun[];
  readonly onKeep: (path: string, text: string) => void;
  readonly announce: (text: string) => void;
}

/** Whole runs that lie beside the case, and what became of each in the present text. */
export function KeptRuns({ shown, draft, kept, onKeep, announce }: KeptRunsProps) {
  const w = tryoutWords().kept;
  const suggested = goldenName(shown) ?? '';
  const [named, setNamed] = useState<string>();
  const name = named ?? suggested;
  const path = keptPath(draft, name);
  const { start, deeds } = shown.trial;
  const isOver = shown.beat.whose === 'nobody' && !shown.halt && shown.isCase;
  const isByHand =
    start.knot !== undefined || start.settings.length > 0 || deeds.some(deed => deed.kind === 'set');
  const text = () => makeRun(goldenRun(shown, name));
  return (
    <details class="try-part">
      <summary>{w.title}</summary>
      <p class="hint">{w.about}</p>
      {kept.length === 0 ? (
        <p class="meta">{w.none}</p>
      ) : (
        <ul class="try-list">
          {kept.map(one => (
            <li key={one.path}>
              <p>
                <b>{fileName(one.path)}</b> {wordsOf(one.now)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!isOver ? (
        <p class="meta">{w.notOver}</p>
      ) : isByHand ? (
        <p class="meta">{w.notWhole}</p>
      ) : (
        <form
          class="row"
          onSubmit={event => {
            event.preventDefault();
            if (path === undefined) return;
            onKeep(path, text());
            announce(w.kept(name));
          }}
        >
          <label>
            <span class="label">{w.name}</span>
            <input
              type="text"
              value={name}
              pattern="[a-z][a-z0-9_\-]*"
              maxLength={50}
              required
              title={w.nameHint}
              onInput={event => setNamed(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="quiet-button">
            {w.keep}
          </button>
          <button
            type="button"
            class="link-button"
            disabled={path === undefined}
            onClick={() => saveText(`${name}.json`, 'application/json', text())}
          >
            {w.download}
          </button>
        </form>
      )}
    </details>
  );
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');

function wordsOf(now: Golden): string {
  const w = tryoutWords().kept;
  switch (now.kind) {
    case 'holds':
      return w.holds;
    case 'parts':
      return w.parts(now.text);
    case 'goes-on':
      return w.goesOn;
    case 'unread':
      return w.unread;
  }
}
