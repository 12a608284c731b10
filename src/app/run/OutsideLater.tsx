import { later } from '#app/ui/later.tsx';

/** Only on a device that has cases from outside is there much to say. */
export const OutsideLater = later(() => import('./OutsideList.tsx').then(({ OutsideList }) => OutsideList));
