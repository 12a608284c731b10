import { isOfGroup, isReply, withoutComments } from '#core/check/subject.ts';
import type { About } from '#core/model/case.ts';
import { isLane, LANES, type Lane } from '#core/model/offer.ts';
import { STAGES } from '#core/model/stage.ts';
import type { SourceLine } from '#core/story/source.ts';
import { type Piece, piecesOf } from './conditions.ts';
import { choiceIn, type ScriptLine, wordsIn } from './script-line.ts';

/** A knot of the conversation as it is read on paper. */
export interface ScriptKnot {
  readonly name: string;
  readonly lines: readonly ScriptLine[];
}

/** Something that one of the group may say, and when. */
export interface ScriptTurn {
  readonly id: string;
  readonly peer: string;
  readonly lane: Lane;
  readonly when: readonly Piece[];
  /** The words of the replies that it takes up. */
  readonly heard: readonly string[];
  readonly ended: readonly string[];
  readonly felt: readonly string[];
  readonly flags: readonly string[];
  readonly lines: readonly ScriptLine[];
}

/** A case as a colleague reads it on paper. Plain data: it comes from a worker. */
export interface PaperScript {
  readonly about: About;
  readonly knots: readonly ScriptKnot[];
  /** By moment, in the order of the case's head; what is about none comes last. */
  readonly group: readonly { readonly moment: string; readonly turns: readonly ScriptTurn[] }[];
}

interface Read {
  readonly texts: ReadonlyMap<string, string>;
  readonly source: readonly SourceLine[];
  readonly about: About;
}

export function scriptOf({ texts, source, about }: Read): PaperScript {
  const labels = new Map(
    source
      .filter(line => line.kind === 'choice')
      .map(line => {
        const id = line.tags.value('id') ?? '';
        // Turns bear the names of who says them, and these say several.
        return [id, isOfGroup(line) ? `${line.text} (${id})` : line.text] as const;
      }),
  );
  labels.delete('');
  const files = new Set(source.filter(isReply).map(line => line.file));
  const knots = [...files].flatMap(file => knotsIn(texts.get(file) ?? '', labels));
  const isElsewhere = new Set(source.filter(isNoReply).flatMap(line => knotOf(source, line) ?? []));
  const turns = source.filter(isTurn);
  const byMoment = (moment: string) => turns.filter(line => (line.tags.value('about') ?? '') === moment);
  return {
    about,
    knots: reached(knots, name => isElsewhere.has(name) || isOfMeeting(name)).map(({ name, lines }) => ({
      name,
      lines,
    })),
    group: [...about.moments.map(moment => moment.id), '']
      .map(moment => ({
        moment,
        turns: byMoment(moment)
          .toSorted((a, b) => placeOfLane(a) - placeOfLane(b))
          .map(line => turnOf(line, texts.get(line.file) ?? '', labels)),
      }))
      .filter(one => one.turns.length > 0),
  };
}

/** The choices that are not made in the conversation: the group's, and what is brought to it. */
const isNoReply = (line: SourceLine): boolean =>
  line.kind === 'choice' && !isReply(line) && line.tags.has('id');
const knotOf = (source: readonly SourceLine[], { file, line }: SourceLine): string | undefined =>
  source.findLast(one => one.kind === 'knot' && one.file === file && one.line <= line)?.text;
const isTurn = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && tags.has('peer') && isLane(tags.value('lane') ?? '');
const placeOfLane = ({ tags }: SourceLine): number => LANES.findIndex(lane => lane === tags.value('lane'));

/** The conversation may stand in one file with the meeting. */
const isOfMeeting = (knot: string): boolean =>
  knot === 'returning' || STAGES.some(stage => stage !== 'encounter' && stage === knot);

const KNOT = /^={2,}\s*(?:function\s+)?(\w+)/;
const STITCH = /^=\s*(\w+)/;
const NOT_WORDS = /^(VAR|LIST|CONST|EXTERNAL|INCLUDE|TODO)\b|^#/;
const WAY = /(?:->|<-)\s*([\w.]+)/g;

interface ReadKnot extends ScriptKnot {
  /** Names of knots and stitches that something in it leads to. */
  readonly ways: ReadonlySet<string>;
}

function knotsIn(text: string, labels: ReadonlyMap<string, string>): readonly ReadKnot[] {
  const knots: { name: string; lines: ScriptLine[]; ways: Set<string> }[] = [];
  let reader = new Reader(labels);
  for (const raw of withoutComments(text).split(/\r?\n/)) {
    const content = raw.trim();
    const knot = KNOT.exec(content)?.[1];
    const name = knot ?? STITCH.exec(content)?.[1];
    if (name !== undefined) {
      reader = new Reader(labels);
      const last = knots.at(-1);
      // A knot that begins with a stitch is that stitch.
      if (knot === undefined && last?.lines.length === 0) last.ways.add(name);
      knots.push({ name, lines: reader.lines, ways: new Set() });
      continue;
    }
    reader.read(content);
    for (const [, way = ''] of content.matchAll(WAY))
      for (const step of way.split('.')) knots.at(-1)?.ways.add(step);
  }
  return knots;
}

