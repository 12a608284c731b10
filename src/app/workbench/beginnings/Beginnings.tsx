import type { Draft } from '#core/workbench/draft.ts';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';

interface BeginningsProps {
  /** Somebody has chosen what to begin with. A guided one opens with the guide beside it. */
  readonly onBegin: (draft: Draft, isGuided?: boolean) => void;
}

const BLANK: Draft = {
  main: 'a-case/case.ink',
  files: [{ path: 'a-case/case.ink', text: '# title: A case\n' }],
};

/** The ways to begin a case: guided, by six questions, from the template, from a shipped one, or from nothing. */
export function Beginnings({ onBegin }: BeginningsProps) {
  const w = beginningsWords();
  return (
    <section>
      <h2>{w.title}</h2>
      <button type="button" class="button" onClick={() => onBegin(BLANK)}>
        {w.blank}
      </button>
    </section>
  );
}
