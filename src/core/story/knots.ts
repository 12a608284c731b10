import type { Place } from './places.ts';
import { withoutComments } from './source.ts';

/** A knot, or a stitch of one, and where its text begins. What `=== function` begins is no place in a story. */
export interface KnotHead extends Place {
  /** A stitch by ink's own path: `about_the_word.anyhow`. */
  readonly name: string;
  /** The knot that a stitch belongs to. */
  readonly knot?: string;
}

const HEAD = /^\s*(={2,}|=)\s*(function\s+)?([\p{L}\p{N}_]+)/u;

/** The knots and stitches of a file, in its order. */
export function knotsIn(file: string, text: string): KnotHead[] {
  const heads: KnotHead[] = [];
  let knot = '';
  for (const [index, line] of withoutComments(text).split('\n').entries()) {
    const [, marks = '', isFunction, name = ''] = HEAD.exec(line) ?? [];
    if (name === '') continue;
    const place = { file, line: index + 1 };
    const isStitch = marks === '=';
    if (!isStitch) knot = isFunction === undefined ? name : '';
    if (isFunction !== undefined || (isStitch && knot === '')) continue;
    heads.push(isStitch ? { name: `${knot}.${name}`, knot, ...place } : { name, ...place });
  }
  return heads;
}

/** Which knot or stitch a part of compiled ink belongs to: `the_word.0.c-1` is in `the_word`; the beginning is ''. */
export function knotOfPath(path: string, names: ReadonlySet<string>): string {
  const [first = '', second = ''] = path.split('.');
  const stitch = `${first}.${second}`;
  if (names.has(stitch)) return stitch;
  return names.has(first) ? first : '';
}
