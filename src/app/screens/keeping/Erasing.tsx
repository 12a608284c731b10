import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doors } from '#app/run/doors.ts';
import { eraseEverything } from '#app/run/erase-everything.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import '#app/ui/told.css';

interface ErasingProps {
  readonly doors: Doors;
  readonly announce: (text: string) => void;
  readonly workbench: string;
}

export function Erasing({ doors, announce, workbench }: ErasingProps) {
  const words = keepingWords();
  const [told, setTold] = useState<string>();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== undefined) place.current?.focus();
  }, [told]);
  async function erase(): Promise<void> {
    const erased = await eraseEverything(doors);
    const text = erased.ok ? words.erased : lockWords().fault.failed;
    setTold(text);
    announce(text);
  }
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.eraseTitle}</h2>
      <p ref={place} class="told" tabIndex={-1}>
        {told ?? words.eraseText}
      </p>
      <p>
        {/* With a target it is left to the browser: a page apart is no route, though it looks like a case's. */}
        {words.drafts}{' '}
        <a href={workbench} target="_self">
          {words.draftsThere}
        </a>
        .
      </p>
      <Ask label={words.erase} question={words.eraseAsk} yes={words.eraseYes} onYes={() => void erase()} />
    </section>
  );
}
