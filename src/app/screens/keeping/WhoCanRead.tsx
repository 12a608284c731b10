import { useEffect, useRef, useState } from 'preact/hooks';
import { canSeal } from '#app/device/can-seal.ts';
import { lockNow } from '#app/device/locking.ts';
import { lock, type Vault } from '#app/device/vault.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { type Deed, formOf, perform } from './deeds.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import '#app/ui/told.css';

interface WhoCanReadProps {
  readonly announce: (text: string) => void;
}

/** Where one stands with the passphrase: at rest, or in one of its forms. */
type At =
  | { readonly kind: 'resting'; readonly told?: Deed; readonly left?: Deed }
  | { readonly kind: 'doing'; readonly deed: Deed };

export function WhoCanRead({ announce }: WhoCanReadProps) {
  const words = keepingWords();
  const here = lock.value;
  const [at, setAt] = useState<At>({ kind: 'resting' });
  const told = useRef<HTMLParagraphElement>(null);
  const done = at.kind === 'resting' ? at.told : undefined;
  // Told as long as it is so: what is kept may have been erased since, and the passphrase with it.
  const isSo = done && here.kind === (done === 'remove' ? 'plain' : 'unlocked');
  const text = isSo ? formOf(done).done : undefined;
  useEffect(() => {
    if (text !== undefined) told.current?.focus();
  }, [text]);

  const button = (deed: Deed) => (
    <DeedButton
      deed={deed}
      isBack={at.kind === 'resting' && at.left === deed}
      onPress={() => setAt({ kind: 'doing', deed })}
    />
  );
  const formFor = (vault: Vault, deed: Deed) => (
    <PassphraseForm
      key={deed}
      deed={deed}
      announce={announce}
      onLeave={() => setAt({ kind: 'resting', left: deed })}
      onSubmit={async typed => {
        const fault = await perform(deed, vault, typed);
        if (fault) return fault;
        announce(formOf(deed).done);
        setAt({ kind: 'resting', told: deed });
        return undefined;
      }}
    />
  );
  const view = () => {
    switch (here.kind) {
      case 'unknown':
      case 'locked':
        return null;
      case 'refused':
        return <p>{words.refused}</p>;
      case 'nothing-kept':
        return <p>{words.nothingRead}</p>;
      case 'plain':
        if (at.kind === 'doing') return formFor(here.vault, at.deed);
        return (
          <>
            {text === undefined && <p>{words.plain}</p>}
            {canSeal() ? button('set') : <p>{words.cannotSet}</p>}
          </>
        );
      case 'unlocked':
        if (at.kind === 'doing') return formFor(here.vault, at.deed);
        return (
          <>
            <p>{words.locked}</p>
            <p>
              <button type="button" class="button" onClick={lockNow}>
                {words.lockNow}
              </button>
            </p>
            <div class="row">
              {button('change')}
              {button('remove')}
            </div>
          </>
        );
    }
  };
  return (
    <section aria-labelledby="who-can-read">
      <h2 id="who-can-read">{words.whoTitle}</h2>
      {text !== undefined && (
        <p ref={told} class="told" tabIndex={-1}>
          {text}
        </p>
      )}
      {view()}
    </section>
  );
}

interface DeedButtonProps {
  readonly deed: Deed;
  /** Its form has just been left. */
  readonly isBack: boolean;
  readonly onPress: () => void;
}

function DeedButton({ deed, isBack, onPress }: DeedButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  return (
    <p>
      <button ref={button} type="button" class="quiet-button" onClick={onPress}>
        {formOf(deed).open}
      </button>
    </p>
  );
}
