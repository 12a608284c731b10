import type { MomentId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';

/** A conversation in three lines: where it began, what of it was brought to the group, where it ended. */
export interface Arc {
  readonly began?: MomentId;
  readonly ended?: MomentId;
  readonly brought: readonly MomentId[];
}

export function arcOf({ events }: Pick<Run, 'events'>): Arc {
  const stage = events.findIndex(event => event.kind === 'heard' && event.line.stage !== undefined);
  const moments = events
    .slice(0, stage < 0 ? events.length : stage)
    .flatMap(event => (event.kind === 'heard' ? (event.line.moment ?? []) : []));
  const brought = events.flatMap(event =>
    event.kind === 'chose' && event.offer.kind === 'pick' ? (event.offer.about ?? []) : [],
  );
  const [began, ended] = [moments[0], moments.at(-1)];
  return { ...(began && { began }), ...(ended && { ended }), brought: [...new Set(brought)] };
}
