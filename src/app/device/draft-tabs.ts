import { type DraftId, parseDraftId } from '#core/workbench/draft.ts';

/** One tab at a time writes a draft. */
export interface Hold {
  /** Lets another tab have it. */
  release(): void;
}

const nameOf = (id: DraftId): string => `afterword-drafts/${id}`;
/** Absent in old browsers and in pages without https: then each writing finds out whether another was in between. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);

let channel: BroadcastChannel | undefined;
function open(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel('afterword/drafts');
  } catch {
    return undefined;
  }
  return channel;
}

/** How long the tab that has it may take to write its last words. */
const PATIENCE_MS = 3_000;

/** Undefined where another tab has it. `onLost` is told when that is no longer so, whatever this tab wants. */
export function hold(id: DraftId, onLost: () => void): Promise<Hold | undefined> {
  return request(id, { ifAvailable: true }, onLost);
}

/** Asks the other tab for it, and takes it where that does not answer. */
export async function takeOver(id: DraftId, onLost: () => void): Promise<Hold | undefined> {
  open()?.postMessage(id);
  try {
    return await request(id, { signal: AbortSignal.timeout(PATIENCE_MS) }, onLost);
  } catch {
    return request(id, { steal: true }, onLost);
  }
}

/** Hears that another tab wants a draft, until the returned function is called. */
export function onWanted(listener: (id: DraftId) => void): () => void {
  const here = open();
  const hear = ({ data }: MessageEvent<unknown>) => {
    // Any page of this host may speak here.
    const id = typeof data === 'string' ? parseDraftId(data) : undefined;
    if (id) listener(id);
  };
  here?.addEventListener('message', hear);
  return () => here?.removeEventListener('message', hear);
}

function request(id: DraftId, options: LockOptions, onLost: () => void): Promise<Hold | undefined> {
  const manager = locks();
  if (!manager) return Promise.resolve({ release() {} });
  return new Promise((resolve, reject) => {
    let isGiven = false;
    manager
      .request(nameOf(id), options, lock => {
        if (!lock) return resolve(undefined);
        isGiven = true;
        return new Promise<void>(release => resolve({ release }));
      })
      .then(undefined, (error: unknown) => {
        // Stolen from this tab, or never given to it.
        if (isGiven) onLost();
        else reject(error instanceof Error ? error : new Error('No lock.'));
      });
  });
}
