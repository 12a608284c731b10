import { later } from '#app/ui/later.tsx';

/** Seldom said. */
export const OutsideNoteLater = later(() =>
  import('./OutsideNote.tsx').then(({ OutsideNote }) => OutsideNote),
);
