import type { FileFault } from '#app/device/files.ts';
import { err, ok, type Result } from '#core/model/result.ts';

/** A file as it came, before anybody has looked into it. */
export interface Come {
  readonly name: string;
  readonly text: string;
}

/**
 * Why no file came.
 * - elsewhere: the link names something that does not lie on this site
 * - unfetched: there is no such file on this site, or no network
 */
export type ComingFault = FileFault | 'elsewhere' | 'unfetched';

/** A case file has three million letters at most, of up to three bytes. */
const MOST_BYTES = 9_000_000;
const PATIENCE_MS = 30_000;

export async function comeFrom(file: File): Promise<Result<Come, ComingFault>> {
  if (file.size > MOST_BYTES) return err('too-big');
  try {
    return ok({ name: file.name, text: await file.text() });
  } catch {
    return err('unreadable');
  }
}

/** Steps of plain letters, down from the root, to a JSON file: no scheme, no host, no way up, nothing written in code. */
const BELOW = /^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*\/){0,6}[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.json$/u;

/** The address of a file that lies below the site's root, or undefined. */
export function addressBelow(root: string, path: string, origin: string): string | undefined {
  if (!BELOW.test(path)) return undefined;
  const base = new URL(root, origin);
  const address = new URL(path, base);
  return address.origin === base.origin && address.pathname.startsWith(base.pathname)
    ? address.href
    : undefined;
}

export async function comeFromSite(root: string, path: string): Promise<Result<Come, ComingFault>> {
  const address = addressBelow(root, path, location.origin);
  if (address === undefined) return err('elsewhere');
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok || !response.body) return err('unfetched');
    const text = await textWithin(response.body, MOST_BYTES);
    return text === undefined ? err('too-big') : ok({ name: path.split('/').at(-1) ?? path, text });
  } catch {
    return err('unfetched');
  }
}

/** What a server says of a file's length need not be true. */
async function textWithin(body: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
