import { type ChoiceId, parseChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { Reply } from '#core/model/offer.ts';
import { err, ok } from '#core/model/result.ts';
import { type Beat, idOf, type ToldChoice } from '#core/story/beat.ts';
import type { Performance } from '#core/story/play.ts';
import type { Rehearsal } from '#core/story/prepare.ts';

const PLAIN = 'choice-';

/** The ids that choices without one are given for as long as the menu shows: their places in it. */
export const plainId = (at: number): ChoiceId => {
  const id = parseChoiceId(`${PLAIN}${at + 1}`);
  if (!id) throw new Error('A place in a menu makes an id.');
  return id;
};

export const isPlain = ({ beat, told }: Rehearsal): boolean =>
  beat.offers.length === 0 && told.choices.length > 0;

/** Where a choice stands among all that ink gives; -1 where it is not there. */
export const placeInMenu = (rehearsal: Rehearsal, id: ChoiceId): number =>
  isPlain(rehearsal)
    ? rehearsal.told.choices.findIndex((_, at) => plainId(at) === id)
    : rehearsal.told.choices.findIndex(choice => idOf(choice.tags) === id);

const plainReply = ({ text }: ToldChoice, at: number): Reply => ({
  kind: 'reply',
  id: plainId(at),
  text: text === '' ? String(at + 1) : text,
  moves: [],
});

/** What a rehearsal shows to whoever tries it: choices without ids can be taken too where there are no others. */
export function beatShown(rehearsal: Rehearsal, opening: readonly Line[] = []): Beat {
  const { beat, told } = rehearsal;
  const lines = [...opening, ...beat.lines];
  if (!isPlain(rehearsal)) return { ...beat, lines };
  return { ...beat, lines, offers: told.choices.map(plainReply), whose: 'learner' };
}

/** The same as a performance, for a sitting to be held with. */
export function performanceOf(rehearsal: Rehearsal, opening: readonly Line[]): Performance {
  let beat = beatShown(rehearsal, opening);
  return {
    get beat() {
      return beat;
    },
    choose(id) {
      const at = placeInMenu(rehearsal, id);
      if (at < 0) return err('not-offered');
      rehearsal.take(at);
      beat = beatShown(rehearsal);
      return ok(beat);
    },
    remember: facts => rehearsal.remember(facts),
  };
}
