import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface PassphraseFieldProps {
  readonly label: string;
  /** What a password manager should take it for. */
  readonly kind: 'current-password' | 'new-password';
  readonly isShown: boolean;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly field?: Ref<HTMLInputElement>;
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
}

export function PassphraseField({
  label,
  kind,
  isShown,
  value,
  onInput,
  field,
  hint,
  fault,
}: PassphraseFieldProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const given = {
    id,
    ...(field && { ref: field }),
    autocapitalize: 'off',
    spellcheck: false,
    required: true,
    value,
    'aria-invalid': fault !== undefined,
    ...(about !== '' && { 'aria-describedby': about }),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <p>
      <label for={id}>{label}</label>
      {/* What a browser takes for a text it writes into its own session file, unless it is told not to. */}
      {isShown ? (
        <input type="text" autocomplete="off" {...given} />
      ) : (
        <input type="password" autocomplete={kind} {...given} />
      )}
      {hint && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} class="fault">
          {fault}
        </span>
      )}
    </p>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly isRequired?: boolean;
}

export const Check = ({ label, isOn, onTurn, isRequired = false }: CheckProps) => (
  <p>
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        required={isRequired}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
      {label}
    </label>
  </p>
);
