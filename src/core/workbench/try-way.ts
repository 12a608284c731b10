import { best, chance } from '#core/balint/chance.ts';
import { hasEnded } from '#core/check/walk.ts';
import { isGroups } from '#core/model/offer.ts';
import type { Rehearsal } from '#core/story/prepare.ts';
import { beatShown, isPlain, placeInMenu } from './try-performance.ts';
import { begun, type Start, type Take, type Trial } from './trial.ts';
import { TryStage } from './try-stage.ts';
import { Tryout } from './tryout.ts';
import type { TryText } from './try-text.ts';

/** What somebody wants to come to. */
export interface Aim {
  readonly kind: 'knot' | 'moment';
  readonly name: string;
}

/** Menus looked at for the shortest way of all; runs by chance, where that does not reach far enough. */
const QUICK = { menus: 1_500, runs: 30 };
const SLOW = { menus: 60, runs: 8 };
const MOST_STEPS = 400;

type IsThere = (rehearsal: Rehearsal) => boolean;

/**
 * The choices that lead to a knot or a moment: by the fewest there are, where it is not far; else the shortest way
 * of some that were gone by chance, with the group where it comes to that. Undefined where none was found. The text
 * must be one from its beginning.
 */
export function wayTo(text: TryText, start: Start, { kind, name }: Aim): Trial | undefined {
  const isThere: IsThere = rehearsal =>
    kind === 'knot' ? rehearsal.visitsOf(name) > 0 : rehearsal.beat.moment === name;
  const { menus, runs } = text.prepared.isQuick ? QUICK : SLOW;
  const deeds = shortest(new TryStage(text, start).rehearsal, isThere, menus);
  if (deeds) return { start, deeds, at: deeds.length };
  let found: Trial | undefined;
  for (let run = 0; run < runs; run += 1) {
    const most = found ? found.at - 1 : MOST_STEPS;
    found = byChance(new Tryout(text, begun(start)), run, isThere, most) ?? found;
  }
  return found;
}

interface Foothold {
  readonly rehearsal: Rehearsal;
  readonly deeds: readonly Take[];
}

function shortest(first: Rehearsal, isThere: IsThere, menus: number): readonly Take[] | undefined {
  const open: Foothold[] = [{ rehearsal: first, deeds: [] }];
  const seen = new Set<string>();
  for (const { rehearsal, deeds } of open) {
    if (isThere(rehearsal)) return deeds;
    if (hasEnded(rehearsal)) continue;
    for (const take of takesAt(rehearsal)) {
      if (open.length > menus) break;
      const next = rehearsal.copy();
      next.take(placeInMenu(rehearsal, take.id));
      const key = next.key();
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      open.push({ rehearsal: next, deeds: [...deeds, take] });
    }
  }
  return undefined;
}

function takesAt(rehearsal: Rehearsal): Take[] {
  const { offers, moment } = beatShown(rehearsal);
  const of = isPlain(rehearsal) ? { of: offers.length } : {};
  return offers
    .filter(offer => !isGroups(offer))
    .map(({ id, text }) => ({ kind: 'take', id, text, afterMs: 0, ...of, ...(moment && { moment }) }));
}

/** Undefined where it does not come there in so many steps. */
function byChance(tryout: Tryout, run: number, isThere: IsThere, most: number): Trial | undefined {
  const { rehearsal, sitting } = tryout.stage;
  for (let step = 0; step <= most; step += 1) {
    if (isThere(rehearsal)) return tryout.trial;
    const { whose, offers } = sitting.beat;
    const offer = best(
      offers,
      () => 0,
      one => chance(run, step, one.id),
    );
    const hasGoneOn = whose === 'group' ? tryout.speak() : offer !== undefined && tryout.take(offer.id, 0);
    if (!hasGoneOn) return undefined;
  }
  return undefined;
}
