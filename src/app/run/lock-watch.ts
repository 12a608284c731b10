import { effect } from '@preact/signals';
import { leavesNothing } from '#app/device/leaving-nothing.ts';
import { lock } from '#app/device/vault.ts';
import { cover } from './cover.ts';

/** Brings what there is to say of the lock to the page, once there is something; most pages never fetch it. */
export function watchLock(): void {
  let isWatching = false;
  effect(() => {
    const { kind } = lock.value;
    if (kind === 'locked' || kind === 'unlocked' || leavesNothing())
      import('./LockCover.tsx').then(
        ({ LOCK_COVER }) => {
          cover.value = LOCK_COVER;
        },
        () => {},
      );
    if (kind !== 'unlocked' || isWatching) return;
    isWatching = true;
    void import('#app/device/locking.ts').then(({ lockWhenLeft }) => lockWhenLeft());
  });
  addEventListener('beforeunload', event => {
    const here = lock.peek();
    if (leavesNothing() && here.kind === 'nothing-kept' && here.hasSomething()) event.preventDefault();
  });
}
