import type { ChoiceId, MomentId } from '#core/model/ids.ts';
import type { Went } from '#core/model/line.ts';
import type { Feeling, GroupOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** What the group has to work with: what the learner did, and what the learner brought. */
export interface Material {
  readonly chosen: ReadonlySet<ChoiceId>;
  readonly went: Went;
  /** The ending that the encounter came to. */
  readonly ending?: string;
  readonly felt?: Feeling;
  readonly brought?: MomentId;
}

export function materialOf(events: readonly RunEvent[]): Material {
  const chosen = new Set<ChoiceId>();
  let went: Went = 'mixed';
  let ending: string | undefined;
  let felt: Feeling | undefined;
  let brought: MomentId | undefined;
  for (const event of events) {
    if (event.kind === 'heard') {
      went = event.line.went ?? went;
      ending = event.line.ending ?? ending;
    }
    if (event.kind !== 'chose') continue;
    chosen.add(event.offer.id);
    if (event.offer.kind !== 'pick') continue;
    felt = event.offer.feeling ?? felt;
    brought = event.offer.about ?? brought;
  }
  return {
    chosen,
    went,
    ...(ending !== undefined && { ending }),
    ...(felt && { felt }),
    ...(brought && { brought }),
  };
}

/** What the group has said since the present stage began, in order. */
export function saidIn(events: readonly RunEvent[], stage: Stage): GroupOffer[] {
  const from = events.findLastIndex(event => event.kind === 'heard' && event.line.stage === stage);
  return events.slice(from + 1).flatMap(event => (event.kind === 'spoke' ? [event.offer] : []));
}
