import { effect, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { parseCaseFile } from '#core/workbench/case-file.ts';
import { takeHandedDraft } from '#app/device/handed-draft.ts';
import { Root } from '#app/ui/place.ts';
import { later } from '#app/ui/later.tsx';
import { Notices } from '#app/ui/Notices.tsx';
import { t } from '#app/ui/words/words.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { keepApart } from '#app/device/keep-apart.ts';
import { goOffline, type Update } from '#app/device/offline.ts';
import { Front } from './Front.tsx';
import { type Bench, openBench, type Shown as Where } from './keeping/bench.ts';

/** The editor is fetched while the list is read. */
const DeskPlace = later(() => import('./DeskPlace.tsx').then(module => module.DeskPlace));

/** The workbench is a page apart: nothing of it is downloaded by whoever only plays. */
const saying = signal('');
const announce = (text: string): void => {
  saying.value = text;
};

const update = signal<Update | undefined>(undefined);
const isOffline = signal(!navigator.onLine);
const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).pathname;

const Whole = ({ children }: { readonly children: ComponentChildren }) => (
  <Root.Provider value={siteRoot}>
    <a class="skip" href="#main">
      {t.skipToMain}
    </a>
    <Notices
      update={update.value}
      offline={isOffline.value}
      onLater={() => {
        update.value = undefined;
      }}
    />
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
  // A case from outside that somebody wants to look into.
  const handed = parseCaseFile(takeHandedDraft() ?? '');
  if (handed.ok) await here.begin(handed.value.draft);
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
for (const kind of ['online', 'offline'])
  addEventListener(kind, () => {
    isOffline.value = !navigator.onLine;
  });
// After all else: what the page needs itself comes first.
addEventListener('load', () => {
  void DeskPlace.ahead();
  if (!import.meta.env.PROD) return;
  void goOffline(siteRoot, ready => {
    update.value = ready;
  });
  // The other page first: it is small, and this one opens cases too.
  void keepApart(siteRoot, 'open').then(() => keepApart(siteRoot, 'workbench'));
});
void start();
