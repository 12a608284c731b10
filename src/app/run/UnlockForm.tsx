import { useRef, useState } from 'preact/hooks';
import { lock } from '#app/device/vault.ts';
import { PassphraseField, Check } from '#app/ui/PassphraseField.tsx';
import { lockWords } from '#app/ui/words/lock.ts';
import '#app/ui/passphrase.css';

type Fault = keyof ReturnType<typeof lockWords>['fault'];

/** What came of it: the lock is open, or why it is not. */
async function unlockWith(passphrase: string): Promise<Fault | undefined> {
  const here = lock.peek();
  if (here.kind !== 'locked') return undefined;
  const { openWith } = await import('#app/device/sealing.ts');
  const opened = await openWith(here.vault, passphrase);
  if (opened.ok) here.open(opened.value);
  switch (opened.ok ? undefined : opened.fault) {
    case undefined:
      return undefined;
    case 'wrong':
      return 'wrong';
    case 'not-a-seal':
    case 'from-the-future':
      return 'broken';
    case 'gone':
      // Another tab has taken the passphrase away, or erased everything.
      location.reload();
      return undefined;
    case 'refused':
    case 'full':
    case 'moved-on':
    case 'locked':
      return 'failed';
  }
}

interface UnlockFormProps {
  readonly announce: (text: string) => void;
  readonly onOpen: () => void;
  /** Where the form stands beside something else, the way back to it. */
  readonly onLeave?: () => void;
}

export function UnlockForm({ announce, onOpen, onLeave }: UnlockFormProps) {
  const words = lockWords();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const field = useRef<HTMLInputElement>(null);

  async function unlock(): Promise<void> {
    if (isWorking) return;
    setWorking(true);
    setFault(undefined);
    announce(words.working);
    const found = await unlockWith(passphrase).catch((): Fault => 'failed');
    setWorking(false);
    setFault(found);
    announce(found ? words.fault[found] : words.opened);
    if (found) field.current?.select();
    else onOpen();
  }
  return (
    <form
      class="passphrase"
      onSubmit={event => {
        event.preventDefault();
        void unlock();
      }}
    >
      <PassphraseField
        label={words.passphrase}
        kind="current-password"
        isShown={isShown}
        value={passphrase}
        onInput={setPassphrase}
        field={field}
        fault={fault && words.fault[fault]}
      />
      <Check label={words.show} isOn={isShown} onTurn={setShown} />
      <p class="row">
        <button type="submit" class="button">
          {isWorking ? words.working : words.unlock}
        </button>
        {onLeave && (
          <button type="button" class="quiet-button" onClick={onLeave}>
            {words.notNow}
          </button>
        )}
      </p>
    </form>
  );
}
