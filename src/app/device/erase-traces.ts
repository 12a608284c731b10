import { LEAVE_NOTHING } from './leaving-nothing.ts';
import { OUTSIDE_DATABASE } from './outside-store.ts';

/** All that pages of this site put into the browser's small stores begins with this; the host may have other sites. */
const OURS = 'afterword';
/** Cases that were opened, and sounds that were heard. What the worker keeps of the site itself tells nothing. */
const CACHES = ['opened', 'sounds'];
/** Another site's page may hold on to the database; then it stays, and is empty. */
const PATIENCE_MS = 2_000;

/** What tells, beside the shelf, that somebody was here. The shelf is emptied before. */
export async function eraseTraces(): Promise<void> {
  for (const store of stores())
    for (const key of Object.keys(store))
      // Or this tab would begin to keep things, in silence.
      if (key.startsWith(OURS) && key !== LEAVE_NOTHING) store.removeItem(key);
  if ('caches' in globalThis) await Promise.all(CACHES.map(name => caches.delete(name).catch(() => false)));
  // The cases that came as files tell what was opened here, as those in the caches do.
  await Promise.all(['afterword', OUTSIDE_DATABASE].map(deleteDatabase));
}

function stores(): Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
}

/** An emptied database leaves more of what was in it in the browser's files than one that is gone. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, PATIENCE_MS);
    try {
      const deletion = indexedDB.deleteDatabase(name);
      for (const kind of ['success', 'error']) deletion.addEventListener(kind, () => resolve());
    } catch {
      resolve();
    }
  });
