import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChoiceId } from '#core/model/ids.ts';
import { HeardCounter } from './heard-by.ts';

const id = fc
  .constantFrom('constructor', 'asked', 'waited', 'tostring')
  .map(text => parseChoiceId(text) ?? expect.fail());
const run = fc.record({
  chosen: fc.uniqueArray(id),
  turns: fc.uniqueArray(fc.tuple(id, fc.boolean()), { selector: ([turn]) => turn }),
});

test('lots that are put together count as one', () => {
  fc.assert(
    fc.property(fc.array(run), fc.nat(20), (runs, cut) => {
      const count = (some: typeof runs) => {
        const counter = new HeardCounter();
        for (const { chosen, turns } of some)
          counter.add(
            chosen,
            turns.map(([turn]) => turn),
            new Set(turns.flatMap(([turn, isSaid]) => (isSaid ? [turn] : []))),
          );
        return counter;
      };
      const whole = count(runs).heard();
      const parts = count(runs.slice(0, cut));
      for (const one of count(runs.slice(cut)).heard()) parts.addOne(one);
      expect(parts.heard()).toEqual(whole);
      for (const { reply, runs: times, turns } of whole) {
        expect(times).toBe(runs.filter(one => one.chosen.some(chosen => chosen === reply)).length);
        for (const { offered, said } of turns) {
          expect(offered).toBeLessThanOrEqual(times);
          expect(said).toBeLessThanOrEqual(offered);
        }
      }
    }),
  );
});
