import { useState } from 'preact/hooks';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { explained } from './explained.ts';

/** What the handbook says of a finding, when it is asked. */
export function Explanation({ code }: { readonly code: string }) {
  const w = findingsWords();
  const [text, setText] = useState<string | undefined>(undefined);
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && text === undefined)
          void explained(code)
            .catch(() => undefined)
            .then(found => setText(found ?? w.notExplained));
      }}
    >
      <summary>{w.what}</summary>
      <p class="explained">{text}</p>
    </details>
  );
}
