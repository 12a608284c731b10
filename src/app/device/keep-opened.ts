import { leavesNothing } from './leaving-nothing.ts';

/** The worker looks here by the same name: `src/build/pwa.ts`. */
const OPENED = 'opened';

/**
 * Keeps a case that a large site does not bring to the device by itself, with its portraits, and lets go of an
 * earlier text of it. The page does this and not the worker, which does not see a first visit's requests.
 */
export async function keepOpened(
  root: string,
  { file, text, portraits }: { readonly file: string; readonly text: string; readonly portraits: string },
): Promise<void> {
  if (!('caches' in globalThis) || leavesNothing()) return;
  const opened = await caches.open(OPENED);
  const address = new URL(root + file, location.href).href;
  if (await opened.match(address)) return;
  const earlier = (await opened.keys()).filter(({ url }) => withoutHash(url) === withoutHash(address));
  await Promise.all(earlier.map(request => opened.delete(request)));
  await opened.put(address, new Response(text, { headers: { 'Content-Type': 'application/json' } }));
  await opened.add(root + portraits);
}

/** `assets/the-round-` of `assets/the-round-0a1b2c.json`. */
const withoutHash = (address: string): string => address.slice(0, address.lastIndexOf('-') + 1);
