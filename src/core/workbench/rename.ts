import { err, ok, type Result } from '#core/model/result.ts';
import type { Edit } from './edit.ts';
import type { TokenKind } from './ink/token.ts';
import { sameName, usesIn } from './uses.ts';
import type { Draft } from './draft.ts';
import { linesOf, textOf } from './lines.ts';
import type { NameKind, Use } from './use.ts';

/** Why a name cannot be had. `letters`: it may hold only some; `taken`: something else has it; `word`: ink's own. */
export type RenameFault = 'letters' | 'taken' | 'word' | 'same';

export interface Renaming {
  readonly edits: readonly Edit[];
  /** How many places of how many files. */
  readonly places: number;
  readonly files: number;
}

const INK_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const ID = /^[a-z][a-z0-9_]{0,59}$/;
const PERSON = /^[a-z]{1,60}$/;
const PATTERN: Readonly<Record<NameKind, RegExp>> = {
  knot: INK_NAME,
  stitch: INK_NAME,
  label: INK_NAME,
  variable: INK_NAME,
  id: ID,
  moment: ID,
  // Speech is given to the person whose id the capitals before it spell, so an id is letters.
  person: PERSON,
  ending: ID,
};
const INK_WORDS: ReadonlySet<string> = new Set(
  'VAR CONST LIST EXTERNAL INCLUDE TODO DONE END function temp ref return else not and or mod has hasnt true false stopping cycle shuffle once CHOICE_COUNT TURNS TURNS_SINCE READ_COUNT RANDOM SEED_RANDOM INT FLOOR POW FLOAT LIST_VALUE LIST_COUNT LIST_MIN LIST_MAX LIST_ALL LIST_INVERT LIST_RANGE LIST_RANDOM'.split(
    ' ',
  ),
);
const NAMES: ReadonlySet<TokenKind> = new Set([
  'KnotName',
  'StitchName',
  'Label',
  'Parameter',
  'Name',
  'Target',
]);
const OF_INK: readonly NameKind[] = ['knot', 'stitch', 'label', 'variable'];
const isOfInk = (kind: NameKind): boolean => OF_INK.includes(kind);

/**
 * All that has the same name as this use, and has to get another together with it: a reply's label and its id are one
 * word to whoever writes it, where both stand on one line.
 */
function namedAlike(uses: readonly Use[], use: Use): readonly Use[] {
  const twins = twinsOf(uses, use);
  return uses.filter(one => sameName(one, use) || twins.some(twin => sameName(one, twin)));
}

function twinsOf(uses: readonly Use[], use: Use): readonly Use[] {
  const other = use.kind === 'label' ? 'id' : use.kind === 'id' ? 'label' : undefined;
  if (other === undefined) return [];
  const given = uses.find(one => one.isGiven && sameName(one, use));
  if (!given) return [];
  return uses.filter(
    one =>
      one.isGiven &&
      one.kind === other &&
      one.path === given.path &&
      one.line === given.line &&
      one.name === given.name,
  );
}

/** Gives a name another word, wherever it stands as that name and nowhere else. */
export function rename(draft: Draft, use: Use, to: string): Result<Renaming, RenameFault> {
  const uses = usesIn(draft);
  const alike = namedAlike(uses, use);
  const kinds = [...new Set(alike.map(one => one.kind))];
  if (to === use.name) return err('same');
  if (kinds.some(kind => !PATTERN[kind].test(to))) return err('letters');
  if (INK_WORDS.has(to) || (kinds.includes('person') && to === 'you')) return err('word');
  if (kinds.some(kind => isTaken(draft, uses, kind, to))) return err('taken');
  const edits = alike.map(({ path, from, to: end, isSpeaker }) => ({
    path,
    from,
    to: end,
    insert: isSpeaker ? to.toUpperCase() : to,
  }));
  return ok({ edits, places: edits.length, files: new Set(edits.map(edit => edit.path)).size });
}

/** Ink finds a name from the inside out, so one that stands anywhere could be taken for this one. */
function isTaken(draft: Draft, uses: readonly Use[], kind: NameKind, name: string): boolean {
  if (!isOfInk(kind)) return uses.some(use => use.kind === kind && use.name === name);
  return linesOf(draft).some(line =>
    line.tokens.some(token => NAMES.has(token.kind) && textOf(line, token).split('.').includes(name)),
  );
}
