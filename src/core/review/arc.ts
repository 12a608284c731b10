import type { MomentId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';

/** The moments that a conversation came through, in order, each once. */
export function arcOf({ events }: Pick<Run, 'events'>): MomentId[] {
  const moments: MomentId[] = [];
  for (const event of events) {
    if (event.kind !== 'heard') continue;
    if (event.line.stage !== undefined) break;
    if (event.line.moment !== undefined && !moments.includes(event.line.moment))
      moments.push(event.line.moment);
  }
  return moments;
}
