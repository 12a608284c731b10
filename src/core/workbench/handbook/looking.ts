import { type Block, type Book, type Phrases, type Section, textOf } from './book.ts';

/** What of a block has this in it; undefined where nothing has. A row or a paragraph of a list stands for itself. */
function partOf(block: Block, has: (text: string) => boolean): Block | undefined {
  switch (block.kind) {
    case 'paragraph':
      return has(textOf(block.of)) ? block : undefined;
    case 'code':
      return has(block.text) ? block : undefined;
    case 'list': {
      const items = block.items.filter(item => has(textOf(item)));
      return items.length > 0 ? { ...block, items } : undefined;
    }
    case 'table': {
      const rows = block.rows.filter(row => has(row.map(textOf).join(' ')));
      return rows.length > 0 ? { ...block, rows } : undefined;
    }
  }
}

/** The parts of the handbook that have all of these words, each in its section. A section whose title has them is whole. */
export function found(book: Book, wanted: string): Book {
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return book;
  const has = (text: string): boolean => words.every(word => text.toLowerCase().includes(word));
  return book.flatMap((section): readonly Section[] => {
    if (has(section.title)) return [section];
    const blocks = section.blocks.flatMap(block => partOf(block, has) ?? []);
    return blocks.length > 0 ? [{ ...section, blocks }] : [];
  });
}

/** The tags of a line of ink, by their keys, each once and in their order. */
const keysOn = (line: string): readonly string[] => [
  ...new Set([...line.matchAll(/(?<!\\)#\s*([a-z][a-z-]*)/g)].flatMap(([, key]) => key ?? [])),
];

/** The moves that a line of ink names. */
export const movesOn = (line: string): readonly string[] => [
  ...new Set(
    [...line.matchAll(/#\s*move:\s*([^#\]]*)/g)].flatMap(([, list = '']) =>
      list.split(',').flatMap(move => move.trim() || []),
    ),
  ),
];

/** Whether these words begin with a tag of this key: `# face: worried`, `# inner`. */
function isAbout(phrases: Phrases, key: string): boolean {
  const tag = new RegExp(String.raw`(?:^|, )# ?${key}(?:$|[:\s,])`);
  return tag.test(textOf(phrases).trim());
}

function partAbout(block: Block, key: string): Block | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'code':
      return undefined;
    case 'list': {
      const items = block.items.filter(item => isAbout(item, key));
      return items.length > 0 ? { ...block, items } : undefined;
    }
    case 'table': {
      const rows = block.rows.filter(([first = []]) => isAbout(first, key));
      return rows.length > 0 ? { ...block, rows } : undefined;
    }
  }
}

/** What the handbook says of the tags on a line of ink: rows and paragraphs, each in its section. */
export function aboutLine(book: Book, line: string): Book {
  const keys = keysOn(line);
  return book.flatMap((section): readonly Section[] => {
    const blocks = section.blocks.flatMap(block => keys.flatMap(key => partAbout(block, key) ?? []));
    return blocks.length > 0 ? [{ ...section, blocks: joined(blocks) }] : [];
  });
}

/** Rows of one table, found by different tags, stand in one table again. */
function joined(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((all, block) => {
    const last = all.at(-1);
    if (last?.kind === 'table' && block.kind === 'table')
      return [...all.slice(0, -1), { ...last, rows: [...new Set([...last.rows, ...block.rows])] }];
    if (last?.kind === 'list' && block.kind === 'list')
      return [...all.slice(0, -1), { ...last, items: [...new Set([...last.items, ...block.items])] }];
    return [...all, block];
  }, []);
}

/** An example that can stand in an author's text as it is: a few lines of ink, not a tree of folders. */
export const isExample = (text: string): boolean =>
  /(?<!\\)# ?[a-z]|^\/\/ allow|^VAR /m.test(text) && text.split('\n').length <= 20;
