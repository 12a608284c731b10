/**
 * - seal: the passphrase was set or taken away, or everything erased; what other tabs think of the store is no longer so
 * - lock: everything is to be locked, in every tab
 */
const MESSAGES = ['seal', 'lock'] as const;
type Message = (typeof MESSAGES)[number];

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  // Absent in old Safari. Other tabs then find out when they next read or write.
  try {
    channel ??= new BroadcastChannel('afterword/lock');
  } catch {
    return undefined;
  }
  return channel;
}

export function tellTabs(message: Message): void {
  open()?.postMessage(message);
}

/** Hears what other tabs tell, as long as the page lives. */
export function hearTabs(listener: (message: Message) => void): void {
  open()?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Any page of this host may speak here.
    const message = MESSAGES.find(one => one === data);
    if (message) listener(message);
  });
}
