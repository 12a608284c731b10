import { Tags } from './tags.ts';

/**
 * An author's file, read line by line for what the checker needs to point at. This is not ink's grammar (the
 * compiler holds that): it finds the places where our tags and speakers stand, with their line numbers,
 * which ink's own output no longer has.
 */
export interface SourceLine {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'choice' | 'text' | 'knot' | 'include' | 'head';
  /** Without marks, label, conditions, brackets and tags; a knot's or an included file's name. */
  readonly text: string;
  readonly tags: Tags;
}

const LOGIC = /^(VAR|LIST|CONST|EXTERNAL|TODO\b|~|=(?!=))/;
const KNOT = /^={2,}\s*(?:function\s+)?(\w+)/;
const MARKS = /^(?:[*+-]\s*)+(?!>)/;
const TAG = /(?<!\\)#\s*([^#\]{}|]+)/g;

/** Takes comments out and leaves every line where it was. */
const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*.*?\*\//gs, block => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/\/\/.*$/gm, '');

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
    } else {
      const tags = new Tags([...content.matchAll(TAG)].map(([, tag = '']) => tag.trim()));
      const isHead = atHead && content.startsWith('#');
      lines.push({ ...here, kind: isHead ? 'head' : kindOf(content), text: bare(content), tags });
    }
  }
  return lines;
}

const kindOf = (content: string): 'choice' | 'text' => (/^[*+]/.test(content) ? 'choice' : 'text');

/** The words of a line, without what stands around them. */
function bare(content: string): string {
  let text = content.replace(MARKS, '').replaceAll(TAG, '').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/^\(\w+\)\s*/, '').replace(/^\{[^{}]*\}\s*/, '').replace(/^\{[^{}:]*:\s*(.*)$/s, '$1');
  }
  return text.replace(/^\[|\].*$/g, '').replace(/->.*$/, '').replace(/\}$/, '').trim();
}
