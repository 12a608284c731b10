import type { Route } from './routes.ts';
import type { Screen } from './screen.ts';

type Page = Route['page'];

/** Every screen is a chunk of its own; only what one is on is downloaded. */
export const SCREENS: Readonly<Record<Page, () => Promise<{ readonly Screen: Screen }>>> = {
  library: () => import('./screens/library/Screen.tsx'),
  about: () => import('./screens/about/Screen.tsx'),
  notebook: () => import('./screens/notebook/Screen.tsx'),
  keeping: () => import('./screens/keeping/Screen.tsx'),
  own: () => import('./screens/own/Screen.tsx'),
  briefing: () => import('./screens/briefing/Screen.tsx'),
  encounter: () => import('./screens/encounter/Screen.tsx'),
  group: () => import('./screens/group/Screen.tsx'),
  after: () => import('./screens/after/Screen.tsx'),
  stopped: () => import('./screens/stopped/Screen.tsx'),
  transcript: () => import('./screens/transcript/Screen.tsx'),
  review: () => import('./screens/review/Screen.tsx'),
  replay: () => import('./screens/replay/Screen.tsx'),
  beside: () => import('./screens/beside/Screen.tsx'),
  entry: () => import('./screens/entry/Screen.tsx'),
  paper: () => import('./screens/paper/Screen.tsx'),
};

/** The shelf is read as soon as these pages come alive: the sooner it is, the less is on them that changes. */
const READS_SHELF: Readonly<Partial<Record<Page, readonly string[]>>> = {
  library: ['app/device/shelf-opening.ts'],
  notebook: ['app/device/shelf-opening.ts', 'app/device/shelf-recent.ts'],
};

/** The modules of a screen, as the build names them, so that a page can ask for their chunks at once. */
export const modulesOf = (page: Page): string[] => [
  `app/screens/${page}/Screen.tsx`,
  ...(READS_SHELF[page] ?? []),
];
