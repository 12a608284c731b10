import { useId, useState } from 'preact/hooks';
import { focusOn } from '#app/ui/focus-on.ts';
import { t } from '#app/ui/words/words.ts';

interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly first: string;
  /** Gives back why it was refused. */
  readonly onName: (name: string) => string | undefined;
  readonly onDone: () => void;
}

/** One name, to be given or changed. */
export function NameForm({ label, hint, submit, first, onName, onDone }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState(first);
  const [fault, setFault] = useState<string>();
  return (
    <form
      class="name-form"
      onSubmit={event => {
        event.preventDefault();
        const refused = onName(name.trim());
        setFault(refused);
        if (refused === undefined) onDone();
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={focusOn}
        value={name}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-told`}
        onInput={event => setName(event.currentTarget.value)}
      />
      <p id={`${id}-told`} class="hint" role={fault === undefined ? undefined : 'alert'}>
        {fault ?? hint}
      </p>
      <p class="row">
        <button type="submit" class="button">
          {submit}
        </button>
        <button type="button" class="quiet-button" onClick={onDone}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
