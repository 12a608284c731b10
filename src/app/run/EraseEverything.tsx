import { Ask } from '#app/ui/Ask.tsx';
import { keptWords } from '#app/ui/words/kept.ts';
import type { Doors } from './doors.ts';
import { drop } from './present.ts';

interface EraseEverythingProps {
  readonly doors: Pick<Doors, 'shelf'>;
  readonly announce: (text: string) => void;
  readonly onErased: () => void;
}

/** Every run and every note, at once and for good, after a question. */
export function EraseEverything({ doors, announce, onErased }: EraseEverythingProps) {
  async function erase(): Promise<void> {
    drop();
    await (await doors.shelf).eraseAll();
    announce(keptWords().erased);
    onErased();
  }
  return (
    <Ask
      label={keptWords().eraseAll}
      question={keptWords().eraseAllAsk}
      yes={keptWords().eraseAllYes}
      onYes={() => void erase()}
    />
  );
}
