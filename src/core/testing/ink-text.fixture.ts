import { eachFile, type Files } from './stories.fixture.ts';

/**
 * A case's text as somebody with an editor sees it: lines, menus, replies. It knows nothing of how a run is
 * performed again, so that what an edit means can be said without asking the code under test.
 */
export interface Reply {
  readonly id: string;
  readonly label: string | undefined;
  /** Lines from the reply's own up to the next reply, gather or knot. */
  readonly from: number;
  readonly to: number;
}
export interface Menu {
  readonly file: string;
  readonly knot: string;
  readonly replies: readonly Reply[];
}

export const linesOf = (files: Files, file: string): string[] => (files[file] ?? '').split('\n');
export const withLines = (files: Files, file: string, lines: readonly string[]): Files => ({
  ...files,
  [file]: lines.join('\n'),
});

const isEndOfReply = (line: string) => /^([*+]\s|-|=|\{|<-|->|VAR|INCLUDE)/.test(line);

/** The menus of a file whose replies stand at the margin and have ids. */
export function menusOf(files: Files, file: string): Menu[] {
  const menus: Menu[] = [];
  let knot = '';
  let replies: Reply[] | undefined;
  const lines = linesOf(files, file);
  for (const [from, line] of lines.entries()) {
    const id = /^[*+]\s.*# id: (\w+)/.exec(line)?.[1];
    knot = /^=+ (\w+)/.exec(line)?.[1] ?? knot;
    if (id === undefined) {
      if (isEndOfReply(line)) replies = undefined;
      continue;
    }
    const length = lines.slice(from + 1).findIndex(isEndOfReply);
    const to = length < 0 ? lines.length : from + 1 + length;
    if (replies === undefined) menus.push({ file, knot, replies: (replies = []) });
    replies.push({ id, label: /^[*+]\s+\((\w+)\)/.exec(line)?.[1], from, to });
  }
  return menus;
}

/** Lines of plain words outside any braces: what somebody says, or what is seen. */
export function plainLines(files: Files, file: string): number[] {
  let depth = 0;
  let isInKnot = false;
  return linesOf(files, file).flatMap((line, at) => {
    isInKnot ||= line.startsWith('=');
    const isPlain =
      isInKnot &&
      depth === 0 &&
      /^\s*["“‘]?\p{L}[^{}[\]|]*$/u.test(line) &&
      !/^\s*(VAR|LIST|CONST|INCLUDE|TODO)\b/.test(line);
    depth += line.split('{').length - line.split('}').length;
    return isPlain ? [at] : [];
  });
}

/** Changes what is code in a line, and leaves its tags. */
export const inCode = (files: Files, change: (code: string) => string): Files =>
  eachLine(files, line =>
    line
      .split(/(#[^#\]|}]*)/)
      .map((part, at) => (at % 2 === 0 ? change(part) : part))
      .join(''),
  );

/** Changes the ids of a tag that lists some; a tag without any is dropped. */
export const inIdTags = (files: Files, change: (id: string) => string | undefined): Files =>
  eachLine(files, line =>
    line.replaceAll(
      / ?# (id|heard|from|answers): ([\w, ]+?)(?= #|\]| *$)/g,
      (_tag, key: string, list: string) => {
        const ids = list.split(/\s*,\s*/).flatMap(id => change(id) ?? []);
        return ids.length === 0 ? '' : ` # ${key}: ${ids.join(', ')}`;
      },
    ),
  );

const eachLine = (files: Files, change: (line: string) => string): Files =>
  eachFile(files, text => text.split('\n').map(change).join('\n'));
