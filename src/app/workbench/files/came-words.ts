import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import type { LeftOut, LeftReason } from '#core/workbench/gathering.ts';
import type { ComeFault } from './packing.ts';

/** More names than that nobody reads. */
const NAMED = 6;

/** Why nothing came in. Of several cases one has to be chosen, which is no fault to tell. */
export function faultWords(fault: ComeFault): string {
  const w = fileWords();
  switch (fault.kind) {
    case 'zip':
      return w.zip[fault.fault];
    case 'case-file':
      return openingWords().fault[fault.fault];
    case 'unreadable':
      return w.unreadable;
    case 'nothing':
      return [w.gather.nothing, ...leftWords(fault.left)].join(' ');
    case 'too-many':
    case 'too-large':
      return w.gather[fault.kind];
    case 'which':
      return w.which;
  }
}

/** One sentence for each reason, with the names. */
export function leftWords(left: readonly LeftOut[]): string[] {
  const w = fileWords();
  const by = new Map<LeftReason, string[]>();
  for (const { path, why } of left) by.set(why, [...(by.get(why) ?? []), shown(path)]);
  return [...by].map(([why, paths]) => {
    const more = paths.length > NAMED ? w.andMore(paths.length - NAMED) : '';
    return `${w.left[why]}: ${paths.slice(0, NAMED).join(', ')}${more}.`;
  });
}

/** A hostile name must not turn the sentence around, nor fill the page. */
const shown = (path: string): string => {
  const plain = path.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}');
  return plain.length > 80 ? `${plain.slice(0, 80)}…` : plain;
};
