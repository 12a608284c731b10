import { useEffect, useState } from 'preact/hooks';
import { type OutsideCase, outsideCases } from '#app/device/outside-store.ts';
import { ContentNote } from '#app/ui/CaseFacts.tsx';
import { EmptyRoom } from '#app/ui/EmptyRoom.tsx';
import { useAddress } from '#app/ui/place.ts';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { dateOf } from '#app/ui/words/library.ts';
import { outsideWords } from '#app/ui/words/outside.ts';
import { t } from '#app/ui/words/words.ts';

/** The cases on this device that came as files, below those of the site, and the way to open one. */
export function OutsideList() {
  const w = outsideWords();
  const { to, file } = useAddress();
  const [kept, setKept] = useState<readonly OutsideCase[]>([]);
  useEffect(() => void outsideCases().then(setKept), []);
  return (
    <section aria-labelledby="outside">
      <h2 id="outside">{w.title}</h2>
      {kept.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul class="cases">
          {kept.map(({ case: { about }, openedAt, fileName }) => (
            <li key={about.id}>
              <article class="case-entry">
                <a
                  class="set"
                  href={to({ page: 'briefing', case: about.id })}
                  tabIndex={-1}
                  aria-hidden="true"
                >
                  <EmptyRoom room={about.room} />
                </a>
                <h3 {...inLanguage(about.language)}>
                  <a href={to({ page: 'briefing', case: about.id })} aria-describedby={`note-${about.id}`}>
                    {about.title}
                  </a>
                </h3>
                <p class="summary" {...inLanguage(about.language)}>
                  {about.summary}
                </p>
                <p class="meta">
                  {t.minutes(about.minutes)} · {t.country(about.country)}
                </p>
                <ContentNote about={about} id={`note-${about.id}`} />
                <p class="meta">{w.openedOn(dateOf(openedAt), fileName)}</p>
              </article>
            </li>
          ))}
        </ul>
      )}
      <p class="ways-on">
        {/* A page apart, which the app's router does not know: a target of its own is left to the browser. */}
        <a href={file('open/')} target="_self">
          {kept.length === 0 ? w.open : w.manage}
        </a>
      </p>
    </section>
  );
}
