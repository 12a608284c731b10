// The states of the group's screen.
import { groupWords } from '#app/ui/words/group.ts';
import type { Sitting } from '#core/sitting/sitting.ts';
import { inStage, isOver, onFloor, runUpTo } from './played.ts';
import { press, replies, wayOn } from './playing.ts';
import { type Also, canGoOn, opened, seen, staged, type State } from './state.ts';

/** As a run comes there by itself. */
const reached = (
  name: string,
  isThere: (sitting: Sitting) => boolean,
  also: readonly Also[] = [],
): State => ({
  name: `group-${name}`,
  async open(page) {
    await opened(page, staged(name, runUpTo(isThere).run), 'group');
    await seen(page.getByRole('figure', { name: groupWords().chairs }));
    await canGoOn(page);
  },
  eye: wayOn,
  also,
});

/** One way of telling, or of saying something back, once it has been picked. */
const picked = (
  name: string,
  isThere: (sitting: Sitting) => boolean,
  way: (sitting: Sitting) => number,
  also: readonly Also[] = [],
): State => ({
  name: `group-${name}`,
  async open(page) {
    const { run, sitting } = runUpTo(at => isThere(at) && way(at) >= 0);
    await opened(page, staged(name, run), 'group');
    await press(replies(page).nth(way(sitting)));
    await seen(wayOn(page).getByRole('textbox'));
  },
  eye: wayOn,
  also,
});

const toWrite = ({ beat }: Sitting): number =>
  beat.offers.findIndex(offer => offer.kind === 'pick' && offer.write !== undefined);
const feels = ({ beat }: Sitting): boolean =>
  beat.offers.some(offer => offer.kind === 'pick' && offer.feeling !== undefined);
/** A turn has just been said that speaks of a moment. */
const ofMoment = (sitting: Sitting): boolean => {
  const turn = sitting.events.findLast(event => event.kind === 'spoke')?.offer;
  return onFloor(sitting) && turn?.kind === 'turn' && turn.heard.length > 0;
};

export const groupStates: readonly State[] = [
  reached('opening', inStage('opening'), ['large']),
  reached('feelings', feels, ['forced', 'large']),
  reached('telling', inStage('telling'), ['mirrored']),
  picked('telling-written', inStage('telling'), toWrite, ['forced']),
  reached('facts', inStage('facts')),
  reached('floor', ofMoment, ['dark-wide', 'forced', 'mirrored', 'large', 'contrast']),
  {
    name: 'group-note',
    async open(page) {
      await opened(page, staged('note', runUpTo(ofMoment).run), 'group');
      await press(page.getByRole('button', { name: groupWords().noteOpen }));
      await seen(wayOn(page).getByRole('textbox'));
    },
    eye: wayOn,
  },
  reached('return', inStage('return')),
  picked('return-written', inStage('return'), toWrite, ['large']),
  reached('closing', inStage('closing'), ['mirrored']),
  reached('over', isOver, ['forced']),
];
