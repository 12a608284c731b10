import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Route } from '#app/routes.ts';

interface Shown {
  readonly route: Route | undefined;
  readonly announce: (text: string) => void;
}

/** What is to be said of the lock, wherever one is. Its code is fetched when there is something to be said. */
export interface Cover {
  above(shown: Shown): ComponentChildren;
  /** In the place of the screen; nothing where the screen may be seen. */
  instead(shown: Shown): ComponentChildren;
}

export const cover = signal<Cover | undefined>(undefined);
