import { personOfPrefix, splitSpeech } from '#core/story/line.ts';
import { Tags } from '#core/story/tags.ts';
import { type Piece, piecesOf } from './conditions.ts';

/** A line of the script. `depth` is how far it stands in: what follows a reply stands under it. */
export type ScriptLine = { readonly depth: number } & (
  | {
      readonly kind: 'speech';
      /** The id of who says it; `you` for the learner. */
      readonly speaker: string;
      readonly text: string;
      readonly face: string;
    }
  | { readonly kind: 'seen' | 'thought'; readonly text: string }
  | {
      readonly kind: 'reply';
      readonly id: string;
      readonly text: string;
      readonly how: 'said' | 'wait' | 'do';
      readonly when: readonly Piece[];
    }
  /** What follows is so only if this holds; without pieces, if none of those before it did. */
  | { readonly kind: 'if'; readonly when: readonly Piece[] }
  /** One of these, by chance or in turn. */
  | { readonly kind: 'one-of' }
  /** Goes on elsewhere; `calls` comes back here afterwards. */
  | { readonly kind: 'goes' | 'calls'; readonly to: string }
  | { readonly kind: 'back' | 'together' }
  /** What only ink reads, as it is written. */
  | { readonly kind: 'logic'; readonly text: string }
);

const TAG = /(?<!\\)#\s*([^#\]{}|]+)/g;
const tagsIn = (text: string): Tags => new Tags([...text.matchAll(TAG)].map(([, tag = '']) => tag.trim()));
const withoutTags = (text: string): string => text.replaceAll(TAG, '').trim();
/** What an author had to put a backslash before reads without it. */
const asRead = (text: string): string => text.replaceAll(/\\(.)/g, '$1').trim();

const CHOICE = /^((?:[*+]\s*)+)(?:\((\w+)\)\s*)?(.*)$/;
const CONDITION = /^\{([^{}]*)\}\s*/;

/** A choice with its condition, and what stands after its bracket. */
export function choiceIn(content: string, labels: ReadonlyMap<string, string>) {
  const [, marks = '', , given = ''] = CHOICE.exec(content) ?? [];
  let rest = given;
  const conditions: string[] = [];
  for (let found = CONDITION.exec(rest); found; found = CONDITION.exec(rest)) {
    conditions.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
  }
  const [, before = rest, inside = '', after = ''] = /^([^[\]]*)\[(.*)\](.*)$/.exec(rest) ?? [];
  const tags = tagsIn(before + inside);
  return {
    marks: marks.replaceAll(/\s/g, '').length,
    text: asRead(withoutTags(`${before}${inside}`).replace(/->.*$/, '')),
    tags,
    when: conditions.flatMap((one, at): readonly Piece[] => [
      ...(at > 0 ? [{ kind: 'word' as const, word: 'and' as const }] : []),
      ...piecesOf(one, labels),
    ]),
    after: after.trim() === '' && !content.includes('[') ? (/->.*$/.exec(rest)?.[0] ?? '') : after.trim(),
  };
}

/** A line of words, and where it leads. One that may read several ways comes as all of them. */
export function wordsIn(
  content: string,
  depth: number,
  labels: ReadonlyMap<string, string>,
): readonly ScriptLine[] {
  const whole = alternatives(content);
  if (whole) {
    const { condition, parts, rest } = whole;
    return parts.flatMap((part, at): readonly ScriptLine[] => {
      const inner = wordsIn(`${part.trim()} ${rest}`.trim(), depth + 1, labels);
      if (inner.length === 0) return [];
      if (condition === undefined) return at === 0 ? [{ depth, kind: 'one-of' }, ...inner] : inner;
      return [{ depth, kind: 'if', when: at === 0 ? piecesOf(condition, labels) : [] }, ...inner];
    });
  }
  const [, said = '', way = ''] = /^(.*?)((?:->|<-).*)?$/s.exec(content) ?? [];
  const text = withoutTags(said);
  return [...(text === '' ? [] : [lineOf(text, tagsIn(said), depth)]), ...waysIn(way, depth)];
}

function lineOf(text: string, tags: Tags, depth: number): ScriptLine {
  const speech = splitSpeech(text);
  const speaker = speech && personOfPrefix(speech.prefix);
  if (speech && speaker !== undefined)
    return { depth, kind: 'speech', speaker, text: asRead(speech.words), face: tags.value('face') ?? '' };
  return { depth, kind: tags.has('inner') ? 'thought' : 'seen', text: asRead(text) };
}

function waysIn(way: string, depth: number): readonly ScriptLine[] {
  const text = way.trim();
  if (text === '' || text === '->') return [];
  if (text.startsWith('->->')) return [{ depth, kind: 'back' }];
  const calls = text.startsWith('<-') || /^->.*->$/.test(text);
  const to = text.replaceAll(/<-|->/g, ' ').trim().split(/\s+/);
  return to.map(one => ({ depth, kind: calls ? 'calls' : 'goes', to: one }));
}

/** `{asked: A|B} # tag` and `{~A|B}`, where the braces hold all the words of the line. */
function alternatives(content: string) {
  if (!content.startsWith('{')) return undefined;
  let depth = 0;
  const cuts: number[] = [];
  let colon = -1;
  let end = -1;
  for (let at = 0; at < content.length && end < 0; at += 1) {
    const letter = content[at];
    if (letter === '{') depth += 1;
    if (letter === '|' && depth === 1) cuts.push(at);
    if (letter === ':' && depth === 1 && colon < 0 && cuts.length === 0) colon = at;
    if (letter === '}' && (depth -= 1) === 0) end = at;
  }
  const rest = content.slice(end + 1).trim();
  // Words beside the braces make it one line, which is shown as it is written.
  if (end < 0 || (withoutTags(rest) !== '' && !rest.startsWith('->'))) return undefined;
  const sign = /^\{\s*([~&!])/.exec(content)?.[0];
  if (sign === undefined && cuts.length === 0 && colon < 0) return undefined;
  const isChoice = sign !== undefined || colon < 0;
  const from = isChoice ? (sign?.length ?? 1) : colon + 1;
  const parts = [from, ...cuts.map(cut => cut + 1)].map((start, at) => content.slice(start, cuts[at] ?? end));
  return { condition: isChoice ? undefined : content.slice(1, colon).trim(), parts, rest };
}
