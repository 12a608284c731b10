import type { SourceLine } from '#core/story/source.ts';
import type { Explored } from './explore.ts';
import type { Held } from './held.ts';
import { wordsIn } from './meeting.ts';
import { isOfGroup, isReply, type Subject } from './subject.ts';

/** How many runs of all met something, from 0 to 1. */
export interface Share {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** For a choice: was on offer. For a line: the same as `met`. */
  readonly offered: number;
  readonly met: number;
}

/** Which parts of a case its runs meet, and how often. */
export interface Coverage {
  readonly runs: number;
  readonly replies: readonly Share[];
  readonly turns: readonly Share[];
  readonly lines: readonly Share[];
}

export function coverageOf(subject: Subject, held: Held): Coverage {
  const share = (count: number | undefined): number => (held.runs === 0 ? 0 : (count ?? 0) / held.runs);
  const shareOf = ({ file, line, tags }: SourceLine): Share => {
    const name = tags.value('id') ?? '';
    return { name, file, line, offered: share(held.offered[name]), met: share(held.taken[name]) };
  };
  const written = new Map(
    subject.source
      .filter(line => line.kind === 'text' && isWords(line.text))
      .map(line => [`${line.file}:${line.line}`, line]),
  );
  return {
    runs: held.runs,
    replies: subject.source.filter(isReply).map(shareOf),
    turns: subject.source.filter(isOfGroup).map(shareOf),
    lines: [...written].map(([key, { file, line, text }]) => {
      const met = share(held.met[key]);
      return { name: text, file, line, offered: met, met };
    }),
  };
}

/** Logic and the ends of braces are read as text by line, and say nothing. */
const isWords = (text: string): boolean => /\p{L}/u.test(text) && !/^(~|->|<-)/.test(text);

/** What an author wants to see at a glance. */
export interface Counts {
  readonly replies: number;
  readonly turns: number;
  readonly words: number;
  readonly walks: number;
  readonly pairs: number;
  /** Choices on a way: fewest, median, most. */
  readonly choices: readonly [number, number, number];
  readonly endings: Readonly<Record<string, number>>;
}

export function countsOf(subject: Subject, { walks, pairs }: Explored, held: Held | undefined): Counts {
  const lengths = walks.map(walk => walk.steps.length).toSorted((a, b) => a - b);
  return {
    replies: subject.source.filter(isReply).length,
    turns: subject.source.filter(line => line.kind === 'choice' && line.tags.has('lane')).length,
    words: subject.source.reduce((sum, line) => sum + wordsIn(line.text), 0),
    walks: walks.length,
    pairs: pairs.size,
    choices: [lengths[0] ?? 0, lengths[Math.floor(lengths.length / 2)] ?? 0, lengths.at(-1) ?? 0],
    endings: held?.endings ?? {},
  };
}
