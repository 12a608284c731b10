import { signal } from '@preact/signals';
import { leavesNothing } from './leaving-nothing.ts';

/** Chromium's own event, which the standard does not have. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}
const isPrompt = (event: Event): event is InstallPrompt =>
  'prompt' in event && typeof event.prompt === 'function';

/** By the browser's own dialogue, or, where it has none, by its reader's hand. */
export type WayToInstall =
  | { readonly kind: 'ask'; readonly ask: () => Promise<void> }
  | { readonly kind: 'by-hand' };

const KEY = 'afterword:install';
const SETTLED = 'settled';

const prompt = signal<InstallPrompt | undefined>();
const isSettled = signal(false);

/** Nothing where there is no way, or where the question has been answered: it is asked once. */
export function wayToInstall(): WayToInstall | undefined {
  const asking = prompt.value;
  if (isSettled.value) return undefined;
  if (asking) return { kind: 'ask', ask: () => ask(asking) };
  return isIos() && !isInstalled() ? { kind: 'by-hand' } : undefined;
}

/** Answered, in whichever way. */
export function settleInstall(): void {
  isSettled.value = true;
  if (leavesNothing()) return;
  try {
    localStorage.setItem(KEY, SETTLED);
  } catch {
    // Then it holds until the page is closed.
  }
}

async function ask(asking: InstallPrompt): Promise<void> {
  settleInstall();
  await asking.prompt();
}

function wasSettled(): boolean {
  try {
    return localStorage.getItem(KEY) === SETTLED;
  } catch {
    return false;
  }
}

/** An iPad calls itself a Macintosh, and no Macintosh is touched. */
const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

// The event comes once, and perhaps before the page is drawn. Where pages are written there is no window.
if ('window' in globalThis) {
  isSettled.value = wasSettled();
  addEventListener('beforeinstallprompt', event => {
    if (!isPrompt(event)) return;
    // The page asks, quietly, in the browser's place.
    event.preventDefault();
    prompt.value = event;
  });
  addEventListener('appinstalled', settleInstall);
}
