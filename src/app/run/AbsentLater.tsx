import { later } from './later.tsx';

/** What to say in place of a run is fetched only when a run is missing, which is seldom. */
export const AbsentLater = later(() => import('./Absent.tsx').then(({ Absent }) => Absent));
