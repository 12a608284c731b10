import type { Route } from './routes.ts';
import type { Later } from './screens-later.ts';
import type { Screen } from './screen.ts';

type Page = Route['page'];
type Fetch = () => Promise<{ readonly Screen: Screen }>;

/** Every screen is a chunk of its own; only what one is on is downloaded. */
const SCREENS: Readonly<Record<Exclude<Page, Later>, Fetch>> = {
  library: () => import('./screens/library/Screen.tsx'),
  briefing: () => import('./screens/briefing/Screen.tsx'),
  encounter: () => import('./screens/encounter/Screen.tsx'),
  group: () => import('./screens/group/Screen.tsx'),
};

const isEarly = (page: Page): page is Exclude<Page, Later> => Object.hasOwn(SCREENS, page);

/** A screen's code. */
export async function screenOf(page: Page): Promise<Screen> {
  if (isEarly(page)) return (await SCREENS[page]()).Screen;
  const { SCREENS_LATER } = await import('./screens-later.ts');
  return (await SCREENS_LATER[page]()).Screen;
}

/** The shelf is read as soon as these pages come alive: the sooner it is, the less is on them that changes. */
const READS_SHELF: Readonly<Partial<Record<Page, readonly string[]>>> = {
  library: ['app/device/shelf-opening.ts'],
  notebook: ['app/device/shelf-opening.ts', 'app/device/shelf-recent.ts'],
  keeping: ['app/device/shelf-opening.ts'],
};

/** The modules of a screen, as the build names them, so that a page can ask for their chunks at once. */
export const modulesOf = (page: Page): string[] => [
  `app/screens/${page}/Screen.tsx`,
  ...(isEarly(page) ? [] : ['app/screens-later.ts']),
  ...(READS_SHELF[page] ?? []),
];
