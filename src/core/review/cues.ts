import type { MomentId, PersonId } from '#core/model/ids.ts';
import type { Line, Weight } from '#core/model/line.ts';
import type { Reply } from '#core/model/offer.ts';
import type { Run } from '#core/model/run.ts';
import { exchangesOf } from './exchanges.ts';
import { type Leaning, leaningOf } from './leaning.ts';

/**
 * How a cue or concern was met by the reply that came next.
 * - met: the reply made room to say more about it
 * - open: it did neither or some of both, or the conversation went on by itself before there was a reply
 * - missed: it closed that room
 */
export const MEETINGS = ['met', 'open', 'missed'] as const;
export type Met = (typeof MEETINGS)[number];

/** One cue or concern with what answered it. */
export interface Cue {
  readonly line: Line;
  readonly weight: Weight;
  readonly from?: PersonId;
  readonly moment?: MomentId;
  readonly met: Met;
  /** The reply that came next, and where it stands in the log; none where another moment or the end came first. */
  readonly answer?: { readonly at: number; readonly reply: Reply };
  /** Which reply of the conversation that was, from 0: where on the map it stands. */
  readonly order: number;
}

/** The conversation as a row of replies, with what was hinted at or said outright before each. */
export interface CueMap {
  /** Where each reply stands in the log. */
  readonly replies: readonly number[];
  readonly cues: readonly Cue[];
}

/**
 * The map of a conversation. A cue hints at something unpleasant, a concern says it outright (VR-CoDES:
 * Zimmermann et al. 2011); the answer to either makes room or closes it (VR-CoDES-P: Del Piccolo et al. 2011).
 * Our simplification: authors mark cues and concerns instead of trained coders; the next reply answers all
 * that stood before it; and of the answer's codes only space is kept, as the reply's moves tend to it. It says
 * nothing of tone, and a cue that was left may have been better left.
 */
export function cueMapOf({ events }: Pick<Run, 'events'>): CueMap {
  const exchanges = exchangesOf(events);
  const cues = exchanges.flatMap(({ at, before, next, moment, reply }, order) => {
    const met = MET[leaningOf(reply.moves)];
    const stoodBefore = new Set(exchanges[order + 1]?.before);
    const passed = next.filter(line => !stoodBefore.has(line));
    return [
      ...before.flatMap(line =>
        cueOf(line, { order, met, answer: { at, reply }, ...(moment && { moment }) }),
      ),
      ...passed.flatMap(line => cueOf(line, { order: order + 1, met: 'open', ...(moment && { moment }) })),
    ];
  });
  return { replies: exchanges.map(({ at }) => at), cues };
}

const MET: Readonly<Record<Leaning, Met>> = { opens: 'met', closes: 'missed', both: 'open', neither: 'open' };

function cueOf(line: Line, of: Omit<Cue, 'line' | 'weight' | 'from'>): Cue[] {
  if (line.weight === undefined) return [];
  return [{ line, weight: line.weight, ...(line.how === 'said' && { from: line.speaker }), ...of }];
}
