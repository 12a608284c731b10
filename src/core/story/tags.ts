/** One ink tag, read as `key: value` or as a bare word. Ink itself gives tags no meaning. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

export function readTag(text: string): Tag {
  const colon = text.indexOf(':');
  return colon < 0
    ? { key: text.trim(), value: '' }
    : { key: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** The tags of one line or choice, asked by key. */
export class Tags {
  private readonly all: readonly Tag[];

  constructor(texts: readonly string[]) {
    this.all = texts.map(readTag);
  }

  get keys(): readonly string[] {
    return this.all.map(tag => tag.key);
  }
  has(key: string): boolean {
    return this.all.some(tag => tag.key === key);
  }
  /** The last value given; a line may override what stands before it. */
  value(key: string): string | undefined {
    return this.all.findLast(tag => tag.key === key)?.value;
  }
  every(key: string): readonly string[] {
    return this.all.filter(tag => tag.key === key).map(tag => tag.value);
  }
  /** A value that is a list: `emo.name, cue.explore`. */
  words(key: string): readonly string[] {
    return splitList(this.value(key) ?? '', ',');
  }
}

export const splitList = (text: string, by: string): readonly string[] =>
  text
    .split(by)
    .map(word => word.trim())
    .filter(word => word !== '');

/** What a reader of tags says when a word is not one it knows. */
export interface TagFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export const knownAre = (words: readonly string[]): string => `Known: ${words.join(', ')}.`;
