import { useEffect, useRef, useState } from 'preact/hooks';
import { type OutsideCase, outsideCases, removeOutside } from '#app/device/outside-store.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { useAddress } from '#app/ui/place.ts';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { dateOf } from '#app/ui/words/library.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';

interface KeptCasesProps {
  readonly changes: number;
  readonly announce: (text: string) => void;
  readonly onChange: () => void;
}

/** The cases from outside that are on this device; each can be played, and taken away. */
export function KeptCases({ changes, announce, onChange }: KeptCasesProps) {
  const w = openingWords();
  const { to } = useAddress();
  const [kept, setKept] = useState<readonly OutsideCase[]>([]);
  const [told, setTold] = useState<string>();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => void outsideCases().then(setKept), [changes]);
  useEffect(() => {
    if (told !== undefined) place.current?.focus();
  }, [told, changes]);
  if (kept.length === 0 && told === undefined) return null;

  async function remove(one: OutsideCase): Promise<void> {
    const removed = await removeOutside(one.case.about.id);
    setTold(removed.ok ? w.removed : w.refused);
    announce(removed.ok ? w.removed : w.refused);
    onChange();
  }
  return (
    <section class="kept-cases" aria-labelledby="kept-cases">
      <h2 id="kept-cases">{w.keptTitle}</h2>
      {told !== undefined && (
        <p ref={place} class="told" tabIndex={-1}>
          {told}
        </p>
      )}
      <ul>
        {kept.map(one => (
          <li key={one.case.about.id}>
            <h3 {...inLanguage(one.case.about.language)}>
              <a href={to({ page: 'briefing', case: one.case.about.id })}>{one.case.about.title}</a>
            </h3>
            <p class="meta">{w.openedOn(dateOf(one.openedAt), one.fileName)}</p>
            <Ask
              label={w.remove}
              question={w.removeAsk(one.case.about.title)}
              yes={w.removeYes}
              onYes={() => void remove(one)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
