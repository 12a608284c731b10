import { Page } from '#app/ui/Page.tsx';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { Beginnings } from './beginnings/Beginnings.tsx';

interface FrontProps {
  readonly onBegin: (draft: Draft, isGuided?: boolean) => void;
}

/** Where one comes in: what was worked on here before, and the ways to begin. */
export function Front({ onBegin }: FrontProps) {
  const w = benchWords();
  return (
    <Page name="bench-front" end={<span class="meta">{w.title}</span>}>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="lead">{w.description}</p>
      <Beginnings onBegin={onBegin} />
    </Page>
  );
}
