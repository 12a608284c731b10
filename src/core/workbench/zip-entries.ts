import { err, ok, type Result } from '#core/model/result.ts';
import { fromUtf8 } from './utf8.ts';

/** What a zip's own list says of one of its files. Nothing of it is believed beyond where its bytes begin and end. */
export interface Entry {
  /** Undefined where it is no UTF-8. */
  readonly path: string | undefined;
  readonly packing: number;
  readonly isLocked: boolean;
  readonly isLink: boolean;
  readonly crc: number;
  /** As it is packed. */
  readonly bytes: Uint8Array;
}
/** - too-new: it is split, or larger than any case. */
export type ZipFault = 'not-a-zip' | 'damaged' | 'too-new' | 'too-many' | 'too-large';

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment may stand behind the end, and is never longer. */
const LONGEST_COMMENT = 65_535;

/** Reads the list at a zip's end: what stands before each file may say something else, and is not shown by systems. */
export function entriesOf(zip: Uint8Array, most: number): Result<Entry[], ZipFault> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  if (end === undefined) return err('not-a-zip');
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint16(end + 4, true) !== 0) return err('too-new');
  if (count > most) return err('too-many');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    const length = lengthAt(view, at);
    const entry = length === undefined ? undefined : entryAt(zip, view, at);
    if (length === undefined || !entry) return err('damaged');
    entries.push(entry);
    at += length;
  }
  return ok(entries);
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function lengthAt(view: DataView, at: number): number | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED) return undefined;
  const length =
    46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return at + length > view.byteLength ? undefined : length;
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Entry | undefined {
  const flags = view.getUint16(at + 8, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > zip.length || view.getUint32(local, true) !== LOCAL) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > zip.length) return undefined;
  return {
    path: fromUtf8(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))),
    packing: view.getUint16(at + 10, true),
    isLocked: (flags & 1) !== 0,
    // The upper half is what Unix calls the mode of a file.
    isLink: view.getUint32(at + 38, true) >>> 28 === 0xa,
    crc: view.getUint32(at + 16, true),
    bytes: zip.subarray(from, from + packed),
  };
}
