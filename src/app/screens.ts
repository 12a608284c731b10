import type { Route } from './routes.ts';
import type { Screen } from './screen.ts';

type Page = Route['page'];

/** Every screen is a chunk of its own; only what one is on is downloaded. */
export const SCREENS: Readonly<Record<Page, () => Promise<{ readonly Screen: Screen }>>> = {
  library: () => import('./screens/library/Screen.tsx'),
  about: () => import('./screens/about/Screen.tsx'),
  runs: () => import('./screens/runs/Screen.tsx'),
  briefing: () => import('./screens/briefing/Screen.tsx'),
  encounter: () => import('./screens/encounter/Screen.tsx'),
  group: () => import('./screens/group/Screen.tsx'),
  after: () => import('./screens/after/Screen.tsx'),
  stopped: () => import('./screens/stopped/Screen.tsx'),
  transcript: () => import('./screens/transcript/Screen.tsx'),
};

/** The shelf is read as soon as these pages come alive: the sooner it is, the less is on them that changes. */
const READS_SHELF: readonly Page[] = ['library', 'runs'];

/** The modules of a screen, as the build names them, so that a page can ask for their chunks at once. */
export const modulesOf = (page: Page): string[] => [
  `app/screens/${page}/Screen.tsx`,
  ...(READS_SHELF.includes(page) ? ['app/device/shelf-opening.ts'] : []),
];
