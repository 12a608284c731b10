import { readSource, type SourceLine } from '#core/story/source.ts';
import { splitSpeech } from '#core/story/line.ts';
import { isMove } from '#core/model/move.ts';
import { type Draft, folderOf } from '#core/workbench/draft.ts';

/** A reply as it stands in the text, whether or not it has all that a reply needs. */
export interface WrittenReply {
  readonly file: string;
  readonly line: number;
  /** The knot that it stands in. */
  readonly knot: string;
  readonly id: string;
  readonly words: string;
  /** Whether it says what it does: a move that there is, or silence, or something done. */
  readonly hasMove: boolean;
  /** Whether something is said or seen between it and the next reply. */
  readonly isAnswered: boolean;
}

/** What the guide looks at in an author's text. */
export interface Conversation {
  /** The first line that somebody says. */
  readonly firstSaid: { readonly file: string; readonly line: number; readonly words: string } | undefined;
  readonly replies: readonly WrittenReply[];
  /** The replies that a turn of the group is about, and where such a turn stands. */
  readonly takenUp: readonly { readonly heard: string; readonly file: string; readonly line: number }[];
}

/** The files of the case itself, without what it shares with others. */
const ownLines = (draft: Draft): readonly SourceLine[] =>
  draft.files
    .filter(({ path }) => path.startsWith(`${folderOf(draft)}/`))
    .flatMap(({ path, text }) => readSource(path, text));

export function conversationIn(draft: Draft): Conversation {
  const lines = ownLines(draft);
  const talk = lines.find(line => line.kind === 'knot' && line.text === 'encounter')?.file;
  // Where the conversation and the meeting stand in one file, the meeting begins with its opening.
  const rest = lines.slice(lines.findIndex(line => line.kind === 'knot' && line.text === 'encounter'));
  const end = rest.findIndex(line => line.kind === 'knot' && line.text === 'opening');
  const own = rest.slice(0, end < 0 ? rest.length : end).filter(line => line.file === talk);
  const first = own.find(line => line.kind === 'text' && splitSpeech(line.text) !== undefined);
  return {
    firstSaid: first && {
      file: first.file,
      line: first.line,
      words: splitSpeech(first.text)?.words ?? '',
    },
    replies: own.flatMap((line, at) =>
      isReply(line) ? [replyOf(line, own[at + 1], knotBefore(own.slice(0, at)))] : [],
    ),
    takenUp: lines.flatMap(line =>
      line.kind === 'choice' && line.tags.has('peer')
        ? line.tags.words('heard').map(heard => ({ heard, file: line.file, line: line.line }))
        : [],
    ),
  };
}

const isReply = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && !tags.has('peer') && !tags.has('leader') && !tags.has('door');

const knotBefore = (lines: readonly SourceLine[]): string =>
  lines.findLast(line => line.kind === 'knot')?.text ?? '';

function replyOf(line: SourceLine, next: SourceLine | undefined, knot: string): WrittenReply {
  const { tags } = line;
  const moves = tags.words('move');
  return {
    file: line.file,
    line: line.line,
    knot,
    id: tags.value('id') ?? '',
    words: line.text,
    hasMove: (moves.length > 0 && moves.every(isMove)) || tags.has('act'),
    isAnswered: next?.kind === 'text' && /\p{L}/u.test(next.text),
  };
}
