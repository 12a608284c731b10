import fc from 'fast-check';
import { add, begin, ID, type Place, type ShelfCases, textsOf } from './shelf-place.fixture.ts';

export const TURNS: ShelfCases = {
  'however two tabs take turns, no event that was acknowledged is lost': {
    async act(place) {
      const steps = fc.array(fc.record({ tab: fc.nat(1), count: fc.nat(3), waits: fc.boolean() }), {
        maxLength: 14,
      });
      await fc.assert(
        fc.asyncProperty(steps, plan => loseNothing(place, plan)),
        { numRuns: 40 },
      );
      return 'nothing lost';
    },
    shows: 'nothing lost',
  },
};

interface Step {
  readonly tab: number;
  readonly count: number;
  /** Whether the tab lets the other go first when it has looked how far the run is. */
  readonly waits: boolean;
}

/** Each tab does its own steps one after the other, and both at the same time. */
async function loseNothing(place: Place, plan: readonly Step[]): Promise<void> {
  await place.open().eraseAll();
  await begin(place.open(), ID, ['first']);
  const acknowledged = new Set(['first']);
  const perform = async (tab: number): Promise<void> => {
    const shelf = place.open();
    let known = 1;
    for (const [at, { count, waits }] of plan.filter(step => step.tab === tab).entries()) {
      if (waits) await new Promise(resolve => setTimeout(resolve));
      const texts = Array.from({ length: count }, (_, index) => `${tab}-${at}-${index}`);
      const done = await add(shelf, ID, known, ...texts);
      if (done === 'ok') texts.forEach(text => acknowledged.add(text));
      if (done === 'ok') known += count;
      else known = (await textsOf(shelf, ID)).length;
    }
  };
  await Promise.all([perform(0), perform(1)]);
  const stored = await textsOf(place.open(), ID);
  // Each of them once, and nothing of what was turned away.
  if (typeof stored === 'string' || stored.toSorted().join(' ') !== [...acknowledged].toSorted().join(' '))
    throw new Error(`Stored: ${String(stored)}. Acknowledged: ${[...acknowledged].join()}.`);
}
