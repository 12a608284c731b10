import { chance } from '#core/balint/chance.ts';
import { type CaseId, parseCaseId } from '#core/model/ids.ts';
import type { Remembered } from '#core/model/run.ts';
import { gather, type ReadFile, type Reading } from '#core/story/compile.ts';
import { askedBefore, isFact } from '#core/story/facts.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import { type Memorable, withoutComments } from './subject.ts';

/** A variable of the group's memory where it is declared, or where it is compared with a word. */
interface Ask extends Place {
  readonly name: string;
  readonly word?: string;
}

const DECLARED = /^\s*VAR\s+(\w+)/;
/** `last_time == "blue-folder"`, and the other way round. */
const COMPARED = /\b(before_\w+|last_time)\s*[!=]=\s*"([^"]*)"|"([^"]*)"\s*[!=]=\s*(before_\w+|last_time)\b/g;

export const asksIn = (subject: Pick<Reading, 'texts'>): Ask[] =>
  [...subject.texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split(/\r?\n/)
      .flatMap((content, at): Ask[] => {
        const place = { file, line: at + 1 };
        const declared = DECLARED.exec(content)?.[1] ?? '';
        if (isFact(declared)) return [{ ...place, name: declared }];
        return [...content.matchAll(COMPARED)].map(([, first, wordAfter, wordBefore, last]) => ({
          ...place,
          name: first ?? last ?? '',
          word: wordAfter ?? wordBefore ?? '',
        }));
      }),
  );

/** The folder of the case that is asked for, if any: by the variable's name, or by the word that it is compared with. */
export const folderOf = ({ name, word = '' }: Ask): string => askedBefore(name)?.replaceAll('_', '-') ?? word;

/** Undefined where the case asks for nothing that the group could remember. */
export function memorableIn(
  subject: Pick<Reading, 'texts' | 'source'>,
  id: CaseId,
  read: ReadFile,
): Memorable | undefined {
  const asks = asksIn(subject);
  if (asks.length === 0) return undefined;
  const nextDoor = new Map([[id, endingsIn(subject.source)]]);
  const asked = new Set<CaseId>();
  for (const ask of asks) {
    const of = parseCaseId(folderOf(ask));
    const main = `${of}/case.ink`;
    if (!of || (!nextDoor.has(of) && read(main) === undefined)) continue;
    if (!nextDoor.has(of)) nextDoor.set(of, endingsIn(gather(main, read).source));
    if (askedBefore(ask.name) !== undefined) asked.add(of);
  }
  return { nextDoor, asked: [...asked] };
}

/** The endings that a text names, each once. */
export const endingsIn = (source: readonly SourceLine[]): readonly string[] => [
  ...new Set(source.flatMap(line => line.tags.every('ending'))),
];

/** How often a meeting is held with somebody who has been here before. */
const KNOWN = 0.25;
const MOST_EVENINGS = 7;

/**
 * What the group remembers in the meeting with this seed. Three of four learners come for the first time, since
 * everything must hold for them; what is remembered of the others could have happened as it stands.
 */
export function remembering(memorable: Memorable | undefined, seed: number): Remembered | undefined {
  if (!memorable || chance(seed, 'is known') >= KNOWN) return undefined;
  const pick = <Item>(items: readonly Item[], of: string): Item | undefined =>
    items[Math.floor(chance(seed, 'remembers', of) * items.length)];
  const { nextDoor, asked } = memorable;
  const last = pick([...nextDoor.keys()], 'last time');
  if (last === undefined) return undefined;
  const evenings = 1 + Math.floor(chance(seed, 'evenings') * MOST_EVENINGS);
  let others = evenings - 1;
  const endings = asked.flatMap(of => {
    const wasBrought = of === last || (others > 0 && chance(seed, 'brought', of) < 0.5);
    if (wasBrought && of !== last) others -= 1;
    const ending = wasBrought ? pick(nextDoor.get(of) ?? [], of) : undefined;
    return ending === undefined ? [] : [{ case: of, ending }];
  });
  return { kind: 'remembered', evenings, last, endings };
}
