import type { Digest } from '#core/model/digest.ts';
import { saveRun } from '#app/run/save-run.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { useAddress } from '#app/ui/place.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';

interface GoneRunProps extends Pick<ScreenProps, 'doors'> {
  readonly digest: Digest;
  readonly onErased: () => void;
}

/** A run of a case that the site has no longer has no page of its own; it can be read, saved and erased from here. */
export function GoneRun({ digest: { id, case: of }, doors, onErased }: GoneRunProps) {
  async function save(): Promise<void> {
    const run = await (await doors.shelf).open(id);
    if (run.ok) await saveRun(run.value);
  }
  async function erase(): Promise<void> {
    await (await doors.shelf).erase(id);
    onErased();
  }
  const { to } = useAddress();
  const words = notebookWords();
  return (
    <>
      <p class="meta">{keptWords().caseGone}</p>
      <div class="row no-print">
        <a href={to({ page: 'transcript', case: of, run: id })}>{t.readItBack}</a>
        <button type="button" class="link-button" onClick={() => void save()}>
          <Icon name="download" />
          {t.saveToFile}
        </button>
        <Ask label={words.erase} question={words.eraseAsk} yes={words.eraseYes} onYes={() => void erase()} />
      </div>
    </>
  );
}
