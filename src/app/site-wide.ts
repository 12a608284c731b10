import { watchLock } from '#app/run/lock-watch.ts';

/** What the site needs whatever page one is on, and no page waits for: one file, fetched when the page has loaded. */
export { goOffline } from '#app/device/offline.ts';
export { Notices } from '#app/ui/Notices.tsx';

watchLock();
