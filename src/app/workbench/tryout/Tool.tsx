interface ToolProps {
  readonly can: boolean;
  readonly words: string;
  readonly on: () => void;
}

/** One that cannot be used now stays where it is, and keeps the keyboard. */
export const Tool = ({ can, words, on }: ToolProps) => (
  <button type="button" class="tool" aria-disabled={!can} onClick={() => can && on()}>
    {words}
  </button>
);
