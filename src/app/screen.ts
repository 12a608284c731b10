import type { ComponentType } from 'preact';
import type { Listed, Named } from '#core/model/case.ts';
import type { Doors } from '#app/run/doors.ts';
import type { Go, Route } from './routes.ts';

/** What every screen is given. It reports where to go and what to say; the frame does both. */
export interface ScreenProps {
  readonly route: Route;
  /** The route's case; a briefing's with everything that is listed of it. */
  readonly about: Named | Listed | undefined;
  /** Whether this is the page as the build wrote it, which knows nothing of the device. */
  readonly isWritten: boolean;
  readonly doors: Doors;
  readonly go: Go;
  /** Gets another screen's code before it is asked for. */
  readonly fetchScreen: (page: Route['page']) => void;
  /** Says something once to someone who listens. */
  readonly announce: (text: string) => void;
}

export type Screen = ComponentType<ScreenProps>;

export const isListed = (about: Named | Listed): about is Listed => 'know' in about;
