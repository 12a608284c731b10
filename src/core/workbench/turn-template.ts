import type { PersonId } from '#core/model/ids.ts';
import type { Lane } from '#core/model/offer.ts';
import { calledOf } from '#core/model/person.ts';
import { personOfPrefix } from '#core/story/line.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import { type Draft, textIn } from './draft.ts';
import { type Edit, lineAt } from './edit.ts';
import { floorPlace } from './floor-place.ts';
import { labelPathOf } from './label-path.ts';

/** A turn that somebody wants to write for a reply. */
export interface NewTurn {
  readonly reply: string;
  readonly peer: { readonly id: PersonId; readonly name: string };
  readonly lane: Lane;
  /** The moment that it is about. Empty for none. */
  readonly about: string;
  readonly words: string;
}

export interface NewText {
  readonly edits: readonly Edit[];
  readonly id: string;
  /** Where the turn stands, once it is written. */
  readonly place: Place;
}

/** The edits that write a turn for a reply onto the floor. Undefined where the draft has no floor, or no such reply. */
export function writeTurn(draft: Draft, source: readonly SourceLine[], turn: NewTurn): NewText | undefined {
  const reply = source.find(line => line.kind === 'choice' && line.tags.value('id') === turn.reply);
  const floor = floorPlace(draft, source);
  if (!reply || !floor) return undefined;
  const id = freshId(source, `t_${turn.reply}_${turn.peer.id}`);
  const label = labelPathOf(draft, source, reply);
  const lines = linesOf(turn, id, label);
  const text = textIn(draft, floor.file) ?? '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const at = lineAt(text, floor.line)?.from ?? text.length;
  const put = (from: number, some: readonly string[]): Edit => ({
    path: floor.file,
    from,
    to: from,
    insert: some.map(line => `${line}${end}`).join(''),
  });
  if (floor.how === 'choice')
    return {
      edits: [put(at, [...lines, '  -> floor'])],
      id,
      place: { file: floor.file, line: floor.line },
    };
  // The floor's turns come by threads: so does this one, from a knot of its own at the end of the file.
  const knot = freshId(source, `about_${turn.reply}`);
  const isClosed = text === '' || text.endsWith('\n');
  const tail = [...(isClosed ? [] : ['']), '', `=== ${knot} ===`, ...lines, '- -> floor'];
  const before = text.split('\n').length - (isClosed ? 1 : 0);
  return {
    edits: [put(at, [`<- ${knot}`]), put(text.length, tail)],
    id,
    // One line for the thread above it; then an empty one, and the knot's own.
    place: { file: floor.file, line: before + 1 + 3 },
  };
}

function linesOf(
  { reply, peer, lane, about, words }: NewTurn,
  id: string,
  label: string | undefined,
): string[] {
  const tags = [
    `id: ${id}`,
    `peer: ${peer.id}`,
    `lane: ${lane}`,
    ...(about === '' ? [] : [`about: ${about}`]),
    `heard: ${reply}`,
  ];
  const condition = label === undefined ? '' : `{${label}} `;
  return [
    `* ${condition}[${asInk(calledOf(peer.name))} ${tags.map(tag => `# ${tag}`).join(' ')}]`,
    `  ${prefixOf(peer)}: ${asInk(words)}`,
  ];
}

/** As a script has the name; where that would not lead back to the same person, the id does. */
function prefixOf({ id, name }: NewTurn['peer']): string {
  const called = calledOf(name).toUpperCase();
  return personOfPrefix(called) === id ? called : id.toUpperCase();
}

/** Words as they are said, whatever signs are in them: none of them is to mean anything to ink. */
const asInk = (words: string): string =>
  words
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\#{}|[\]<>~]/g, String.raw`\$&`)
    .replaceAll(/\/(?=[/*])/g, '/\\');

/** A name that nothing in the draft has. An id is small letters, and at most sixty of them. */
function freshId(source: readonly SourceLine[], wanted: string): string {
  const base = wanted.replaceAll('-', '_').slice(0, 54);
  const taken = new Set(
    source.flatMap(line => [line.tags.value('id') ?? '', ...(line.kind === 'knot' ? [line.text] : [])]),
  );
  let id = base;
  for (let nth = 2; taken.has(id); nth += 1) id = `${base}_${nth}`;
  return id;
}
