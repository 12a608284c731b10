import { signal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { INDEX } from 'virtual:index';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { newNoteId, newRunId, newSeed } from '#app/device/chance.ts';
import { type Known, openCases } from '#app/device/cases.ts';
import type { Update } from '#app/device/offline.ts';
import { announceChange, onChange } from '#app/device/tabs.ts';
import type { Doors } from '#app/run/doors.ts';
import type { Notices as NoticesView } from '#app/ui/Notices.tsx';
import { directionOf } from '#app/ui/words/direction.ts';
import { t } from '#app/ui/words/words.ts';
import { App } from './App.tsx';
import { type Ground, groundOf } from './ground.ts';
import { openRouter, siteRoot } from './router.ts';
import type { Route } from './routes.ts';
import type { Screen } from './screen.ts';
import { screenOf } from './screens.ts';
import { titleOf } from './titles.ts';

const root = siteRoot();
const cases = openCases(root, INDEX, () => import('#app/run/outside-cases.ts'));
const router = openRouter(root);
const saying = signal('');
const update = signal<Update | undefined>(undefined);
const isOffline = signal(!navigator.onLine);
const Notices = signal<typeof NoticesView>();
interface Shown {
  readonly route: Route | undefined;
  readonly screen: Screen | undefined;
  readonly ground: Ground;
  readonly isWritten: boolean;
}
const shown = signal<Shown>({
  route: undefined,
  screen: undefined,
  ground: { kind: 'nowhere' },
  isWritten: true,
});

let shelf: Doors['shelf'] | undefined;
let sound: Doors['sound'] | undefined;
const doors: Doors = {
  // Opened when it is first asked for: a conversation can begin before there is anything to keep.
  get shelf() {
    shelf ??= import('#app/device/shelf-opening.ts').then(({ openShelf }) => openShelf());
    return shelf;
  },
  get sound() {
    sound ??= import('#app/device/sound.ts').then(({ openSound }) => openSound(root));
    return sound;
  },
  now: () => Date.now(),
  newRunId: () => newRunId(Date.now()),
  newNoteId: () => newNoteId(Date.now()),
  newSeed,
  cases,
  loadCase: cases.load,
  announce: announceChange,
  onChange,
};

const Whole = () => (
  <App
    root={root}
    {...shown.value}
    doors={doors}
    saying={saying}
    notices={
      Notices.value && (
        <Notices.value
          update={update.value}
          offline={isOffline.value}
          onLater={() => {
            update.value = undefined;
          }}
        />
      )
    }
    go={router.go}
    fetchScreen={page => void screenOf(page)}
    announce={text => {
      saying.value = text;
    }}
  />
);

/** Everything that has to be there before a place can be shown. */
async function arrive(route: Route | undefined): Promise<Omit<Shown, 'isWritten'>> {
  const [screen, ground] = await Promise.all([route && screenOf(route.page), groundOf(route, cases)]);
  return { route, screen, ground };
}

/** What the build wrote into a case's own page, so that this page asks for no list of cases. */
function tellOwn(place: HTMLElement): void {
  const own = place.dataset['case'];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote it
  if (own !== undefined) cases.tell([JSON.parse(own) as Known]);
}

async function start(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#app');
  if (!place) return;
  tellOwn(place);
  const { current } = router;
  const first = current.peek();
  // The build wrote the page without a run. Hydrating it with one would keep the addresses it has.
  const isWritten = place.childElementCount > 0 && location.search === '';
  shown.value = { ...(await arrive(first)), isWritten };
  // What the build wrote relative to this page's depth must still hold after the address has changed.
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    '#app a, link[rel$="icon"]',
  ))
    if (!link.getAttribute('href')?.startsWith('#')) link.setAttribute('href', link.href);
  if (isWritten) hydrate(<Whole />, place);
  else {
    place.replaceChildren();
    render(<Whole />, place);
  }
  router.listen();

  let page = first?.page;
  current.subscribe(route => {
    if (route === shown.peek().route) return nameDocument(shown.peek());
    arrive(route).then(
      arrived => {
        // Somebody was quicker than the network, and is elsewhere by now.
        if (route !== current.peek()) return;
        shown.value = { ...arrived, isWritten: false };
        nameDocument(arrived);
        if (page !== route?.page) focusOnHeading();
        page = route?.page;
      },
      // The site was published anew under an open page, and its old parts are gone: the address still holds.
      () => location.reload(),
    );
  });
}

function nameDocument({ route, ground }: Pick<Shown, 'route' | 'ground'>): void {
  const about = ground.kind === 'case' ? ground.about : undefined;
  const language = about?.language ?? t.language;
  document.title = titleOf(route, about);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** A new screen begins at its heading, for the eye and for whoever listens. */
function focusOnHeading(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}

for (const kind of ['online', 'offline'])
  addEventListener(kind, () => {
    isOffline.value = !navigator.onLine;
  });
// After all else, and before it may be too late: without a network it could not be fetched on a first visit.
addEventListener('load', () => {
  import('./site-wide.ts').then(
    here => {
      Notices.value = here.Notices;
      if (import.meta.env.PROD)
        void here.goOffline(root, ready => {
          update.value = ready;
        });
    },
    () => {},
  );
});
void start();
