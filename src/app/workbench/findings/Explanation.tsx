import { useState } from 'preact/hooks';
import { later } from '#app/ui/later.tsx';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';

const Explained = later(() => import('../beginnings/book/Explained.tsx').then(module => module.Explained));

/** What the handbook says of a finding, when it is asked. */
export function Explanation({ code }: { readonly code: string }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>{findingsWords().what}</summary>
      {isAsked && <Explained code={code} />}
    </details>
  );
}
