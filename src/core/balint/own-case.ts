import { fingerprint } from '#core/model/fingerprint.ts';
import type { Note } from '#core/model/note.ts';
import { type Lane, LANES } from '#core/model/offer.ts';
import { best, chance } from './chance.ts';
import { askedBy, OWN_QUESTIONS, type OwnPeer, type OwnQuestion } from './own-questions.ts';

/** One question in every lane, and so many more, each from somebody who has not asked yet. */
const MORE = 1;

/**
 * What the group asks about a case of somebody's own, when it is asked for the first time, and again, up to
 * `round` (from 0): always the same for the same note. Within a round nobody asks twice. No question comes again
 * before all that this case can be asked have come.
 */
export function questionsFor(note: Pick<Note, 'id' | 'texts'>, round: number): readonly OwnQuestion[] {
  const all = questionsThatFit(note);
  const seed = Number.parseInt(fingerprint(note.id).slice(0, 7), 16);
  let left = new Set(all);
  let asked: readonly OwnQuestion[] = [];
  for (let turn = 0; turn <= round; turn += 1) {
    if (left.size === 0) left = new Set(all);
    asked = askedOf([...left], seed, turn);
    for (const one of asked) left.delete(one);
  }
  return asked;
}

function questionsThatFit({ texts }: Pick<Note, 'texts'>): readonly OwnQuestion[] {
  return NAMES.filter(name => {
    const { when } = askedBy(name);
    if (!when) return true;
    const isTold = (texts[when.field] ?? '').trim() !== '';
    return isTold === (when.is === 'told');
  });
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a closed table, which `Object.keys` cannot say
const NAMES = Object.keys(OWN_QUESTIONS) as OwnQuestion[];

function askedOf(left: readonly OwnQuestion[], seed: number, turn: number): readonly OwnQuestion[] {
  const asked: OwnQuestion[] = [];
  const spoken = new Set<OwnPeer>();
  const ask = (may: readonly OwnQuestion[]) => {
    const next = best(
      may.filter(name => !spoken.has(askedBy(name).peer)),
      () => 0,
      name => chance(seed, turn, name),
    );
    if (!next) return;
    asked.push(next);
    spoken.add(askedBy(next).peer);
  };
  // What looks at this case goes before what could be asked of any: whoever has it must not have spoken yet.
  for (const lane of LANES) ask(left.filter(name => isIn(name, lane) && askedBy(name).when));
  for (const lane of LANES)
    if (!asked.some(name => isIn(name, lane))) ask(left.filter(name => isIn(name, lane)));
  for (let more = 0; more < MORE; more += 1) ask(left);
  // As they would come in a room, and not lane by lane.
  return asked.toSorted((a, b) => chance(seed, turn, 'when', a) - chance(seed, turn, 'when', b));
}

const isIn = (name: OwnQuestion, lane: Lane): boolean => askedBy(name).lane === lane;
