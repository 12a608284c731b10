import { parseChoiceId } from '#core/model/ids.ts';
import type { Place } from '#core/story/places.ts';
import { readSource, type SourceLine } from '#core/story/source.ts';
import { type ChoiceLine, choiceOn } from './choice-line.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { sourcesOf, writtenAt } from './sources.ts';

/** A name that was given, where, and what has to be written for it. */
export interface Given extends Place {
  readonly id: string;
  readonly edit: Edit;
}

/** Words that tell one reply from another in no way. */
const SMALL = new Set(
  'a an and are as at be but did do for had has have he her him his i in is it its me my of on or she so that the their them they this to was we what with you your'.split(
    ' ',
  ),
);
const MOST_WORDS = 3;
const MOST_LETTERS = 28;

/** What a reply is named after: its words, in small letters. Empty where they have none that an id can have. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '');
  const telling = words.filter(word => !SMALL.has(word));
  let name = '';
  for (const word of (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)) {
    const longer = name === '' ? word : `${name}_${word}`;
    if (longer.length > MOST_LETTERS) break;
    name = longer;
  }
  return name;
}

/** An id of its own, near this name. */
export function freshId(name: string, taken: ReadonlySet<string>): string {
  const lawful = parseChoiceId(name) ?? (name === '' ? undefined : parseChoiceId(`r_${name}`)) ?? 'reply';
  for (let nth = 1; ; nth += 1) {
    const id = nth === 1 ? lawful : `${lawful}_${nth}`;
    if (!taken.has(id)) return id;
  }
}

export const idsIn = (draft: Draft): Set<string> =>
  new Set(sourcesOf(draft).flatMap(line => (line.kind === 'choice' ? line.tags.every('id') : [])));

/** A choice that has to have an id and has none; one without words is taken by ink itself. */
const lacksId = ({ kind, text, tags }: SourceLine): boolean =>
  kind === 'choice' && (tags.value('id') ?? '') === '' && (text !== '' || tags.keys.length > 0);

/** After the words of the reply; a turn of the group, whose words name only who speaks, also after its moment. */
function nameOf(line: SourceLine, written: string): string {
  const label = /^\s*(?:-\s*)*[*+\s]+\((\w+)\)/.exec(written)?.[1]?.toLowerCase();
  if (label !== undefined && parseChoiceId(label)) return label;
  const who = line.tags.value('peer') ?? line.tags.value('leader');
  return who === undefined
    ? wordsOf(line.text)
    : ['t', wordsOf(line.text) || who, line.tags.value('about') ?? ''].filter(Boolean).join('_');
}

/** Where a divert follows words without brackets, brackets keep it out of the tag. */
function tagFor(id: string, { hasBrackets, isLedOn, from, wordsEnd }: ChoiceLine): string {
  const tag = wordsEnd === from ? `# id: ${id}` : ` # id: ${id}`;
  return !hasBrackets && isLedOn ? `[${tag}]` : tag;
}

/** The tag of an id that was begun and has no value yet. */
const EMPTY = /#\s*id\s*:?(?=\s*(?:#|\]|$))/;

function editOf(line: SourceLine, draft: Draft, id: string): Edit | undefined {
  const written = writtenAt(draft, line);
  const choice = written && choiceOn(written.text);
  if (!written || !choice) return undefined;
  const empty = EMPTY.exec(written.text);
  const [at, to, insert] = empty
    ? [empty.index, empty.index + empty[0].length, `# id: ${id}`]
    : [choice.wordsEnd, choice.wordsEnd, tagFor(id, choice)];
  const after = written.text.slice(to);
  const space = after === '' || /^[\s\]]/.test(after) ? '' : ' ';
  const text = `${written.text.slice(0, at)}${insert}${space}${after}`;
  // Whatever form the line has: what is written must be read as the id.
  const isRead = readSource(line.file, text).some(
    one => one.tags.value('id') === id && one.kind === 'choice',
  );
  return isRead
    ? { path: written.path, from: written.from + at, to: written.from + to, insert: insert + space }
    : undefined;
}

/**
 * Gives every choice that has none an id of its own, each named after its words. An id that is there is never
 * changed. `isLeft` says which lines to leave as they are: somebody is writing there.
 */
export function idsGiven(draft: Draft, isLeft?: (place: Place) => boolean): readonly Given[] {
  if (isLeft) return givenIn(draft, isLeft);
  const known = given.get(draft) ?? givenIn(draft, () => false);
  given.set(draft, known);
  return known;
}

const given = new WeakMap<Draft, readonly Given[]>();

function givenIn(draft: Draft, isLeft: (place: Place) => boolean): readonly Given[] {
  const taken = idsIn(draft);
  return sourcesOf(draft).flatMap((line): Given[] => {
    if (!lacksId(line) || isLeft(line)) return [];
    const id = freshId(nameOf(line, writtenAt(draft, line)?.text ?? ''), taken);
    const edit = editOf(line, draft, id);
    if (!edit) return [];
    taken.add(id);
    return [{ id, edit, file: line.file, line: line.line }];
  });
}
