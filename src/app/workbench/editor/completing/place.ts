/** What is being written at the cursor, as far as the line up to there tells. */
export type Writing =
  /** `-> the_w` */
  | { readonly kind: 'target'; readonly word: string }
  /** `# mo` */
  | { readonly kind: 'tag'; readonly on: 'head' | 'offer' | 'line'; readonly word: string }
  /** `# move: emo.name, tell.b`; a list of the head has semicolons between. */
  | { readonly kind: 'value'; readonly key: string; readonly value: string; readonly word: string }
  /** `NAD` */
  | { readonly kind: 'speaker'; readonly word: string }
  /** `{the_w` */
  | { readonly kind: 'code'; readonly word: string };

const TARGET = /(?:->|<-)[ \t]*([\p{L}_][\p{L}\p{N}_.]*)?$/u;
const TAG = /(?<!\\)#[ \t]*([\w-]*)$/;
const VALUE = /(?<!\\)#[ \t]*([\w-]+)[ \t]*:[ \t]*([^#\]|{}]*)$/;
const SPEAKER = /(?:^|[|{:])[ \t]*(?:[-*+][ \t]*)*(\p{Lu}[\p{Lu}'’-]*)$/u;
const CODE = /(?:\{[^{}|:]*?|^\s*~.*?)([\p{L}_][\p{L}\p{N}_.]*)$/u;
const CHOICE = /^\s*(?:-\s*)*[*+]/;

/** Undefined where nothing is to be offered. */
export function writingIn(before: string, isHead: boolean): Writing | undefined {
  const target = TARGET.exec(before);
  if (target) return { kind: 'target', word: target[1] ?? '' };
  const tag = TAG.exec(before);
  if (tag)
    return { kind: 'tag', on: isHead ? 'head' : isChoice(before) ? 'offer' : 'line', word: tag[1] ?? '' };
  const value = VALUE.exec(before);
  if (value) {
    const [, key = '', written = ''] = value;
    return { kind: 'value', key, value: written, word: /[^,;]*$/.exec(written)?.[0].trimStart() ?? '' };
  }
  const code = CODE.exec(before);
  if (code) return { kind: 'code', word: code[1] ?? '' };
  const speaker = SPEAKER.exec(before);
  return speaker ? { kind: 'speaker', word: speaker[1] ?? '' } : undefined;
}

/** A tag after the bracket belongs to what follows, and no more to the choice. */
const isChoice = (before: string): boolean => CHOICE.test(before) && !before.includes(']');
