import type { Run } from '#core/model/run.ts';
import { useAddress } from '#app/ui/place.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';

/** Of a second look: the run that it goes back to. */
export function FirstLook({ run: { case: of, parent } }: { readonly run: Run }) {
  const { to } = useAddress();
  if (!parent) return null;
  const words = notebookWords();
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{words.looks}</h2>
      <ul class="ways-on">
        <li>
          <a href={to({ page: 'entry', case: of, run: parent.run })}>{words.firstRun}</a>
        </li>
      </ul>
    </section>
  );
}
