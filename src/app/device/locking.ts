import { tellTabs } from './lock-tabs.ts';
import { isLeft, lock } from './vault.ts';

/** Long enough to read a page of the group, and to be called away from it. */
const PAUSE_MS = 10 * 60_000;
/** For a hand that only has to stir. */
const WARNED_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'click', 'wheel', 'scroll', 'touchstart'] as const;

/** Everything that was in memory is gone with the page, the key too; its address stays. */
const forget = (): void => location.reload();

/** In every tab, by hand. */
export function lockNow(): void {
  tellTabs('lock');
  forget();
}

/**
 * From now on an unlocked page locks itself when nobody has touched it for a while, and when the browser brings it back
 * as it was left. A timer stands still while a machine sleeps, so the clock is looked at; whoever wakes it is not yet
 * known.
 */
export function lockWhenLeft(): void {
  let touchedAt = Date.now();
  const look = () => {
    if (lock.peek().kind !== 'unlocked') touchedAt = Date.now();
    const left = Date.now() - touchedAt;
    if (left >= PAUSE_MS) forget();
    isLeft.value = left >= PAUSE_MS - WARNED_MS;
  };
  const touched = () => {
    look();
    if (Date.now() - touchedAt < PAUSE_MS) touchedAt = Date.now();
    isLeft.value = false;
  };
  for (const sign of SIGNS) addEventListener(sign, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  setInterval(look, LOOK_EVERY_MS);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && lock.peek().kind === 'unlocked') forget();
  });
}
