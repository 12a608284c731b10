import { readSource, type SourceLine, withoutComments } from '#core/story/source.ts';
import { splitSpeech } from '#core/story/line.ts';
import { isMove } from '#core/model/move.ts';
import { type Draft, folderOf, textIn } from '#core/workbench/draft.ts';

/** A reply as it stands in the text, whether or not it has all that a reply needs. */
export interface WrittenReply {
  readonly file: string;
  readonly line: number;
  /** The last line of what comes of it: below it, and above whatever gathers the replies, another can be begun. */
  readonly lastLine: number;
  /** The knot that it stands in. */
  readonly knot: string;
  readonly id: string;
  readonly words: string;
  /** Whether it says what it does: a move that there is, or silence, or something done. */
  readonly hasMove: boolean;
  /** Whether something is said or seen between it and the next reply. */
  readonly isAnswered: boolean;
}

/** A turn that is about a reply, and the last line of what is said in it. */
export interface Taking {
  readonly heard: string;
  readonly file: string;
  readonly lastLine: number;
}

/** What the guide looks at in an author's text. */
export interface Conversation {
  /** The first line that somebody says. */
  readonly firstSaid: { readonly file: string; readonly line: number; readonly words: string } | undefined;
  readonly replies: readonly WrittenReply[];
  /** The replies that a turn of the group is about, and where such a turn stands. */
  readonly takenUp: readonly Taking[];
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
  const text = textIn(draft, talk ?? '') ?? '';
  const first = own.find(line => line.kind === 'text' && splitSpeech(line.text) !== undefined);
  return {
    firstSaid: first && {
      file: first.file,
      line: first.line,
      words: splitSpeech(first.text)?.words ?? '',
    },
    replies: own.flatMap((line, at) =>
      isReply(line) ? [replyOf(line, own[at + 1], knotBefore(own.slice(0, at)), text)] : [],
    ),
    takenUp: lines.flatMap(line =>
      line.kind === 'choice' && line.tags.has('peer')
        ? line.tags.words('heard').map(heard => ({
            heard,
            file: line.file,
            lastLine: lastLineFrom(line.line, textIn(draft, line.file) ?? ''),
          }))
        : [],
    ),
  };
}

const isReply = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && !tags.has('peer') && !tags.has('leader') && !tags.has('door');

const knotBefore = (lines: readonly SourceLine[]): string =>
  lines.findLast(line => line.kind === 'knot')?.text ?? '';

/** A reply, a dash that gathers, or a name: what comes of the reply before it ends there. */
const IS_NEXT = /^\s*(?:[*+=]|-(?!>))/;

/** Where the last line stands that comes of the reply in this line, counted from 1. */
function lastLineFrom(line: number, text: string): number {
  const below = withoutComments(text).split(/\r?\n/).slice(line);
  const end = below.findIndex(one => IS_NEXT.test(one));
  const own = end < 0 ? below : below.slice(0, end);
  return line + 1 + own.findLastIndex(one => one.trim() !== '');
}

function replyOf(line: SourceLine, next: SourceLine | undefined, knot: string, text: string): WrittenReply {
  const { tags } = line;
  const moves = tags.words('move');
  return {
    file: line.file,
    line: line.line,
    lastLine: lastLineFrom(line.line, text),
    knot,
    id: tags.value('id') ?? '',
    words: line.text,
    hasMove: (moves.length > 0 && moves.every(isMove)) || tags.has('act'),
    isAnswered: next?.kind === 'text' && /\p{L}/u.test(next.text),
  };
}
