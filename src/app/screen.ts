import type { ComponentType } from 'preact';
import type { Named } from '#core/model/case.ts';
import type { Doors } from '#app/run/doors.ts';
import type { Route } from './routes.ts';

/** What every screen is given. It reports where to go and what to say; the frame does both. */
export interface ScreenProps {
  readonly route: Route;
  readonly cases: readonly Named[];
  readonly doors: Doors;
  readonly go: (to: Route, how?: 'replace') => void;
  /** Gets another screen's code before it is asked for. */
  readonly fetchScreen: (page: Route['page']) => void;
  /** Says something once to someone who listens. */
  readonly announce: (text: string) => void;
}

export type Screen = ComponentType<ScreenProps>;

/** The case a route belongs to, if it belongs to one that is here. */
export const caseOf = <Known extends Named>(route: Route, cases: readonly Known[]): Known | undefined =>
  'case' in route ? cases.find(about => about.id === route.case) : undefined;
