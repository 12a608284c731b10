import { best, chance } from '#core/balint/chance.ts';
import { hasEnded } from '#core/check/walk.ts';
import { isGroups } from '#core/model/offer.ts';
import { beatShown, placeInMenu } from './try-performance.ts';
import { type Start, type Take, type Trial } from './trial.ts';
import { TryStage } from './try-stage.ts';
import { Tryout } from './tryout.ts';
import type { TryText } from './try-text.ts';

/** What somebody wants to come to. */
export interface Aim {
  readonly kind: 'knot' | 'moment';
  readonly name: string;
}

/** Menus looked at in the conversation, and evenings held for what lies behind its door. */
const MOST_MENUS = 3_000;
const MOST_SLOW_MENUS = 60;
const EVENINGS = 12;
const MOST_STEPS = 400;

interface Foothold {
  readonly rehearsal: TryStage['rehearsal'];
  readonly deeds: readonly Take[];
}

/**
 * The choices that lead to a knot or a moment: by the fewest there are in the conversation; behind its door, by the
 * shortest of some evenings held by chance. Undefined where none was found. The text must be one from its beginning.
 */
export function wayTo(text: TryText, start: Start, { kind, name }: Aim): Trial | undefined {
  const isThere = (rehearsal: TryStage['rehearsal']): boolean =>
    kind === 'knot' ? rehearsal.visitsOf(name) > 0 : rehearsal.beat.moment === name;
  const first = new TryStage(text, start).rehearsal;
  const open: Foothold[] = [{ rehearsal: first, deeds: [] }];
  const seen = new Set<string>();
  const most = text.prepared.isQuick ? MOST_MENUS : MOST_SLOW_MENUS;
  let door: readonly Take[] | undefined;
  for (const [looked, { rehearsal, deeds }] of open.entries()) {
    if (isThere(rehearsal)) return { start, deeds, at: deeds.length };
    if (hasEnded(rehearsal)) {
      door ??= hasEnded(rehearsal)?.how === 'door' ? deeds : undefined;
      continue;
    }
    if (looked > most) continue;
    for (const take of takesAt(rehearsal)) {
      const next = rehearsal.copy();
      next.take(placeInMenu(rehearsal, take.id));
      const key = next.key();
      if (key !== undefined && seen.has(key)) continue;
      if (key !== undefined) seen.add(key);
      if (open.length <= most) open.push({ rehearsal: next, deeds: [...deeds, take] });
    }
  }
  if (!door) return undefined;
  const from = { start, deeds: door, at: door.length };
  const evenings = Array.from({ length: EVENINGS }, (_, evening) =>
    evenTo(new Tryout(text, from), evening, isThere),
  );
  return evenings
    .flatMap(trial => trial ?? [])
    .toSorted((a, b) => a.at - b.at)
    .at(0);
}

function takesAt(rehearsal: TryStage['rehearsal']): Take[] {
  const { offers, moment } = beatShown(rehearsal);
  return offers
    .filter(offer => !isGroups(offer))
    .map(({ id, text }) => ({ kind: 'take', id, text, afterMs: 0, ...(moment && { moment }) }));
}

/** One evening with the group, up to where somebody wants to come. */
function evenTo(
  tryout: Tryout,
  evening: number,
  isThere: (rehearsal: TryStage['rehearsal']) => boolean,
): Trial | undefined {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (isThere(tryout.stage.rehearsal)) return tryout.trial;
    const { whose, offers } = tryout.stage.sitting.beat;
    if (whose === 'group' ? !tryout.speak() : whose === 'nobody') return undefined;
    if (whose !== 'learner') continue;
    const offer = best(
      offers,
      () => 0,
      one => chance(evening, step, one.id),
    );
    if (!offer || !tryout.take(offer.id, 0)) return undefined;
  }
  return undefined;
}
