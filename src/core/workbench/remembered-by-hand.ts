import { parseCaseId } from '#core/model/ids.ts';
import type { Remembered } from '#core/model/run.ts';
import { askedBefore } from '#core/story/facts.ts';
import type { Worth } from '#core/story/inside.ts';

/**
 * What the group remembers when it is set by hand, from the variables that a case declares for it. Undefined where
 * nobody has been here before: no evening is the same as nothing to remember.
 */
export function rememberedByHand(facts: ReadonlyMap<string, Worth>): Remembered | undefined {
  const words = [...facts].flatMap(([name, worth]) =>
    typeof worth === 'string' && worth !== '' ? [{ name, worth }] : [],
  );
  const endings = words.flatMap(({ name, worth }) => {
    const of = parseCaseId(askedBefore(name)?.replaceAll('_', '-') ?? '');
    return of ? [{ case: of, ending: worth }] : [];
  });
  const last = parseCaseId(words.find(one => one.name === 'last_time')?.worth ?? '') ?? endings.at(-1)?.case;
  const given = facts.get('evenings');
  const evenings = Math.max(typeof given === 'number' ? Math.floor(given) : 0, endings.length, last ? 1 : 0);
  if (evenings < 1) return undefined;
  const any = last ?? parseCaseId('another-case');
  return any && { kind: 'remembered', evenings, last: any, endings };
}
