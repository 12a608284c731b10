import { type Draft, textIn } from '#core/workbench/draft.ts';
import { isInk } from '#core/workbench/paths.ts';

/** By path, since a letter changes one file of many. */
const counted = new Map<string, { readonly text: string; readonly words: number }>();

/** About as many words as its author has written: whatever stands between spaces and has a letter in it. */
export const wordsIn = ({ files }: Draft): number =>
  files.reduce((sum, { path, text }) => {
    if (!isInk(path)) return sum;
    const known = counted.get(path);
    if (known?.text === text) return sum + known.words;
    const words = text.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length;
    counted.set(path, { text, words });
    return sum + words;
  }, 0);

/** The title as it stands in the text, before anything has read it. */
export const titleIn = (draft: Draft): string =>
  /^[\t ]*#[\t ]*title:(.*)$/m.exec(textIn(draft, draft.main) ?? '')?.[1]?.trim() ?? '';
