import type { RunEvent } from '#core/model/run.ts';
import { OwnText } from '#app/ui/OwnText.tsx';
import { groupWords } from '#app/ui/words/group.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';

/** What the learner wrote during the run itself, as the log has it; the one thing carried away stands above. */
export function OwnWordsThen({ events }: { readonly events: readonly RunEvent[] }) {
  const own = events.flatMap((event, at) => {
    if (event.kind === 'noted') return [{ at, label: t.yourNote, text: event.text }];
    if (event.kind === 'wrote' && event.slot !== 'carry')
      return [{ at, label: groupWords().ownWords[event.slot], text: event.text }];
    return [];
  });
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-words">
      <h2 id="own-words">{notebookWords().yourWords}</h2>
      {own.map(({ at, label, text }) => (
        <OwnText key={at} label={label} text={text} />
      ))}
    </section>
  );
}
