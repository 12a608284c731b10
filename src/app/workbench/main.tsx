import { effect, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { Root } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { DeskPlace } from './DeskPlace.tsx';
import { Front } from './Front.tsx';
import { type Bench, openBench, type Shown as Where } from './keeping/bench.ts';

/** The workbench is a page apart: nothing of it is downloaded by whoever only plays. */
const saying = signal('');
const announce = (text: string): void => {
  saying.value = text;
};

const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).pathname;

const Whole = ({ children }: { readonly children: ComponentChildren }) => (
  <Root.Provider value={siteRoot}>
    <a class="skip" href="#main">
      {t.skipToMain}
    </a>
    {children}
    <output class="visually-hidden" aria-live="polite">
      {saying}
    </output>
  </Root.Provider>
);

const bench = signal<Bench | undefined>(undefined);

function Shown() {
  const here = bench.value;
  const shown = here?.shown.value;
  if (!here || !shown) return null;
  switch (shown.kind) {
    case 'opening':
      return null;
    case 'front':
      return <Front bench={here} note={shown.note} announce={announce} />;
    case 'desk':
      return <DeskPlace key={shown.at.desk.id} bench={here} at={shown.at} announce={announce} />;
  }
}

function nameDocument(shown: Where | undefined): void {
  const title = shown?.kind === 'desk' ? shown.at.desk.reading.value?.about.title : undefined;
  document.title = [title, benchWords().title, t.brand].filter(Boolean).join(' · ');
}

/** What has come begins at its heading, for the eye and for whoever listens. */
function focusOnHeading(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}

async function start(): Promise<void> {
  const place = document.querySelector('#app');
  if (!place) return;
  const here = await openBench();
  bench.value = here;
  place.replaceChildren();
  render(
    <Whole>
      <Shown />
    </Whole>,
    place,
  );
  effect(() => nameDocument(here.shown.value));
  let before = here.shown.peek();
  here.shown.subscribe(now => {
    if (now !== before) focusOnHeading();
    before = now;
  });
}
void start();
