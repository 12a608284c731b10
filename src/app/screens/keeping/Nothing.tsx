import { useState } from 'preact/hooks';
import { lock } from '#app/device/vault.ts';
import { beginLeavingNothing, endLeavingNothing } from '#app/run/leave-nothing.ts';
import { useAddress } from '#app/ui/place.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';

/** For a device that is not one's own. */
export function Nothing() {
  const words = keepingWords();
  const { to } = useAddress();
  const [hasFailed, setFailed] = useState(false);
  const isOn = lock.value.kind === 'nothing-kept';
  const library = to({ page: 'library' });
  return (
    <section aria-labelledby="leave-nothing">
      <h2 id="leave-nothing">{words.nothingTitle}</h2>
      {(isOn ? words.nothingOn : words.nothing).map(text => (
        <p key={text}>{text}</p>
      ))}
      {hasFailed && <p class="notice">{words.nothingFailed}</p>}
      <p>
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            if (isOn) endLeavingNothing(library);
            else setFailed(!beginLeavingNothing(library));
          }}
        >
          {isOn ? lockWords().nothingEnd : words.nothingBegin}
        </button>
      </p>
    </section>
  );
}
