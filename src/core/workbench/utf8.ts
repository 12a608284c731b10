import { strFromU8, strToU8 } from 'fflate';

export const toUtf8 = (text: string): Uint8Array => strToU8(text);

/** The text, with a byte order mark where there was one. Undefined where the bytes are no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  let marks = 0;
  while (isMark(bytes, marks * 3)) marks += 1;
  // Decoders swallow a mark, and put another letter where the bytes make none: both show when it is written again.
  const text = '\u{feff}'.repeat(marks) + strFromU8(bytes.subarray(marks * 3));
  const again = strToU8(text);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : undefined;
}

const isMark = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
