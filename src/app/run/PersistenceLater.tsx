import { later } from '#app/ui/later.tsx';
import type { PersistenceProps } from './Persistence.tsx';

/** It asks once in a notebook's life, and never at once. */
export const PersistenceLater = later<PersistenceProps>(() =>
  import('./Persistence.tsx').then(({ Persistence }) => Persistence),
);
