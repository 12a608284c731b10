import { parseRunId, type RunId } from '#core/model/ids.ts';

/** One for the page: a channel is not heard by itself, so a page is not told of its own changes. */
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  // Absent in old Safari; in a sandboxed frame it may throw. Tabs then find out when they next write.
  try {
    channel ??= new BroadcastChannel('afterword/runs');
  } catch {
    return undefined;
  }
  return channel;
}

/** Tells the other tabs that a run has changed. */
export function announceChange(id: RunId): void {
  open()?.postMessage(id);
}

/** Hears of runs that other tabs have changed, until the returned function is called. */
export function onChange(listener: (id: RunId) => void): () => void {
  const here = open();
  const hear = ({ data }: MessageEvent<unknown>) => {
    // Any page of this host may speak here.
    const id = typeof data === 'string' ? parseRunId(data) : undefined;
    if (id) listener(id);
  };
  here?.addEventListener('message', hear);
  return () => here?.removeEventListener('message', hear);
}
