import { useEffect, useRef, useState } from 'preact/hooks';
import { Check, PassphraseField } from '#app/ui/PassphraseField.tsx';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { t } from '#app/ui/words/words.ts';
import { type Deed, faultIn, faultWords, formOf, type Typed } from './deeds.ts';
import '#app/ui/passphrase.css';
import '#app/ui/told.css';

interface PassphraseFormProps {
  readonly deed: Deed;
  /** Why nothing came of it; once something did, the form has gone. */
  readonly onSubmit: (typed: Typed) => Promise<'wrong' | 'failed' | undefined>;
  readonly onLeave: () => void;
  readonly announce: (text: string) => void;
}

export function PassphraseForm({ deed, onSubmit, onLeave, announce }: PassphraseFormProps) {
  const words = keepingWords();
  const { means, submit, asks } = formOf(deed);
  const [typed, setTyped] = useState<Typed>({ old: '', passphrase: '' });
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isUnderstood, setUnderstood] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<{ readonly of: 'old' | 'passphrase'; readonly text: string }>();
  const start = useRef<HTMLParagraphElement>(null);
  const old = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  // What it means comes first, for whoever listens too.
  useEffect(() => start.current?.focus(), []);

  const say = (of: 'old' | 'passphrase', text: string) => {
    setFault({ of, text });
    announce(text);
    (of === 'old' ? old : passphrase).current?.focus();
  };
  async function send(): Promise<void> {
    if (isWorking) return;
    const wrong = asks.passphrase ? faultIn(typed.passphrase, again) : undefined;
    if (wrong !== undefined) return say('passphrase', wrong);
    setWorking(true);
    setFault(undefined);
    announce(lockWords().working);
    const failed = await onSubmit(typed);
    if (failed === undefined) return;
    setWorking(false);
    say(asks.old ? 'old' : 'passphrase', faultWords(failed));
  }
  const field = (of: 'old' | 'passphrase', rest: { readonly label: string; readonly hint?: string }) => (
    <PassphraseField
      kind={of === 'old' ? 'current-password' : 'new-password'}
      isShown={isShown}
      value={typed[of]}
      onInput={text => setTyped({ ...typed, [of]: text })}
      field={of === 'old' ? old : passphrase}
      fault={fault?.of === of ? fault.text : undefined}
      {...rest}
    />
  );
  return (
    <form
      class="passphrase"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      {means.map((text, at) => (
        <p key={text} {...(at === 0 && { ref: start, class: 'told', tabIndex: -1 })}>
          {text}
        </p>
      ))}
      {asks.old && field('old', { label: words.passphraseOld })}
      {asks.passphrase && (
        <>
          {field('passphrase', {
            label: asks.old ? words.passphraseNext : words.passphraseNew,
            hint: words.passphraseHint,
          })}
          <PassphraseField
            label={words.passphraseAgain}
            kind="new-password"
            isShown={isShown}
            value={again}
            onInput={setAgain}
          />
        </>
      )}
      <Check label={lockWords().show} isOn={isShown} onTurn={setShown} />
      {asks.word && <Check label={words.understood} isOn={isUnderstood} onTurn={setUnderstood} isRequired />}
      <p class="row">
        <button type="submit" class="button">
          {isWorking ? lockWords().working : submit}
        </button>
        {/* What has begun is done as a whole: it cannot be left halfway. */}
        <button
          type="button"
          class="quiet-button"
          aria-disabled={isWorking}
          onClick={() => {
            if (!isWorking) onLeave();
          }}
        >
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
