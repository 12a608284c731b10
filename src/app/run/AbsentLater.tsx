import { later } from '#app/ui/later.tsx';
import type { AbsentProps } from './Absent.tsx';

/** What to say in place of a run is fetched only when a run is missing, which is seldom. */
export const AbsentLater = later<AbsentProps>(() => import('./Absent.tsx').then(({ Absent }) => Absent));
