import { personOfPrefix } from '#core/story/line.ts';
import { type DraftLine, textOf } from './lines.ts';
import type { NameKind, Use } from './use.ts';

interface Naming {
  readonly kind: NameKind;
  /** `one` name, several with commas between, only what stands before the first semicolon, or a room's sitters. */
  readonly how: 'one' | 'list' | 'head' | 'sitters';
  readonly gives?: true;
}

/** Which tags name something. `moment`, `peer` and `leader` give the name at the head, where words follow it. */
const NAMING: ReadonlyMap<string, Naming> = new Map<string, Naming>([
  ['id', { kind: 'id', how: 'one', gives: true }],
  ['heard', { kind: 'id', how: 'list' }],
  ['from', { kind: 'id', how: 'list' }],
  ['answers', { kind: 'id', how: 'one' }],
  ['moment', { kind: 'moment', how: 'head' }],
  ['about', { kind: 'moment', how: 'one' }],
  ['person', { kind: 'person', how: 'head' }],
  ['peer', { kind: 'person', how: 'head' }],
  ['leader', { kind: 'person', how: 'head' }],
  ['of', { kind: 'person', how: 'one' }],
  ['enters', { kind: 'person', how: 'one' }],
  ['leaves', { kind: 'person', how: 'one' }],
  ['invites', { kind: 'person', how: 'one' }],
  ['room', { kind: 'person', how: 'sitters' }],
  ['ending', { kind: 'ending', how: 'one', gives: true }],
  ['ended', { kind: 'ending', how: 'list' }],
]);

const WORD = /[\p{L}_][\p{L}\p{N}_-]*/u;
const WORDS = /[\p{L}_][\p{L}\p{N}_-]*/gu;
const SITTERS = /(?<=;\s*)[\p{L}_][\p{L}\p{N}_-]*(?=\s)/gu;

/** The names in a line's tags, and the one before its speech. */
export function tagUses(line: DraftLine): Use[] {
  const uses: Use[] = [];
  const put = (kind: NameKind, name: string, from: number, isGiven: boolean): void => {
    const at = line.from + from;
    uses.push({
      kind,
      name,
      key: name,
      path: line.path,
      line: line.line,
      from: at,
      to: at + name.length,
      isGiven,
    });
  };
  let key = '';
  for (const token of line.tokens) {
    const text = textOf(line, token);
    if (token.kind === 'TagKey') key = text;
    if (token.kind === 'Speaker') {
      const prefix = text.slice(0, -1);
      const person = personOfPrefix(prefix);
      if (!person || prefix === 'YOU') continue;
      const at = line.from + token.from;
      uses.push({
        kind: 'person',
        name: person,
        key: person,
        path: line.path,
        line: line.line,
        from: at,
        to: at + prefix.length,
        isGiven: false,
        isSpeaker: true,
      });
    }
    const naming = token.kind === 'TagValue' ? NAMING.get(key) : undefined;
    if (!naming) continue;
    const gives = naming.gives === true || (naming.how === 'head' && text.includes(';'));
    for (const { 0: name, index } of found(text, naming.how))
      put(naming.kind, name, token.from + index, gives);
  }
  return uses;
}

function found(text: string, how: Naming['how']): readonly RegExpExecArray[] {
  switch (how) {
    case 'one':
    case 'head': {
      const first = WORD.exec(text);
      return first && first.index === 0 ? [first] : [];
    }
    case 'list':
      return [...text.matchAll(WORDS)];
    case 'sitters':
      return [...text.matchAll(SITTERS)].filter(([name]) => name !== 'you');
  }
}
