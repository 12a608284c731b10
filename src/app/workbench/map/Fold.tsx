import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly name: string;
  readonly facts: string;
  readonly isOpenAtFirst: boolean;
  /** Made only when it is looked at: a large case has thousands of ways. */
  readonly children: () => ComponentChildren;
}

/** A part of the list under its name. */
export function Fold({ name, facts, isOpenAtFirst, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{name}</h3> <span class="meta">{facts}</span>
      </summary>
      {isOpen && <ul>{children()}</ul>}
    </details>
  );
}
