import { useEffect, useState } from 'preact/hooks';
import { settleAsking, wasAsked } from '#app/device/persistence-asked.ts';
import { askToPersist, isPersistent } from '#app/device/room.ts';
import { lock } from '#app/device/vault.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { roomWords } from '#app/ui/words/room.ts';

export interface PersistenceProps {
  readonly announce: (text: string) => void;
  /** Said by a page that keeps something else than the shelf does. */
  readonly keeps?: boolean;
}

/**
 * For a page on which something is kept that would be missed. It asks once whether the browser should be asked, since
 * some browsers then ask in turn, and that is not to come out of nowhere.
 */
export function Persistence({ announce, keeps: said }: PersistenceProps) {
  const [isAsking, setAsking] = useState(false);
  const { kind } = lock.value;
  const keeps = said ?? (kind === 'plain' || kind === 'unlocked');
  useEffect(() => {
    if (!keeps || wasAsked()) return undefined;
    let current = true;
    void isPersistent().then(is => {
      if (current) setAsking(is === false);
    });
    return () => {
      current = false;
    };
  }, [keeps]);
  if (!isAsking) return null;
  const words = roomWords();
  const settle = () => {
    settleAsking();
    setAsking(false);
  };
  return (
    <Notice>
      <p>{words.ask}</p>
      <p class="row">
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            settle();
            void askToPersist().then(agreed => announce(agreed ? words.agreed : words.declined));
          }}
        >
          {words.askIt}
        </button>
        <button type="button" class="link-button" onClick={settle}>
          {words.notNow}
        </button>
      </p>
    </Notice>
  );
}
