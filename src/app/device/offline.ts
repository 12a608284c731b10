/** A newer version that has been installed and waits for the learner's word. */
export interface Update {
  takeOver(): void;
}

/**
 * Makes the site work without a network from the second visit on. A new version installs quietly and never
 * takes over by itself: `onUpdate` hears of it, and only `takeOver` lets it in.
 */
export async function goOffline(root: string, onUpdate: (update: Update) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register(`${root}sw.js`).catch(() => undefined);
  if (!registration) return;

  const offer = (worker: ServiceWorker) =>
    onUpdate({
      takeOver() {
        workers.addEventListener('controllerchange', () => location.reload(), { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ type: 'SKIP_WAITING' });
      },
    });
  if (registration.waiting && workers.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers.controller) offer(worker);
    });
  });
}
