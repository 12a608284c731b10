import { later } from '#app/ui/later.tsx';
import type { OpenRun } from './open-run.ts';

const KeepingNotice = later(() => import('./KeepingNotice.tsx').then(module => module.KeepingNotice));

/** Most runs are kept as one would think, and nothing is fetched to say so. */
export const KeepingNoticeLater = ({ run }: { readonly run: OpenRun }) =>
  run.keeping.value.kind === 'kept' && !run.reworded ? null : <KeepingNotice run={run} />;
