import type { Stretch } from '#core/review/frames.ts';
import { type Pace, PACES } from '#core/review/pace.ts';
import { againWords } from '#app/ui/words/again.ts';

interface SettingsProps {
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
  /** Whether the group's words are shown; undefined where it has said nothing yet. */
  readonly withGroup: boolean | undefined;
  readonly onWithGroup: (on: boolean) => void;
  readonly stretches: readonly (Stretch & { readonly name: string })[];
  /** The stretch that it is in. */
  readonly now: Stretch | undefined;
  readonly onGoTo: (at: number) => void;
  /** The index of the last frame. */
  readonly last: number;
}

/** How it plays, and where it can be gone to by name. Nothing of it is remembered. */
export function Settings({
  pace,
  onPace,
  withGroup,
  onWithGroup,
  stretches,
  now,
  onGoTo,
  last,
}: SettingsProps) {
  const words = againWords();
  return (
    <div class="settings no-print">
      <fieldset class="paces">
        <legend>{words.pace}</legend>
        {PACES.map(one => (
          <label key={one} class="check">
            <input type="radio" name="pace" checked={pace === one} onChange={() => onPace(one)} />
            {words.paces[one]}
          </label>
        ))}
      </fieldset>
      {withGroup !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={withGroup}
            onChange={event => onWithGroup(event.currentTarget.checked)}
          />
          {words.withGroup}
        </label>
      )}
      <p class="row ends">
        <button type="button" class="link-button" onClick={() => onGoTo(0)}>
          {words.toStart}
        </button>
        <button type="button" class="link-button" onClick={() => onGoTo(last)}>
          {words.toEnd}
        </button>
      </p>
      {stretches.length > 1 && (
        <details>
          <summary>{words.moments}</summary>
          <ol class="moments">
            {stretches.map(({ from, name }) => (
              <li key={from}>
                <button
                  type="button"
                  class="link-button"
                  aria-current={from === now?.from ? 'step' : undefined}
                  onClick={() => onGoTo(from)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
      <p class="keys-hint hint">{words.replayKeys}</p>
    </div>
  );
}
