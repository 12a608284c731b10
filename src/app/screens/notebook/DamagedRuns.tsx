import type { RunId } from '#core/model/ids.ts';
import { saveText } from '#app/device/files.ts';
import type { Damaged } from '#app/device/shelf.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { keptWords } from '#app/ui/words/kept.ts';
import { t } from '#app/ui/words/words.ts';

interface DamagedRunsProps extends Pick<ScreenProps, 'doors'> {
  readonly damaged: readonly Damaged[];
  readonly onErased: () => void;
}

/** Runs that cannot be read: set aside, to be saved as they lie or erased. */
export function DamagedRuns({ damaged, doors, onErased }: DamagedRunsProps) {
  async function erase(id: RunId): Promise<void> {
    await (await doors.shelf).erase(id);
    onErased();
  }
  return (
    <section>
      <h2>{keptWords().damagedTitle}</h2>
      <p>{keptWords().damagedText}</p>
      <ul class="damaged-runs">
        {damaged.map(one => (
          <li key={one.id}>
            <p class="damaged-name">{one.id}</p>
            <p class="row">
              <button
                type="button"
                class="link-button"
                onClick={() => saveText(`afterword-damaged-${one.id}.json`, 'application/json', one.text)}
              >
                <Icon name="download" />
                {t.saveToFile}
              </button>
              <button type="button" class="link-button" onClick={() => void erase(one.id)}>
                <Icon name="trash-2" />
                {keptWords().eraseIt}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
