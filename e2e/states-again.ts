// The states of a run that is watched, tried again, and laid beside another.
import { againWords } from '#app/ui/words/again.ts';
import { turningsOf } from '#core/review/turnings.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { resume } from '#core/sitting/sitting.ts';
import type { Run } from '#core/model/run.ts';
import { keep } from './kept.ts';
import { must, runOf, servedCase } from './played.ts';
import { main, press } from './playing.ts';
import { closedRun, opened, seen, staged, type State } from './state.ts';

/** A second look at a run: another reply at one of its places, and on from there to the close, or not. */
function lookAt(run: Run, place: number, isClosed: boolean): Run {
  const { at } = must(turningsOf(run.events).flatMap(group => group.turnings)[place]);
  const look = staged(isClosed ? 'look' : 'glance', run, isClosed ? 10 : 11);
  const parent = { run: run.id, events: at, wondering: 'Whether he would say it himself.' };
  const again = resume(servedCase(), { ...look, parent, events: run.events.slice(0, at) });
  const chose = run.events[at];
  if (again.kind === 'parted' || chose?.kind !== 'chose') throw new Error('The case has not changed.');
  again.sitting.take(must(chose.passedOver[0]).id, 1000);
  if (!isClosed) return runOf(again.sitting);
  const { events, head } = goOnByChance(again.sitting, 2);
  return { ...head, events: [...events, { kind: 'closed' }] };
}

const words = againWords();

export const againStates: readonly State[] = [
  {
    name: 'beside',
    async open(page) {
      await keep(page, closedRun());
      await opened(page, lookAt(closedRun(), 3, true), 'beside');
      await seen(main(page).getByText(words.hereTheyPart));
      await seen(main(page).getByText(words.thisOne));
      await seen(main(page).getByRole('img'));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'beside-unfinished',
    async open(page) {
      await keep(page, closedRun());
      await opened(page, lookAt(closedRun(), 5, false), 'beside');
      await seen(main(page).getByText(words.lookNotAtGroup));
      await seen(main(page).getByText(words.thisOne));
      await seen(main(page).getByRole('img'));
    },
    eye: page => main(page).getByText(words.thisOne),
  },
  {
    name: 'beside-none',
    async open(page) {
      await opened(page, closedRun(), 'beside');
      await seen(main(page).getByText(words.isFirst));
      await press(main(page).getByRole('button', { name: words.tryAgain }).nth(1));
      await seen(page.getByRole('textbox', { name: words.wonder }));
    },
    also: ['mirrored', 'large'],
  },
  {
    name: 'replay',
    async open(page) {
      await opened(page, closedRun(), 'replay');
      await main(page).getByRole('slider', { name: words.where }).fill('30');
      await seen(main(page).getByRole('figure'));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
  },
  {
    name: 'replay-end',
    async open(page) {
      await opened(page, closedRun(), 'replay');
      await press(main(page).getByRole('button', { name: words.toEnd }));
      await seen(main(page).getByText(words.endOfIt));
      await seen(main(page).getByRole('figure'));
    },
  },
];
