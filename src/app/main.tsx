import { signal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { CASES } from 'virtual:stories';
import './ui/fonts.css';
import './ui/base.css';
import { newRunId, newSeed } from '#app/device/chance.ts';
import { openCases } from '#app/device/cases.ts';
import { goOffline, type Update } from '#app/device/offline.ts';
import { announceChange, onChange } from '#app/device/tabs.ts';
import type { Doors } from '#app/run/doors.ts';
import { Notices } from '#app/ui/Notices.tsx';
import { directionOf } from '#app/ui/words/direction.ts';
import { t } from '#app/ui/words/words.ts';
import { App } from './App.tsx';
import { openRouter, siteRoot } from './router.ts';
import { caseOf, type Screen } from './screen.ts';
import { SCREENS } from './screens.ts';
import { titleOf } from './titles.ts';

const root = siteRoot();
const cases = CASES.map(one => one.about);
const router = openRouter(root);
const saying = signal('');
const update = signal<Update | undefined>(undefined);
const isOffline = signal(!navigator.onLine);
const shown = signal<{ readonly route: typeof router.current.value; readonly screen: Screen | undefined }>({
  route: undefined,
  screen: undefined,
});

let shelf: Doors['shelf'] | undefined;
const doors: Doors = {
  // Opened when it is first asked for: a conversation can begin before there is anything to keep.
  get shelf() {
    shelf ??= import('#app/device/shelf-opening.ts').then(({ openShelf }) => openShelf());
    return shelf;
  },
  now: () => Date.now(),
  newRunId: () => newRunId(Date.now()),
  newSeed,
  loadCase: openCases(root, new Map(CASES.map(one => [one.about.id, one.file]))),
  announce: announceChange,
  onChange,
};

const Whole = () => (
  <App
    root={root}
    {...shown.value}
    cases={cases}
    doors={doors}
    saying={saying}
    notices={
      <Notices
        update={update.value}
        offline={isOffline.value}
        onLater={() => {
          update.value = undefined;
        }}
      />
    }
    go={router.go}
    fetchScreen={page => void load(page)}
    announce={text => {
      saying.value = text;
    }}
  />
);

const load = async (page: keyof typeof SCREENS): Promise<Screen> => (await SCREENS[page]()).Screen;

async function start(): Promise<void> {
  const place = document.querySelector('#app');
  if (!place) return;
  const { current } = router;
  const first = current.peek();
  shown.value = { route: first, screen: first && (await load(first.page)) };
  // What the build wrote relative to this page's depth must still hold after the address has changed.
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    '#app a, link[rel$="icon"]',
  ))
    if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href);
  // The build wrote the page without a run. Hydrating it with one would keep the addresses it has.
  if (place.childElementCount > 0 && location.search === '') hydrate(<Whole />, place);
  else {
    place.replaceChildren();
    render(<Whole />, place);
  }
  router.listen();

  let page = first?.page;
  current.subscribe(route => {
    document.title = titleOf(route, cases);
    const language = (route && caseOf(route, cases)?.language) ?? t.language;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    if (route === shown.peek().route) return;
    (route ? load(route.page) : Promise.resolve(undefined)).then(
      screen => {
        // Somebody was quicker than the network, and is elsewhere by now.
        if (route !== current.peek()) return;
        shown.value = { route, screen };
        if (page !== route?.page) focusOnHeading();
        page = route?.page;
      },
      // The site was published anew under an open page, and its old parts are gone: the address still holds.
      () => location.reload(),
    );
  });
}

/** A new screen begins at its heading, for the eye and for whoever listens. */
function focusOnHeading(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}

for (const kind of ['online', 'offline'])
  addEventListener(kind, () => {
    isOffline.value = !navigator.onLine;
  });
if (import.meta.env.PROD)
  addEventListener(
    'load',
    () =>
      void goOffline(root, ready => {
        update.value = ready;
      }),
  );
void start();
