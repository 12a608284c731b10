import type { Frame } from './frames.ts';

export const PACES = ['slow', 'usual', 'quick'] as const;
export type Pace = (typeof PACES)[number];

/**
 * Words a minute. Adults read fiction to themselves at about 260 and aloud at about 180 (Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047); a conversation that is watched goes as if it were spoken.
 */
const WORDS: Readonly<Record<Pace, number>> = { slow: 120, usual: 180, quick: 260 };
/** A glance at the room and the faces, before the words, in milliseconds; and no line is gone before it was seen. */
const GLANCE_MS = 900;
/** An author's breath before a line, and a silence that the learner held, in milliseconds at the usual pace. */
const BREATH_MS = 2200;
const SILENCE_MS = 4000;

/**
 * How long a frame stands before the next comes, in milliseconds. `next` may want a breath before it; what the group
 * said about it is read too, where it is shown.
 */
export function msOf(frame: Frame, next: Frame | undefined, pace: Pace, withTurns = false): number {
  const stretch = WORDS.usual / WORDS[pace];
  const breath = next?.kind === 'line' && next.line.pause ? BREATH_MS : 0;
  const silence =
    frame.kind === 'chose' && frame.offer.kind === 'reply' && frame.offer.act === 'wait' ? SILENCE_MS : 0;
  const turns = withTurns ? frame.turns.flatMap(({ entries }) => entries.map(({ line }) => line.text)) : [];
  const words = [wordsIn(frame), ...turns].join(' ').split(/\s+/).filter(Boolean).length;
  return Math.round((GLANCE_MS + breath + silence) * stretch + (words * 60_000) / WORDS[pace]);
}

const wordsIn = (frame: Frame): string => {
  switch (frame.kind) {
    case 'line':
      return frame.line.text;
    case 'chose':
      return frame.offer.text;
    case 'reworded':
      return '';
  }
};
