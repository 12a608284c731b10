import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusKept } from './focus.ts';
import { useAddress } from './place.ts';
import { t } from './words/words.ts';

interface PageProps {
  readonly children: ComponentChildren;
  /** What stands at the end of the bar: on most pages the way to one's runs, in a run the way out. */
  readonly end?: ComponentChildren;
  readonly name: string;
  readonly lang?: string;
}

/** The frame of every screen: one bar, one main, one footer where there is room for it. */
export function Page({ children, end, name, lang }: PageProps) {
  const { to } = useAddress();
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return (
    <div class={`page ${name}`} lang={lang}>
      <header class="bar">
        <a class="brand" href={to({ page: 'library' })}>
          {t.brand}
        </a>
        <nav class="bar-end">{end ?? <a href={to({ page: 'notebook' })}>{t.titles.notebook}</a>}</nav>
      </header>
      <main id="main" ref={main}>
        {children}
      </main>
    </div>
  );
}
