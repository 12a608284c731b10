import { Tags } from './tags.ts';

/**
 * An author's file, read line by line for what the checker needs to point at. This is not ink's grammar (the
 * compiler holds that): it finds the places where our tags and speakers stand, with their line numbers,
 * which ink's own output no longer has.
 */
export interface SourceLine {
  readonly file: string;
  /** Counted from 1. A line with alternatives comes once for each. */
  readonly line: number;
  readonly kind: 'choice' | 'text' | 'knot' | 'include' | 'head';
  /** Without marks, label, conditions, brackets and tags; a knot's or an included file's name. */
  readonly text: string;
  readonly tags: Tags;
}

/** Alternatives behind alternatives double with each; whoever writes so many means nothing by them. */
const MOST_PIECES = 64;

const LOGIC = /^((VAR|LIST|CONST|EXTERNAL|TODO)\b|~|=(?!=))/;
const KNOT = /^={2,}\s*(?:function\s+)?(\w+)/;
const MARKS = /^(?:[*+-]\s*)+(?!>)/;
const CHOICE = /^(?:-\s*)*[*+]/;
const LABEL = /^\(\w+\)\s*/;
const TAG = /(?<!\\)#\s*([^#\]{}|]+)/g;

/** Takes comments out and leaves every line where it was. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*.*?\*\//gs, block => block.replaceAll(/[^\n]/g, '')).replaceAll(/\/\/.*$/gm, '');

export function readSource(file: string, text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let atHead = true;
  for (const [index, raw] of withoutComments(text).split(/\r?\n/).entries()) {
    const content = raw.trim();
    const here = { file, line: index + 1 };
    const none = new Tags([]);
    if (content === '' || LOGIC.test(content)) continue;
    const knot = KNOT.exec(content)?.[1];
    const included = /^INCLUDE\s+(.+)$/.exec(content)?.[1];
    if (knot !== undefined) {
      atHead = false;
      lines.push({ ...here, kind: 'knot', text: knot, tags: none });
    } else if (included !== undefined) {
      lines.push({ ...here, kind: 'include', text: included, tags: none });
    } else if (CHOICE.test(content)) {
      lines.push({ ...here, kind: 'choice', text: wordsOfChoice(content), tags: tagsIn(content) });
    } else {
      const kind = atHead && content.startsWith('#') ? 'head' : 'text';
      let read = 0;
      for (const piece of pieces(withoutMarks(content))) {
        lines.push({ ...here, kind, text: withoutTags(piece), tags: tagsIn(piece) });
        read += 1;
        if (read >= MOST_PIECES) break;
      }
    }
  }
  return lines;
}

const tagsIn = (content: string): Tags =>
  new Tags([...content.matchAll(TAG)].map(([, tag = '']) => tag.trim()));

const withoutTags = (content: string): string => content.replaceAll(TAG, '').replace(/->.*$/, '').trim();

/** Without the marks of a gather, its label, and the condition of a branch: `- else: …`. */
const withoutMarks = (content: string): string =>
  content.startsWith('-')
    ? content
        .replace(MARKS, '')
        .replace(LABEL, '')
        .replace(/^(?!\p{Lu}[\p{Lu} '’-]*\p{Lu}:)[^:#{}|[\]]*:\s*/u, '')
    : content;

/** The words of a choice, without marks, label, conditions, brackets and tags. */
function wordsOfChoice(content: string): string {
  let text = content.replace(MARKS, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(LABEL, '').replace(/^\{[^{}]*\}\s*/, '');
  }
  return withoutTags(text.replace(/^\[|\].*$/g, ''));
}

/**
 * `{here: ANNA: Yes. # face: sad|TOM: No.} # pause` may be either of two lines, each with a speaker and tags
 * of its own, and what stands outside the braces belongs to both.
 */
function* pieces(content: string): Generator<string> {
  if (!content.startsWith('{')) {
    yield content;
    return;
  }
  const cuts = cutsAtTop(content);
  const end = cuts.findIndex(cut => content[cut] === '}');
  // The beginning of a block over several lines; its condition is no words.
  if (end < 0) {
    yield content.replace(/^\{[^{}:]*:?\s*/, '');
    return;
  }
  const rest = content.slice((cuts[end] ?? 0) + 1);
  const inside = cuts.slice(0, end + 1).map((cut, at) => content.slice((cuts[at - 1] ?? 0) + 1, cut));
  const [first = '', ...others] = inside;
  const isPrinted = others.length === 0 && !first.includes(':');
  const ways = isPrinted ? [''] : [first.replace(/^([&!~]|[^{}:]*:)\s*/, ''), ...others];
  for (const one of ways) yield* pieces(`${one.trim()}${rest}`.trim());
}

/** Where the alternatives of the braces that open a text end, and those braces themselves. */
function cutsAtTop(content: string): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < content.length; at += 1) {
    const letter = content[at];
    if (letter === '{') depth += 1;
    if (depth === 1 && (letter === '|' || letter === '}')) cuts.push(at);
    if (letter === '}') depth -= 1;
    if (depth === 0) break;
  }
  return cuts;
}
