import type { Lane } from '#core/model/offer.ts';
import type { Piece } from './conditions.ts';
import type { ScriptTurn } from './script.ts';
import type { ScriptLine } from './script-line.ts';

/** The script's own words, in the language of whoever reads it. */
export interface ScriptWords {
  readonly conversation: string;
  readonly group: string;
  readonly noMoment: string;
  readonly lane: Readonly<Record<Lane, string>>;
  readonly scriptMeta: (version: string) => string;
  readonly when: string;
  readonly otherwise: string;
  readonly oneOf: string;
  readonly wasChosen: (text: string) => string;
  readonly little: Readonly<Record<'and' | 'or' | 'not', string>>;
  readonly goes: (to: string) => string;
  readonly calls: (to: string) => string;
  readonly back: string;
  readonly together: string;
  readonly ends: string;
  readonly heard: (text: string) => string;
  readonly ended: (name: string) => string;
  readonly felt: (words: string) => string;
}

/** A condition as a sentence's end: `“I waited.” was chosen and not: trust > 1`. */
export const conditionText = (when: readonly Piece[], w: ScriptWords): string =>
  when
    .map(piece => {
      switch (piece.kind) {
        case 'chosen':
          return w.wasChosen(piece.text);
        case 'word':
          return w.little[piece.word];
        case 'code':
          return piece.text;
      }
    })
    .join(' ');

/** Where a script goes on, or on what it hangs, in words; undefined for what is itself said, seen or chosen. */
export function noteText(line: ScriptLine, w: ScriptWords): string | undefined {
  switch (line.kind) {
    case 'speech':
    case 'seen':
    case 'thought':
    case 'reply':
      return undefined;
    case 'if':
      return line.when.length === 0 ? `${w.otherwise}:` : `${w.when} ${conditionText(line.when, w)}:`;
    case 'one-of':
      return `${w.oneOf}:`;
    case 'goes':
      return line.to === 'END' || line.to === 'DONE' ? w.ends : w.goes(line.to);
    case 'calls':
      return w.calls(line.to);
    case 'back':
      return w.back;
    case 'together':
      return w.together;
    case 'logic':
      return `~ ${line.text}`;
  }
}

/** When a turn may be said: what it takes up, and its condition where that says more. */
export function turnNote(turn: ScriptTurn, w: ScriptWords): string {
  return [
    ...turn.heard.map(w.heard),
    ...turn.ended.map(w.ended),
    ...(turn.felt.length > 0 ? [w.felt(turn.felt.join(', '))] : []),
    ...(turn.when.length > 0 ? [`${w.when.toLowerCase()} ${conditionText(turn.when, w)}`] : []),
  ].join('; ');
}
