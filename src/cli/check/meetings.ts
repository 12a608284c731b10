import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Held, together } from '#core/check/held.ts';
import { holdMeetings, type Meetings } from '#core/check/meetings.ts';
import type { Prepared } from '#core/story/prepare.ts';
import type { Share, Told } from './worker.ts';

/** More would only divide what is little enough. */
const MOST_PROCESSORS = 4;
/** Below this, starting a second one takes longer than it saves. */
const FEW = 150;

/**
 * Holds meetings on all processors: this one takes its share as well. The parts are put together in their order,
 * so the same seed gives the same, however many there were.
 */
export async function holdOnAll(
  prepared: Prepared,
  { script, meetings }: Pick<Share, 'script' | 'meetings'>,
  progress: (done: number) => void,
): Promise<Held> {
  const processors =
    meetings.to - meetings.from < FEW ? 1 : Math.min(availableParallelism(), MOST_PROCESSORS);
  const cut = (part: number) =>
    meetings.from + Math.round(((meetings.to - meetings.from) * part) / processors);
  const shares = Array.from({ length: processors }, (_, part): Meetings => ({
    ...meetings,
    from: cut(part),
    to: cut(part + 1),
  }));
  let done = 0;
  const more = (runs: number) => progress((done += runs));
  const [own, ...others] = shares;
  const elsewhere = others.map(share =>
    holdInWorker({ byInkItself: !prepared.isQuick, script, meetings: share }, more),
  );
  const here = own ? await holdHere(prepared, own, more) : undefined;
  const all = [...(here ? [here] : []), ...(await Promise.all(elsewhere))];
  return all.reduce(together);
}

/** In slices, so that what the workers tell is heard meanwhile. */
async function holdHere(prepared: Prepared, share: Meetings, more: (runs: number) => void): Promise<Held> {
  const SLICE = 25;
  let held: Held | undefined;
  for (let from = share.from; from < share.to || !held; from += SLICE) {
    const to = Math.min(from + SLICE, share.to);
    const slice = holdMeetings(prepared, { ...share, from, to });
    held = held ? together(held, slice) : slice;
    more(to - from);
    await new Promise(resolve => setImmediate(resolve));
  }
  return held;
}

function holdInWorker(share: Share, more: (runs: number) => void): Promise<Held> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
      serialization: 'advanced',
      // What it lives on is some 40 MB; without a bound, what it throws away piles up to ten times that.
      execArgv: [...process.execArgv, '--max-old-space-size=128'],
    });
    worker.on('message', (told: Told) => {
      if (told.kind === 'done') more(told.runs);
      else resolve(told.held);
    });
    worker.on('error', reject);
    worker.on('exit', code => {
      if (code !== 0) reject(new Error(`A part of the check ended with ${code}.`));
    });
    worker.send(share);
  });
}
