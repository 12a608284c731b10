import * as v from 'valibot';
import { leavesNothing } from './leaving-nothing.ts';

/** Each has a cache of its name, in which the worker looks: `src/build/pwa.ts`. */
type Apart = 'workbench' | 'open';
/** The build writes it: `src/build/apart-kept.ts`. */
const LIST = 'kept.json';
/** What a file held when it was kept; a name without a hash in it does not tell. */
const PRINT = 'afterword-print';

const KEPT = v.array(v.tuple([v.string(), v.string()]));

/**
 * Keeps a page apart on this device, so that whoever has been there has it without a network too. A learner's device
 * never gets one. What an earlier version of the site left goes when all of this one is there.
 */
export async function keepApart(root: string, which: Apart): Promise<void> {
  if (!('caches' in globalThis) || leavesNothing()) return;
  try {
    const listed = await fetch(`${root}${which}/${LIST}`, { cache: 'no-cache' });
    if (!listed.ok) return;
    const files = v.parse(KEPT, await listed.json());
    const apart = await caches.open(which);
    const addresses = new Map(files.map(([file, print]) => [addressOf(root, file), print]));
    for (const [address, print] of addresses) {
      const kept = await apart.match(address);
      if (kept?.headers.get(PRINT) !== print) await keep(apart, address, print);
    }
    for (const request of await apart.keys()) if (!addresses.has(request.url)) await apart.delete(request);
  } catch {
    // No network, or no room. The next visit tries again; what was there still is.
  }
}

/** A page is asked for by its folder. */
const addressOf = (root: string, file: string): string =>
  new URL(root + file.replace(/index\.html$/, ''), location.href).href;

async function keep(apart: Cache, address: string, print: string): Promise<void> {
  const came = await fetch(address, { cache: 'no-cache' });
  if (!came.ok) throw new Error(`${address} cannot be had.`);
  const headers = new Headers({ [PRINT]: print, 'Content-Type': came.headers.get('Content-Type') ?? '' });
  await apart.put(address, new Response(await came.blob(), { headers }));
}
