import { Inflate, Zip, ZipDeflate } from 'fflate';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Draft } from './draft.ts';
import {
  gather,
  type LeftOut,
  type LeftReason,
  MOST_BYTES,
  MOST_BYTES_IN_ALL,
  MOST_FILES,
  NOTE,
  noteOf,
  type Raw,
} from './gathering.ts';
import { belongs, isClutter } from './paths.ts';
import { toUtf8 } from './utf8.ts';
import { type Entry, entriesOf, type ZipFault } from './zip-entries.ts';

export interface Unzipped {
  readonly raws: readonly Raw[];
  readonly left: readonly LeftOut[];
}

/** So much is unpacked at once; at the worst a thousand times as much comes out of it. */
const STEP = 4_096;

/**
 * Takes out what may be a draft's. Nothing that a zip says of sizes counts, only what really comes out; and what is no
 * ink is not even unpacked, another zip neither.
 */
export function unzip(zip: Uint8Array): Result<Unzipped, ZipFault> {
  const entries = entriesOf(zip, MOST_FILES);
  if (!entries.ok) return entries;
  const raws: Raw[] = [];
  const left: LeftOut[] = [];
  let room = MOST_BYTES_IN_ALL;
  for (const entry of entries.value) {
    const path = entry.path ?? '?';
    if (path.endsWith('/') || isClutter(path)) continue;
    const why = outsideOf(entry);
    if (why) {
      left.push({ path, why });
      continue;
    }
    const bytes = unpacked(entry, Math.min(room, MOST_BYTES));
    if (bytes.ok) {
      raws.push({ path, bytes: bytes.value });
      room -= bytes.value.length;
    } else if (bytes.fault === 'too-large' && room <= MOST_BYTES) return err('too-large');
    else {
      left.push({ path, why: bytes.fault });
      room -= bytes.fault === 'too-large' ? MOST_BYTES : 0;
    }
  }
  return ok({ raws, left });
}

function outsideOf({ path, isLink, isLocked, packing }: Entry): LeftReason | undefined {
  if (path === undefined) return 'characters';
  if (!belongs(path) && path !== NOTE) return 'not-ink';
  if (isLink) return 'link';
  if (isLocked) return 'locked';
  return packing === 0 || packing === 8 ? undefined : 'damaged';
}

function unpacked({ packing, bytes, crc }: Entry, most: number): Result<Uint8Array, 'too-large' | 'damaged'> {
  if (packing === 0) {
    if (bytes.length > most) return err('too-large');
    return crcOf(bytes) === crc ? ok(bytes) : err('damaged');
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate(part => {
    length += part.length;
    if (length <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (length > most) return err('too-large');
    }
  } catch {
    return err('damaged');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return crcOf(whole) === crc ? ok(whole) : err('damaged');
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The draft as a zip, in folders as it lies on a disk. `madeAt` is what its files are dated with. */
export function makeZip(draft: Draft, madeAt: number): Uint8Array {
  const raws: Raw[] = draft.files.map(({ path, text }) => ({ path, bytes: toUtf8(text) }));
  const parts: Uint8Array[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    parts.push(part);
  });
  for (const { path, bytes } of tellsItself(draft, raws)
    ? raws
    : [...raws, { path: NOTE, bytes: toUtf8(noteOf(draft)) }]) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = madeAt;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether who opens it would find the same draft without being told. */
function tellsItself(draft: Draft, raws: readonly Raw[]): boolean {
  const found = gather(raws);
  return (
    found.ok &&
    found.value.draft.main === draft.main &&
    found.value.draft.files.length === draft.files.length &&
    found.value.draft.files.every(({ path }, at) => path === draft.files[at]?.path)
  );
}
