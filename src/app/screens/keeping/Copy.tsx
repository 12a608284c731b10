import { useEffect, useState } from 'preact/hooks';
import { lock } from '#app/device/vault.ts';
import type { Doors } from '#app/run/doors.ts';
import { dayAlone, keepingWords } from '#app/ui/words/keeping.ts';

/** When everything was last saved to a file, and the way to do so. */
export function Copy({ doors }: { readonly doors: Doors }) {
  const words = keepingWords();
  const [saved, setSaved] = useState<{ readonly at: number | undefined }>();
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => shelf.saved())
      .then(found => {
        if (current && found.ok) setSaved({ at: found.value });
      });
    return () => {
      current = false;
    };
  }, [doors]);
  const keeps = lock.value.kind === 'plain' || lock.value.kind === 'unlocked';
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{words.copyTitle}</h2>
      {keeps && saved && <p>{saved.at === undefined ? words.neverSaved : words.saved(dayAlone(saved.at))}</p>}
    </section>
  );
}
