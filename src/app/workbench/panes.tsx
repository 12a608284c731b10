import type { FunctionComponent } from 'preact';
import { later } from '#app/ui/later.tsx';
import type { Pane, PaneProps } from './doors.ts';

/** Each is fetched when it is first looked at. */
export const PANE_OF: Readonly<Record<Pane, FunctionComponent<PaneProps>>> = {
  findings: later(() => import('./findings/Findings.tsx').then(module => module.Findings)),
  try: later(() => import('./tryout/TryOut.tsx').then(module => module.TryOut)),
  group: later(() => import('./rehearsal/Rehearsal.tsx').then(module => module.Rehearsal)),
  map: later(() => import('./map/CaseMap.tsx').then(module => module.CaseMap)),
  files: later(() => import('./files/Files.tsx').then(module => module.Files)),
  handbook: later(() => import('./beginnings/Handbook.tsx').then(module => module.Handbook)),
  'hand-over': later(() => import('./handing/HandOver.tsx').then(module => module.HandOver)),
};
