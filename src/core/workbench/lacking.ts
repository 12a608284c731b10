import { personOfPrefix, splitSpeech } from '#core/story/line.ts';
import { type Draft, textIn } from './draft.ts';
import type { Edit } from './edit.ts';
import { atHead, headLacks, headLine, personLine } from './head-lines.ts';
import { idsGiven } from './ids.ts';
import { knotsLacking, meetingEdit } from './meeting-parts.ts';
import { namesOf, sourcesOf } from './sources.ts';

/** What a story has to have to be a case, in the order in which an author comes to it. */
export const NEEDS = [
  'head',
  'people',
  'encounter',
  'ids',
  'moves',
  'moments',
  'group',
  'door',
  'meeting',
] as const;
export type Need = (typeof NEEDS)[number];

export interface Lack {
  readonly need: Need;
  readonly isDone: boolean;
  /** How many are lacking, where that can be counted. */
  readonly count?: number;
  /** What would be written, where it can be written without knowing the story. */
  readonly edits?: readonly Edit[];
}

export const GROUP = 'group/group.ink';
const DOOR = 'to_the_group';

/** The files that are the story's own. */
const ownFiles = ({ files }: Draft) => files.filter(file => file.path !== GROUP);

/** Everything that makes a case, and whether it is there. */
export function lacking(draft: Draft): readonly Lack[] {
  const names = namesOf(draft);
  const head = headLacks(draft);
  const ids = idsGiven(draft).map(({ edit }) => edit);
  const knots = knotsLacking(draft);
  const meeting = knots.filter(knot => knot !== 'encounter');
  const hasGroup = names.people.some(one => one.seat === 'peer');
  const strangers = strangersIn(draft);
  const ends = endsIn(draft);
  const counted = (need: Need, count: number, edits: readonly Edit[]): Lack => ({
    need,
    isDone: count === 0,
    count,
    ...(count > 0 && edits.length > 0 && { edits }),
  });
  return [
    counted('head', head.length, head.length > 0 ? [atHead(draft, head.map(headLine))] : []),
    {
      need: 'people',
      isDone: names.people.some(one => one.seat === 'encounter') && strangers.length === 0,
      ...(strangers.length > 0 && { count: strangers.length, edits: [atHead(draft, strangers)] }),
    },
    { need: 'encounter', isDone: !knots.includes('encounter') },
    counted('ids', ids.length, ids),
    { need: 'moves', isDone: names.replies.length > 0 },
    { need: 'moments', isDone: names.moments.length > 0 },
    { need: 'group', isDone: hasGroup },
    {
      need: 'door',
      isDone: hasDoor(draft),
      ...(!hasDoor(draft) &&
        names.knots.some(knot => knot.name === DOOR) &&
        ends.length > 0 && { count: ends.length, edits: ends }),
    },
    counted('meeting', meeting.length, hasGroup ? [meetingEdit(draft, ['encounter'])] : []),
  ];
}

/** Lines that list whoever speaks and is not listed. */
function strangersIn(draft: Draft): readonly string[] {
  const source = sourcesOf(draft);
  const known = new Set<string>(['you', ...namesOf(draft).people.map(one => one.name)]);
  return source.flatMap(line => {
    const prefix = line.kind === 'text' ? splitSpeech(line.text)?.prefix : undefined;
    const id = prefix === undefined ? undefined : personOfPrefix(prefix);
    if (prefix === undefined || id === undefined || known.has(id)) return [];
    known.add(id);
    return personLine('person', id, prefix) ?? [];
  });
}

const END = /->[ \t]*END\b/g;

const hasDoor = (draft: Draft): boolean =>
  ownFiles(draft).some(({ text }) => /->\s*to_the_group\b/.test(text)) ||
  sourcesOf(draft).some(line => line.file !== GROUP && line.kind === 'choice' && line.tags.has('door'));

/** Where the story ends, and would lead to the group. What stands in the meeting ends there. */
export function endsIn(draft: Draft): readonly Edit[] {
  const closing = namesOf(draft).knots.find(knot => knot.name === 'closing');
  return ownFiles(draft).flatMap(({ path, text }) => {
    const until =
      closing?.file === path ? text.split('\n').slice(0, closing.line).join('\n').length : text.length;
    return [...text.matchAll(END)]
      .filter(({ index }) => index < until)
      .map(({ 0: end, index }) => ({ path, from: index, to: index + end.length, insert: `-> ${DOOR}` }));
  });
}

/** Where what is played begins in the main file, and whether that is a knot. */
export function beginningOf(draft: Draft): { readonly at: number; readonly knot: string | undefined } {
  const text = textIn(draft, draft.main) ?? '';
  const source = sourcesOf(draft).filter(line => line.file === draft.main);
  const first = source.find(line => line.kind !== 'head' && line.kind !== 'include')?.line;
  // What the checker does not read as a line of its own: logic, and what is declared.
  const lines = text.split('\n');
  const isPlayed = (line: string): boolean => /^\s*(~|->|<-|\{)/.test(line);
  const logic = lines.findIndex(isPlayed);
  const line = Math.min(first ?? lines.length + 1, logic < 0 ? lines.length + 1 : logic + 1);
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const opening = source.find(one => one.line === line);
  return { at: Math.min(at, text.length), knot: opening?.kind === 'knot' ? opening.text : undefined };
}
