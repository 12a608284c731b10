import type { Draft, InkFile } from './draft.ts';
import { lex } from './ink/lex.ts';
import { AT_START, type Token, type TokenKind } from './ink/token.ts';

/** A place of the text that one goes to: what a contents page would list. */
export interface Landmark {
  readonly kind: 'knot' | 'stitch' | 'moment';
  readonly name: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

const MAY_BE_ONE = /^[ \t]*=|#[ \t]*moment[ \t]*:/;
const MARKS: readonly (readonly [TokenKind, Landmark['kind']])[] = [
  ['KnotName', 'knot'],
  ['StitchName', 'stitch'],
];

/** The contents of a draft, in the order of its files. Only lines that could be one are looked at closely. */
export const landmarksOf = ({ files }: Draft): readonly Landmark[] => files.flatMap(landmarksIn);

export function landmarksIn({ path, text }: InkFile): readonly Landmark[] {
  const open = text.replaceAll(/\/\*.*?(?:\*\/|$)/gs, block => block.replaceAll(/[^\n]/g, ' '));
  return open.split('\n').flatMap((content, at) => {
    if (!MAY_BE_ONE.test(content)) return [];
    const { tokens } = lex(content, AT_START);
    const here = { file: path, line: at + 1 };
    const name = (token: Token) => content.slice(token.from, token.to);
    for (const [tokenKind, kind] of MARKS) {
      const token = tokens.find(one => one.kind === tokenKind);
      if (token) return [{ ...here, kind, name: name(token) }];
    }
    const key = tokens.findIndex(token => token.kind === 'TagKey' && name(token) === 'moment');
    const value = key < 0 ? undefined : tokens.slice(key).find(token => token.kind === 'TagValue');
    // At the head a moment is only named: there words follow its id.
    return value && !name(value).includes(';')
      ? [{ ...here, kind: 'moment' as const, name: name(value) }]
      : [];
  });
}
