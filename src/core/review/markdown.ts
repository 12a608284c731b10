/**
 * A page as Markdown, to be pasted into a portfolio. What was said and written stays text: nothing in it becomes
 * a heading, a link, a list or a tag, whatever its signs are.
 */
import type { Block, ScriptBlock } from './block.ts';

export const makeMarkdown = (blocks: readonly Block[]): string => `${blocks.map(written).join('\n\n')}\n`;

function written(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}`;
    case 'meta':
      return plain(block.text);
    case 'heading':
      return `## ${plain(block.text)}`;
    case 'fact':
      return `${bold(block.label)} ${authors(block.text)}`;
    case 'speech':
    case 'direction':
    case 'thought':
      return script(block);
    case 'reply':
      return `${bold(block.speaker)} ${authors(block.text)}`;
    case 'act':
      return authors(block.text);
    case 'passed-over':
      return `${plain(block.label)}\n\n${list(block.texts)}`;
    case 'turn':
      return quoted(block.lines.map(script).join('\n\n'));
    case 'own':
      return [...(block.label === undefined ? [] : [bold(block.label)]), paragraphs(block.text)].join('\n\n');
  }
}

function script(block: ScriptBlock): string {
  switch (block.kind) {
    case 'speech':
      return `${bold(block.speaker)} ${authors(block.text)}`;
    case 'direction':
      return authors(block.text);
    case 'thought':
      return `${bold(block.label)} ${authors(block.text)}`;
  }
}

export const bold = (label: string): string => `**${plain(label)}${/[?.!:]$/.test(label) ? '' : ':'}**`;
const list = (texts: readonly string[]): string => texts.map(text => `- ${authors(text)}`).join('\n');
const quoted = (text: string): string => text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');

/** Author text is one line, with `_emphasis_` as its only markup. */
export function authors(text: string): string {
  const parts = oneLine(text).split(/(?<!\w)_([^_]+)_(?!\w)/);
  const marked = parts.map((part, at) => {
    // Markdown takes a star beside a space for a star.
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
    return at % 2 === 1 && words !== '' ? `${before}*${escaped(words)}*${after}` : escaped(part);
  });
  return atStart(marked.join(''));
}

export const plain = (text: string): string => atStart(escaped(oneLine(text)));

/** The learner's own lines and paragraphs, as they were: two spaces at its end keep a line to itself. */
function paragraphs(text: string): string {
  const lines = text.split(BREAK).map(plain);
  return lines
    .map((line, at) => (line === '' ? '' : lines[at + 1] ? `${line}  ` : line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** All that somebody's editor may take for the end of a line. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const oneLine = (text: string): string => text.split(BREAK).join(' ').trim();

/** Signs that mean something anywhere in a line; `~`, `|`, `$` and `@` do in the dialects of portfolios. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>&~|#$@^{}]/g, String.raw`\$&`)
    // Addresses become links by themselves.
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replaceAll(/\bwww\./gi, match => match.replace('.', String.raw`\.`));

/** Signs that mean something where a line begins: lists, rules, underlined headings. */
const atStart = (text: string): string =>
  text.replace(/^[-+=:]/, String.raw`\$&`).replace(/^(\d+)([.)])/, String.raw`$1\$2`);
