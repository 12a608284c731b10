import type { Route } from './routes.ts';
import type { Screen } from './screen.ts';

/** What one comes to after a run, or aside from it. Where these lie is told apart: whoever begins one does not carry it. */
const LATER = [
  'about',
  'after',
  'stopped',
  'transcript',
  'notebook',
  'keeping',
  'own',
  'review',
  'replay',
  'beside',
  'entry',
  'paper',
] as const;
export type Later = Extract<Route['page'], (typeof LATER)[number]>;

export const SCREENS_LATER: Readonly<Record<Later, () => Promise<{ readonly Screen: Screen }>>> = {
  about: () => import('./screens/about/Screen.tsx'),
  after: () => import('./screens/after/Screen.tsx'),
  stopped: () => import('./screens/stopped/Screen.tsx'),
  transcript: () => import('./screens/transcript/Screen.tsx'),
  notebook: () => import('./screens/notebook/Screen.tsx'),
  keeping: () => import('./screens/keeping/Screen.tsx'),
  own: () => import('./screens/own/Screen.tsx'),
  review: () => import('./screens/review/Screen.tsx'),
  replay: () => import('./screens/replay/Screen.tsx'),
  beside: () => import('./screens/beside/Screen.tsx'),
  entry: () => import('./screens/entry/Screen.tsx'),
  paper: () => import('./screens/paper/Screen.tsx'),
};
