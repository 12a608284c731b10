import type { MomentId, PersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { sceneFor, scenesOf } from '#core/model/moments.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import type { Face } from '#core/model/person.ts';
import { presentIn, speakerIn } from '#core/model/presence.ts';
import type { Chose, RunEvent } from '#core/model/run.ts';
import { type Contribution, contributionsIn } from './contributions.ts';

interface Shown {
  /** The event's index in the log. */
  readonly at: number;
  /** The moment that it stands in; what comes before the first has none. */
  readonly moment: MomentId | undefined;
  /** The room in the author's words; undefined while the conversation is in the one that the case names. */
  readonly room: string | undefined;
  readonly faces: ReadonlyMap<PersonId, Face>;
  readonly speaker: PersonId | undefined;
  /** What the group said about the scene that is over with this frame, in the order in which it was said. */
  readonly turns: readonly Contribution[];
}
type Stood = Omit<Shown, 'at' | 'turns'>;

/** One picture of a run that is watched again: a line that was heard, or what the learner chose. */
export type Frame =
  | (Shown & { readonly kind: 'line'; readonly line: Line })
  | (Shown & {
      readonly kind: 'chose';
      readonly offer: LearnerOffer;
      readonly passedOver: Chose['passedOver'];
      /** What the learner would have said, written before the replies showed. */
      readonly notes: readonly string[];
    })
  /** From here on the case reads as it was edited. */
  | (Shown & { readonly kind: 'reworded' });

/** A run to be watched again. */
export interface Film {
  readonly frames: readonly Frame[];
  /** What the group said of no scene in particular. */
  readonly unplaced: readonly Contribution[];
}

/** The conversation of a run in pictures, with what the group said about each scene: from the log alone. */
export function filmOf(events: readonly RunEvent[]): Film {
  const { byChoice, unplaced } = placed(events);
  const frames: Frame[] = [];
  let stood: Stood = { moment: undefined, room: undefined, faces: new Map(), speaker: undefined };
  let notes: string[] = [];
  let turns: readonly Contribution[] = [];
  const endScene = () => {
    const last = frames.at(-1);
    if (last && turns.length > 0) frames[frames.length - 1] = { ...last, turns };
    turns = [];
  };
  for (const [at, event] of events.entries()) {
    if (event.kind === 'heard') {
      const { line } = event;
      if (line.stage !== undefined) break;
      if (line.moment !== undefined) endScene();
      stood = after(stood, line);
      frames.push({ kind: 'line', at, line, ...stood, turns: [] });
    } else if (event.kind === 'noted') notes.push(event.text);
    else if (event.kind === 'chose') {
      endScene();
      turns = byChoice.get(event) ?? [];
      const { offer, passedOver } = event;
      // Who spoke last has been heard out; now it is the learner who speaks.
      frames.push({ kind: 'chose', at, offer, passedOver, notes, ...stood, speaker: undefined, turns: [] });
      notes = [];
    } else if (event.kind === 'reworded') frames.push({ kind: 'reworded', at, ...stood, turns: [] });
  }
  endScene();
  return { frames, unplaced };
}

function after({ moment, room, faces, speaker }: Stood, line: Line): Stood {
  return {
    moment: line.moment ?? moment,
    room: line.room ?? room,
    faces: presentIn([line], faces),
    speaker: line.how === 'said' ? speakerIn([line]) : speaker,
  };
}

/** Each turn of the floor at the choice of its scene. */
function placed(events: readonly RunEvent[]) {
  const scenes = scenesOf(events);
  const byChoice = new Map<Chose, Contribution[]>();
  const unplaced: Contribution[] = [];
  for (const contribution of contributionsIn(events)) {
    const { turn } = contribution;
    const scene = turn.kind === 'turn' ? sceneFor(scenes, turn) : undefined;
    if (!scene) unplaced.push(contribution);
    else byChoice.set(scene.chose, [...(byChoice.get(scene.chose) ?? []), contribution]);
  }
  return { byChoice, unplaced };
}

/** A stretch of a film in one moment, from one frame on. */
export interface Stretch {
  readonly moment: MomentId | undefined;
  /** The index of its first frame. */
  readonly from: number;
}

/** Where a film comes into another moment. */
export const stretchesOf = (frames: readonly Frame[]): Stretch[] =>
  frames.flatMap(({ moment }, from) =>
    from > 0 && frames[from - 1]?.moment === moment ? [] : [{ moment, from }],
  );
