import { ContentNote } from '#app/ui/CaseFacts.tsx';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { dateOf } from '#app/ui/words/library.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { t } from '#app/ui/words/words.ts';
import type { Introduced } from '#core/workbench/judging.ts';
import { Checks } from './Checks.tsx';
import { Deeds } from './Deeds.tsx';
import type { Standing } from './Opening.tsx';

interface CaseViewProps {
  readonly root: string;
  readonly standing: Exclude<Standing, { kind: 'nothing' | 'fetching' }>;
  readonly announce: (text: string) => void;
  readonly onLeave: () => void;
}

/** What came: who wrote it, what it is, what the checks say, and what can be done with it. */
export function CaseView({ root, standing, announce, onLeave }: CaseViewProps) {
  const w = openingWords();
  if (standing.kind === 'reading') return <p class="meta">{w.reading}</p>;
  const { introduced, come } = standing;
  if (!introduced || !come) return null;
  return (
    <section class="came" aria-labelledby="came">
      <h2 id="came" {...inLanguage(introduced.about.language)}>
        {introduced.about.title || w.untitled}
      </h2>
      <p class="meta">{w.from(come.name)}</p>
      <p class="outsider">{w.warning}</p>
      {introduced.isCase && <Facts {...introduced} />}
      <Checks standing={standing} />
      <Deeds root={root} standing={standing} announce={announce} onLeave={onLeave} />
    </section>
  );
}

function Facts({ about, madeAt }: Introduced) {
  const w = openingWords();
  const facts: readonly (readonly [string, string])[] = [
    [w.authors, about.authors.join(', ') || w.nobody],
    [w.licence, about.licence],
    [w.language, nameOfLanguage(about.language)],
    [w.lasts, about.minutes >= 1 ? t.minutes(about.minutes) : ''],
    [w.place, about.country],
    [w.version, about.version],
    [w.madeAt, dateOf(madeAt)],
  ];
  return (
    <>
      {about.summary !== '' && (
        <p class="summary" {...inLanguage(about.language)}>
          {about.summary}
        </p>
      )}
      {about.note !== '' && <ContentNote about={about} />}
      <dl class="facts">
        {facts.map(([label, said]) => (
          <div key={label} class="fact">
            <dt>{label}</dt>
            <dd>{said || w.nobody}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function nameOfLanguage(tag: string): string {
  // It stands for none, and browsers call it “root”.
  if (tag === 'und') return '';
  try {
    return new Intl.DisplayNames([t.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // An author may write anything there.
    return tag;
  }
}
