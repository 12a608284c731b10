import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import { type Begin, beginAbove } from '#core/workbench/try-begins.ts';
import type { Desk } from '../desk.ts';
import { Tool } from './Tool.tsx';

interface AtCursorProps {
  readonly desk: Desk;
  readonly begins: readonly Begin[];
  readonly announce: (text: string) => void;
}

/** Comes at once to where somebody writes. By itself, since it follows every step of the cursor. */
export function AtCursor({ desk, begins, announce }: AtCursorProps) {
  const w = tryoutWords();
  const begin = beginAbove(begins, desk.cursor.value);
  return (
    <Tool
      can={begin !== undefined}
      words={w.atCursor}
      on={() => {
        if (!begin) return;
        desk.tryFrom(begin);
        announce(w.wentTo(begin.about || begin.name));
      }}
    />
  );
}
