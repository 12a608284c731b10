import { readFileSync } from 'node:fs';
import { lexer, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import type { Block, Book, Phrase, Phrases, Section } from '#core/workbench/handbook/book.ts';

const MODULE = 'virtual:handbook';

/** The handbook for authors as a module, from the one text there is: the README beside the cases of the house. */
export function handbook(file: string): Plugin {
  return {
    name: 'handbook',
    resolveId: id => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(file);
      return `export const BOOK = ${JSON.stringify(readHandbook(readFileSync(file, 'utf8')))};`;
    },
  };
}

export function readHandbook(text: string): Book {
  const sections: Section[] = [];
  for (const token of lexer(text)) {
    const last = sections.at(-1);
    if (isHeading(token))
      sections.push({ id: slugOf(token.text), level: token.depth, title: token.text, blocks: [] });
    else if (last) sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...blockOf(token)] };
  }
  return sections;
}

/** As GitHub makes it, so that a link within the README leads to the same place here. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

function blockOf(token: Token): readonly Block[] {
  if (token.type === 'space') return [];
  if (isParagraph(token)) return [{ kind: 'paragraph', of: phrasesOf(token.tokens) }];
  if (isCode(token)) return [{ kind: 'code', text: token.text }];
  if (isList(token)) return [{ kind: 'list', items: token.items.map(item => phrasesOf(inlineOf(item))) }];
  if (isTable(token))
    return [
      {
        kind: 'table',
        head: token.header.map(cell => phrasesOf(cell.tokens)),
        rows: token.rows.map(row => row.map(cell => phrasesOf(cell.tokens))),
      },
    ];
  throw new Error(
    `The handbook has something that its page cannot show: ${token.type}, "${token.raw.slice(0, 60)}".`,
  );
}

/** A list's item is one paragraph; its tokens lie one level further in. */
const inlineOf = (item: Tokens.ListItem): readonly Token[] =>
  item.tokens.flatMap(token => ('tokens' in token && token.tokens ? token.tokens : [token]));

function phrasesOf(tokens: readonly Token[]): Phrases {
  return tokens.map((token): Phrase => {
    const inner = 'tokens' in token && token.tokens ? token.tokens : [];
    if (isCodeSpan(token)) return { kind: 'code', text: token.text };
    if (token.type === 'strong') return { kind: 'strong', of: phrasesOf(inner) };
    if (token.type === 'em') return { kind: 'stressed', of: phrasesOf(inner) };
    if (isLink(token)) return { kind: 'link', to: token.href, of: phrasesOf(inner) };
    if (isText(token)) return { kind: 'text', text: token.text };
    throw new Error(`The handbook has something within a line that its page cannot show: "${token.raw}".`);
  });
}

/** marked gives all of these as one type with an open rest; each is known by its `type`. */
const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isParagraph = (token: Token): token is Tokens.Paragraph => token.type === 'paragraph';
const isCode = (token: Token): token is Tokens.Code => token.type === 'code';
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isLink = (token: Token): token is Tokens.Link => token.type === 'link';
const isCodeSpan = (token: Token): token is Tokens.Codespan => token.type === 'codespan';
const isText = (token: Token): token is Tokens.Text | Tokens.Escape =>
  token.type === 'text' || token.type === 'escape';
