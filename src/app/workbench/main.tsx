import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { type Draft, parseDraftId } from '#core/workbench/draft.ts';
import { Root } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import { type Desk, openDesk } from './desk.ts';
import { Front } from './Front.tsx';
import { Workbench } from './Workbench.tsx';

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

const desk = signal<Desk | undefined>(undefined);
const isGuidedOne = signal(false);

function begin(draft: Draft, isGuided = false): void {
  const id = parseDraftId(`d-${Date.now().toString(36)}`);
  if (!id) return;
  isGuidedOne.value = isGuided;
  desk.value = openDesk(id, draft);
}

const Shown = () =>
  desk.value ? (
    <Workbench desk={desk.value} announce={announce} isGuided={isGuidedOne.value} />
  ) : (
    <Front onBegin={begin} />
  );

function start(): void {
  const place = document.querySelector('#app');
  if (!place) return;
  place.replaceChildren();
  render(
    <Whole>
      <Shown />
    </Whole>,
    place,
  );
}
start();