/** What can be come to from where the conversation begins, as it is read; the meeting is another thing. */
function reached(knots: readonly ReadKnot[], isElsewhere: (name: string) => boolean): readonly ReadKnot[] {
  const seen = new Set<string>();
  const next = knots.some(knot => knot.name === 'encounter') ? ['encounter'] : knots.map(knot => knot.name);
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (seen.has(name) || isElsewhere(name)) continue;
    seen.add(name);
    for (const knot of knots) if (knot.name === name) next.push(...knot.ways);
  }
  return knots.filter(knot => seen.has(knot.name) && knot.lines.length > 0);
}

function turnOf(line: SourceLine, text: string, labels: ReadonlyMap<string, string>): ScriptTurn {
  const raw = withoutComments(text).split(/\r?\n/);
  const [own = '', ...after] = raw.slice(line.line - 1);
  const length = after.findIndex(one => /^\s*(?:[*+=]|-(?!>))/.test(one));
  const reader = new Reader(labels);
  for (const one of length < 0 ? after : after.slice(0, length)) reader.read(one.trim());
  const { tags } = line;
  const lane = tags.value('lane') ?? '';
  return {
    id: tags.value('id') ?? '',
    peer: tags.value('peer') ?? '',
    lane: isLane(lane) ? lane : 'between',
    when: choiceIn(own.trim(), labels).when,
    heard: tags.words('heard').map(id => labels.get(id) ?? id),
    ended: tags.words('ended'),
    felt: tags.words('felt'),
    flags: tags.words('flag'),
    lines: reader.lines.filter(one => one.kind !== 'goes' && one.kind !== 'back'),
  };
}

/** Reads a knot line by line, and knows how far in each stands. */
class Reader {
  readonly lines: ScriptLine[] = [];
  private readonly labels: ReadonlyMap<string, string>;
  private depth = 0;
  /** Blocks of braces over several lines, and how far in each began. */
  private readonly blocks: number[] = [];

  constructor(labels: ReadonlyMap<string, string>) {
    this.labels = labels;
  }

  read(content: string): void {
    if (content === '' || NOT_WORDS.test(content)) return;
    if (/^[*+]/.test(content)) return this.choice(content);
    if (/^-(?!>)/.test(content)) return this.gather(content);
    if (content.startsWith('~')) {
      this.lines.push({ depth: this.depth, kind: 'logic', text: content.slice(1).trim() });
    } else if (content.startsWith('}')) {
      this.depth = this.blocks.pop() ?? 0;
    } else if (content.startsWith('{') && isOpen(content)) {
      this.blocks.push(this.depth);
      const condition = /^\{([^:]*):?\s*$/.exec(content)?.[1]?.trim() ?? '';
      // A switch names what it asks for once, and its cases below.
      if (condition !== '') this.branch(condition);
    } else this.lines.push(...wordsIn(content, this.depth, this.labels));
  }

  private choice(content: string): void {
    const { marks, text, tags, when, after } = choiceIn(content, this.labels);
    const base = this.blocks.at(-1) ?? 0;
    const act = tags.value('act');
    const how = act === undefined ? 'said' : act === 'wait' ? 'wait' : 'do';
    this.lines.push({
      depth: base + marks - 1,
      kind: 'reply',
      id: tags.value('id') ?? '',
      text,
      how,
      when,
    });
    this.depth = base + marks;
    if (after !== '') this.lines.push(...wordsIn(after, this.depth, this.labels));
  }

  private gather(content: string): void {
    const [, marks = '', , rest = ''] = /^((?:-(?!>)\s*)+)(\(\w+\)\s*)?(.*)$/.exec(content) ?? [];
    const block = this.blocks.at(-1);
    if (block !== undefined) {
      const [, condition = '', words = rest] =
        /^(?!\p{Lu}[\p{Lu} '’-]*\p{Lu}:)([^:]*):\s*(.*)$/u.exec(rest) ?? [];
      this.depth = block;
      if (condition !== '') this.branch(condition.trim());
      else this.depth = block + 1;
      if (words !== '') this.lines.push(...wordsIn(words, this.depth, this.labels));
      return;
    }
    this.depth = marks.replaceAll(/\s/g, '').length - 1;
    this.lines.push({ depth: this.depth, kind: 'together' });
    if (rest !== '') this.read(rest);
  }

  private branch(condition: string): void {
    const isElse = condition === 'else';
    this.lines.push({
      depth: this.depth,
      kind: 'if',
      when: isElse ? [] : piecesOf(condition, this.labels),
    });
    this.depth += 1;
  }
}

/** Whether braces are opened on this line that it does not close. */
const isOpen = (content: string): boolean =>
  (content.match(/(?<!\\)\{/g)?.length ?? 0) > (content.match(/(?<!\\)\}/g)?.length ?? 0);
