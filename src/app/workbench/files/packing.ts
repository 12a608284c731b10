import { err, type Result } from '#core/model/result.ts';
import type { CaseFileFault } from '#core/workbench/case-file.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { Gathered, LeftOut, Raw } from '#core/workbench/gathering.ts';
import type { Packed, Packing, UnpackFault } from './gather-worker.ts';

export type ComeFault =
  | UnpackFault
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'case-file'; readonly fault: CaseFileFault };
const PATIENCE_MS = 20_000;

/** In a worker of its own, which is ended afterwards. */
function inWorker(asked: Packing): Promise<Packed> {
  const worker = new Worker(new URL('gather-worker.ts', import.meta.url), {
    type: 'module',
    name: 'packing',
  });
  return new Promise<Packed>((resolve, reject) => {
    setTimeout(() => reject(new Error('It takes too long.')), PATIENCE_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<Packed>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('It does not run.')));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

async function gathered(asked: Packing): Promise<Result<Gathered, ComeFault>> {
  try {
    const packed = await inWorker(asked);
    return packed.kind === 'gathered' ? packed.gathered : err({ kind: 'unreadable' });
  } catch {
    return err({ kind: 'unreadable' });
  }
}
export const unzipped = (zip: Uint8Array, main?: string) => gathered({ kind: 'unzip', zip, main });
export const gatheredOf = (raws: readonly Raw[], left: readonly LeftOut[], main?: string) =>
  gathered({ kind: 'gather', raws, left, main });

export async function zipOf(draft: Draft, madeAt: number): Promise<Blob> {
  const packed = await inWorker({ kind: 'zip', draft, madeAt });
  return new Blob(packed.kind === 'zipped' ? [packed.zip] : [], { type: 'application/zip' });
}
