import type { HeardBy } from '#core/check/heard-by.ts';
import { isReply } from '#core/check/subject.ts';
import type { NamedMoment } from '#core/model/case.ts';
import { isLane, type Lane } from '#core/model/offer.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';

/** A turn of the group where it takes something up, and how often whoever could hear it did. */
export interface MatrixTurn extends Place {
  readonly id: string;
  readonly peer: string;
  readonly lane: Lane;
  /** In how many of the runs that chose the reply it was on offer, and in how many it was said. */
  readonly offered: number;
  readonly said: number;
}

/** A reply, and the turns that take up this very reply. */
export interface MatrixRow extends Place {
  readonly id: string;
  readonly text: string;
  readonly moment: string;
  /** The runs that chose it; none where no meetings were held. */
  readonly runs: number;
  readonly turns: readonly MatrixTurn[];
}

/** The replies of one moment, and the turns that speak of the moment whatever was said in it. */
export interface MatrixPart {
  readonly moment: string;
  readonly name: string;
  readonly rows: readonly MatrixRow[];
  readonly turns: readonly Omit<MatrixTurn, 'offered' | 'said'>[];
}

/** Which turn takes up which reply. Plain data: it comes from a worker. */
export interface Matrix {
  /** Replies that no turn takes up. */
  readonly gaps: readonly MatrixRow[];
  readonly parts: readonly MatrixPart[];
  readonly endings: readonly {
    readonly name: string;
    readonly turns: readonly Omit<MatrixTurn, 'offered' | 'said'>[];
  }[];
}

export function matrixOf(
  source: readonly SourceLine[],
  moments: readonly NamedMoment[],
  heard: readonly HeardBy[],
): Matrix {
  const turns = source.filter(isTurn);
  const momentOf = momentsOfReplies(source);
  const heardBy = new Map(heard.map(one => [one.reply, one]));
  const rows = source.filter(isReply).map((line): MatrixRow => {
    const id = line.tags.value('id') ?? '';
    const by = heardBy.get(id);
    const counts = new Map(by?.turns.map(one => [one.turn, one]));
    return {
      id,
      text: line.text,
      file: line.file,
      line: line.line,
      moment: momentOf.get(line) ?? '',
      runs: by?.runs ?? 0,
      turns: turns
        .filter(turn => turn.tags.words('heard').includes(id))
        .map(turnOf)
        .map(turn => ({
          ...turn,
          offered: counts.get(turn.id)?.offered ?? 0,
          said: counts.get(turn.id)?.said ?? 0,
        })),
    };
  });
  const endings = new Set(source.flatMap(line => line.tags.every('ending')));
  return {
    gaps: rows.filter(row => row.turns.length === 0),
    parts: [...new Set(rows.map(row => row.moment))].map(moment => ({
      moment,
      name: moments.find(one => one.id === moment)?.name ?? '',
      rows: rows.filter(row => row.moment === moment),
      turns:
        moment === ''
          ? []
          : turns.filter(turn => turn.tags.value('about') === moment && isOfAny(turn)).map(turnOf),
    })),
    endings: [...endings].map(name => ({
      name,
      turns: turns.filter(turn => turn.tags.words('ended').includes(name)).map(turnOf),
    })),
  };
}

const isTurn = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && tags.has('peer') && isLane(tags.value('lane') ?? '');

/** Whether it may be said whatever was chosen in its moment. */
const isOfAny = ({ tags }: SourceLine): boolean => !tags.has('heard') && !tags.has('ended');

function turnOf({ tags, file, line }: SourceLine): Omit<MatrixTurn, 'offered' | 'said'> {
  const lane = tags.value('lane') ?? '';
  return {
    id: tags.value('id') ?? '',
    peer: tags.value('peer') ?? '',
    lane: isLane(lane) ? lane : 'between',
    file,
    line,
  };
}

/** The moment that each reply stands in: the last that began before it, as the text is read. */
function momentsOfReplies(source: readonly SourceLine[]): ReadonlyMap<SourceLine, string> {
  const found = new Map<SourceLine, string>();
  let moment = '';
  for (const line of source) {
    if (line.kind === 'head') continue;
    if (isReply(line)) found.set(line, moment);
    moment = line.tags.value('moment') ?? moment;
  }
  return found;
}
