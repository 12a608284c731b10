import { useEffect, useState } from 'preact/hooks';
import { askToPersist, bytesUsed, isPersistent } from '#app/device/room.ts';
import { settleAsking } from '#app/device/persistence-asked.ts';
import { roomWords } from '#app/ui/words/room.ts';
import { t } from '#app/ui/words/words.ts';

/** What the browser says of it. */
type Persistence = 'not-known' | 'untold' | 'open' | 'agreed' | 'declined';

interface RoomProps {
  readonly announce: (text: string) => void;
}

export function Room({ announce }: RoomProps) {
  const words = roomWords();
  const [persistence, setPersistence] = useState<Persistence>('not-known');
  const [used, setUsed] = useState<{ readonly bytes: number | undefined }>();
  useEffect(() => {
    void isPersistent().then(is => setPersistence(is === undefined ? 'untold' : is ? 'agreed' : 'open'));
    void bytesUsed().then(bytes => setUsed({ bytes }));
  }, []);
  const ask = () => {
    settleAsking();
    void askToPersist().then(agreed => {
      setPersistence(agreed ? 'agreed' : 'declined');
      announce(agreed ? words.agreed : words.declined);
    });
  };
  const said = { untold: words.untold, open: words.ask, agreed: words.agreed, declined: words.declined };
  return (
    <section aria-labelledby="room">
      <h2 id="room">{words.title}</h2>
      {persistence !== 'not-known' && <p>{said[persistence]}</p>}
      {/* It stays where it is, so that whoever has pressed it is not lost. */}
      {(persistence === 'open' || persistence === 'declined') && (
        <p>
          <button type="button" class="quiet-button" onClick={ask}>
            {words.askIt}
          </button>
        </p>
      )}
      {used && <p>{used.bytes === undefined ? words.roomUntold : roomSaid(used.bytes)}</p>}
    </section>
  );
}

/** Browsers blur the figure, so no more of it is said than holds. */
function roomSaid(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1) return roomWords().little;
  const round = megabytes < 10 ? Math.round(megabytes) : Math.round(megabytes / 10) * 10;
  return roomWords().some(new Intl.NumberFormat(t.language).format(round));
}
