import type { Draft } from '#core/workbench/draft.ts';
import {
  gather,
  type Gathered,
  type GatherFault,
  type LeftOut,
  type Raw,
} from '#core/workbench/gathering.ts';
import type { Result } from '#core/model/result.ts';
import { makeZip, unzip } from '#core/workbench/zip.ts';
import type { ZipFault } from '#core/workbench/zip-entries.ts';

/** What the worker is asked for. A hostile zip, or a folder of everything, may keep it busy; the page goes on. */
export type Packing =
  | { readonly kind: 'unzip'; readonly zip: Uint8Array; readonly main?: string | undefined }
  | {
      readonly kind: 'gather';
      readonly raws: readonly Raw[];
      readonly left: readonly LeftOut[];
      readonly main?: string | undefined;
    }
  | { readonly kind: 'zip'; readonly draft: Draft; readonly madeAt: number };

export type UnpackFault = GatherFault | { readonly kind: 'zip'; readonly fault: ZipFault };
export type Packed =
  | { readonly kind: 'gathered'; readonly gathered: Result<Gathered, UnpackFault> }
  | { readonly kind: 'zipped'; readonly zip: Uint8Array<ArrayBuffer> };

function pack(asked: Packing): Packed {
  switch (asked.kind) {
    case 'unzip': {
      const found = unzip(asked.zip);
      if (!found.ok)
        return { kind: 'gathered', gathered: { ok: false, fault: { kind: 'zip', fault: found.fault } } };
      const { raws, left } = found.value;
      return { kind: 'gathered', gathered: gather(raws, { left, ...withMain(asked.main) }) };
    }
    case 'gather':
      return {
        kind: 'gathered',
        gathered: gather(asked.raws, { left: asked.left, ...withMain(asked.main) }),
      };
    case 'zip':
      return { kind: 'zipped', zip: new Uint8Array(makeZip(asked.draft, asked.madeAt)) };
  }
}
const withMain = (main: string | undefined) => (main === undefined ? {} : { main });

addEventListener('message', (event: MessageEvent<Packing>) => postMessage(pack(event.data)));
