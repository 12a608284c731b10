// One processor's share of the meetings. It is sent plain data and sends plain data back. It is a process and not
// a thread, since TypeScript is not loaded in threads.
import type { Held } from '#core/check/held.ts';
import { holdMeetings, type Meetings } from '#core/check/meetings.ts';
import type { Script } from '#core/model/case.ts';
import { prepare } from '#core/story/prepare.ts';

export interface Share {
  /** Whether inkjs itself performs, as it does in the process that sent this. */
  readonly byInkItself: boolean;
  readonly script: Script;
  readonly meetings: Meetings;
}
export type Told =
  | { readonly kind: 'done'; readonly runs: number }
  | { readonly kind: 'held'; readonly held: Held };

const EVERY = 25;
const tell = (told: Told, then = () => {}): void => void process.send?.(told, then);

process.once('message', ({ byInkItself, script, meetings }: Share) => {
  const held = holdMeetings(prepare(script, byInkItself), meetings, done => {
    if (done % EVERY === 0) tell({ kind: 'done', runs: EVERY });
  });
  // Not before it is sent: Node 20 trips over what still waits to be sent when the channel is cut.
  tell({ kind: 'held', held }, () => process.disconnect());
});
