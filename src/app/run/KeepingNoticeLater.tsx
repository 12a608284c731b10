import { later } from '#app/ui/later.tsx';

/** It says nothing of most runs, and is fetched all the same: what it may have to say comes without a network too. */
export const KeepingNoticeLater = later(() =>
  import('./KeepingNotice.tsx').then(({ KeepingNotice }) => KeepingNotice),
);
