import { bookWords } from '#app/ui/words/workbench/book.ts';
import type { Desk } from '../../desk.ts';
import { guide, guidingOf } from './guiding.ts';

/** The way back to a guide that was put away. */
export function GuideAgain({ desk }: { readonly desk: Desk }) {
  const w = bookWords();
  const guiding = guidingOf(desk.id).value;
  if (!guiding || guiding.isOpen) return null;
  return (
    <p class="row">
      <span>{w.guide}</span>
      <button type="button" class="link-button" onClick={() => guide(desk.id, { ...guiding, isOpen: true })}>
        {w.openGuide}
      </button>
    </p>
  );
}
