/**
 * Takes the tags of choices out of the ink before it is compiled, all but the id, and keeps them beside it.
 * Ink writes every tag of every choice anew each time a menu shows; on the floor, with a hundred turns of six
 * tags each, that is most of what a menu costs. Nothing else is touched, and no line moves, so the author's
 * file plays the same in Inky and every finding still points at its line.
 */
export interface Lifted {
  readonly text: string;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** A choice with its words and its tags in brackets on one line; what else there is stays as it stands. */
const CHOICE = /^(\s*[*+][^[\]]*\[)([^[\]]*)(\].*)$/;
const HASH = /(?<!\\)#/;

export function liftTags(text: string): Lifted {
  const tags = new Map<string, readonly string[]>();
  const lines = text.split('\n').map(line => {
    const [, before, inside = '', after] = CHOICE.exec(line) ?? [];
    const [words = '', ...texts] = inside.split(HASH).map(part => part.trim());
    const id = texts
      .find(tag => tag.startsWith('id:'))
      ?.slice('id:'.length)
      .trim();
    // A tag that is worked out while playing has to stay, and so has what a comment might cut.
    const isFixed = !/[{}]|\/[/*]/.test(texts.join('#')) && !line.includes('//');
    if (before === undefined || after === undefined || !id || texts.length < 2 || !isFixed) return line;
    tags.set(
      id,
      texts.filter(tag => !tag.startsWith('id:')),
    );
    return `${before}${words} # id: ${id}${after}`;
  });
  return { text: lines.join('\n'), tags };
}
