import { chance } from '#core/balint/chance.ts';
import type { Script } from '#core/model/case.ts';
import type { ToldBeat } from '#core/story/beat.ts';
import { type Prepared, prepare } from '#core/story/prepare.ts';

/** Variables that a case may declare for the group's memory. */
const REMEMBERED = { evenings: 2, last_time: 'another-case' };

/** Ways that are gone twice, and choices on each. */
const WAYS = 2;
const CHOICES = 25;

/**
 * What is found rests on the quick performer playing as the learner's page will. Its tests hold that for all that
 * ink can do that we thought of; for this very ink it is tried, a little way, before it is trusted.
 */
export function trusted(script: Script, seed: number): Prepared {
  const quick = prepare(script);
  if (!quick.isQuick) return quick;
  const itself = prepare(script, true);
  for (let way = seed; way < seed + WAYS; way += 1) if (!agree(quick, itself, way)) return itself;
  return quick;
}

function agree(one: Prepared, other: Prepared, seed: number): boolean {
  const a = one.perform(seed);
  if (isRunaway(a.told)) return true;
  const b = other.perform(seed);
  // Neither has been here before in every second way.
  if (seed % 2 === 0) for (const performed of [a, b]) performed.remember(REMEMBERED);
  for (let step = 0; step < CHOICES; step += 1) {
    if (isCutOff(a.told) || isCutOff(b.told)) return isCutOff(a.told) === isCutOff(b.told);
    if (wordsOf(a.told) !== wordsOf(b.told)) return false;
    const count = a.told.choices.length;
    if (count === 0) return true;
    const at = Math.floor(chance(seed, 'trust', step) * count);
    a.take(at);
    if (isRunaway(a.told)) return true;
    b.take(at);
  }
  return true;
}

/** inkjs would go on for ever where this one gives up, until there is no memory left. */
const isRunaway = ({ fault, endless }: ToldBeat): boolean =>
  endless !== undefined || fault?.isRunaway === true;

/** Where a story breaks off, how far it came before is not compared. */
const isCutOff = ({ fault, endless }: ToldBeat): boolean => fault !== undefined || endless !== undefined;

const wordsOf = ({ lines, choices }: ToldBeat): string =>
  JSON.stringify([
    lines.filter(line => line.text !== '').map(line => line.text),
    choices.map(({ text, tags }) => [text, tags]),
  ]);
