import { useState } from 'preact/hooks';
import { fingerprint } from '#core/model/fingerprint.ts';
import { letStand, NOTE_FIELDS } from '#core/model/note.ts';
import { identifyingIn } from '#core/review/identifying.ts';
import type { OpenNote } from '#app/run/use-note.ts';
import { OwnField } from '#app/ui/OwnField.tsx';
import { ownWords } from '#app/ui/words/own.ts';

interface TellingProps {
  readonly open: OpenNote;
}

/** What can be told, each in a place of its own, and under it what in it looks like somebody. */
export function Telling({ open }: TellingProps) {
  const words = ownWords();
  return (
    <>
      <p class="meta">{words.mayStayEmpty}</p>
      {NOTE_FIELDS.own.map(field => (
        <Told key={field} field={field} open={open} />
      ))}
    </>
  );
}

function Told({ field, open }: TellingProps & { readonly field: (typeof NOTE_FIELDS.own)[number] }) {
  const { label, hint, rows } = ownWords().fields[field];
  const text = open.note.texts[field] ?? '';
  // What is being typed is not looked at: half a word is somebody’s name soon enough.
  const [looked, setLooked] = useState(text);
  return (
    <div class="told" onFocusOut={() => setLooked(text)}>
      <OwnField
        label={label}
        {...(hint !== undefined && { hint })}
        rows={rows}
        value={text}
        onInput={next => open.write(field, next)}
      />
      <Identifying text={text} looked={looked} open={open} />
    </div>
  );
}

interface IdentifyingProps extends TellingProps {
  readonly text: string;
  readonly looked: string;
}

/** Asks of what looks like somebody whether it is; it stops nobody, and never asks twice about the same words. */
function Identifying({ text, looked, open }: IdentifyingProps) {
  const words = ownWords();
  const seen = new Set<string>();
  const found = identifyingIn(looked).filter(one => {
    const isNew = !seen.has(one.words);
    seen.add(one.words);
    return isNew && text.includes(one.words) && !open.note.mayStand?.includes(fingerprint(one.words));
  });
  if (found.length === 0) return null;
  return (
    <div class="is-it" role="note">
      {found.map(({ sign, words: written }) => (
        <p key={written} class="row">
          <span>{words.isIt[sign](written)}</span>
          <button
            type="button"
            class="link-button"
            aria-label={`${words.nobody}: ${written}`}
            onClick={({ currentTarget }) => {
              // The question goes, and the keyboard back to what it was about.
              currentTarget.closest('.told')?.querySelector('textarea')?.focus();
              open.change((note, now) => letStand(note, fingerprint(written), now));
            }}
          >
            {words.nobody}
          </button>
        </p>
      ))}
      <p class="hint">{words.takeOut}</p>
    </div>
  );
}
