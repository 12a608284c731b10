// The checker against a plain loop over inkjs, in one process; and the check of a case as an author starts it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
// oxlint-disable-next-line no-restricted-imports -- the yardstick is inkjs itself, as anybody would use it
import { Story } from 'inkjs';
import { readerOf } from '#build/cases.ts';
import { meetingsFor, open, playable, walkThrough } from '#core/check/check.ts';
import { holdMeetings } from '#core/check/meetings.ts';
import type { Script } from '#core/model/case.ts';
import { parseCaseId, parseRunId } from '#core/model/ids.ts';
import type { RunHead } from '#core/model/run.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { beginWith } from '#core/sitting/sitting.ts';
import { type Beat, BeatReader, idOf } from '#core/story/beat.ts';
import { type Performance, setDeclared } from '#core/story/play.ts';
import type { Row } from './figures.ts';

const CASE = 'blue-folder';
/** Warm first, then measured; the plain loop takes ten times as long, so it gets fewer. */
const WARM = 10;
const PLAIN = 40;
const OURS = 400;
const TIMES = 3;

export async function checkRows(): Promise<readonly Row[]> {
  const id = parseCaseId(CASE);
  const can = id && playable(open(id, `${CASE}/case.ink`, readerOf('stories')));
  if (!can) throw new Error(`${CASE} cannot be played.`);
  const walked = walkThrough(can, 1);
  const meetings = (from: number, to: number) => ({ ...meetingsFor(can, walked, 1, to), from, plans: [] });
  const plain = plainLoop(can.script);

  const plainMs: number[] = [];
  const oursMs: number[] = [];
  plain(1, WARM);
  holdMeetings(walked.prepared, meetings(0, WARM));
  // In turns, so that what slows one slows the other.
  for (let time = 0; time < TIMES; time += 1) {
    plainMs.push(timed(() => plain(time * PLAIN, (time + 1) * PLAIN)) / PLAIN);
    oursMs.push(timed(() => holdMeetings(walked.prepared, meetings(time * OURS, (time + 1) * OURS))) / OURS);
  }
  const whole = [await checkFromTheStart(), await checkFromTheStart()];
  const ms = (what: string, samples: readonly number[], goal: Partial<Row> = {}): Row => ({
    what,
    unit: 'ms',
    samples,
    ...goal,
  });
  return [
    ms('check: a debriefed run, plain loop over inkjs', plainMs),
    ms('check: a debriefed run, with all its rules', oursMs, { yardstick: plainMs, ratio: 0.25 }),
    ms(
      'check: first answer (compiles, form holds)',
      whole.map(one => one.firstMs),
      { p50: 1_000 },
    ),
    ms(
      'check: the whole case, 2,000 meetings, cold',
      whole.map(one => one.allMs),
      { p50: 15_000 },
    ),
    {
      what: 'check: memory, all its processes',
      unit: 'kB',
      samples: whole.map(one => one.bytes),
      p50: 400_000_000,
    },
  ];
}

function timed(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

/** What anybody would write: one Story, reset for each run, and the group's turns by our facilitator. */
function plainLoop({ ink, tags }: Script): (from: number, to: number) => void {
  const story = new Story(ink);
  const head = new Set(story.globalTags);
  return (from, to) => {
    for (let seed = from; seed < to; seed += 1) {
      story.ResetState();
      story.state.storySeed = seed;
      goOnByChance(beginWith(performing(story, head, new BeatReader(tags)), headOf(seed)), seed);
    }
  };
}

function performing(story: Story, head: ReadonlySet<string>, reader: BeatReader): Performance {
  const next = (before?: Beat): Beat => {
    const lines: { text: string; tags: string[] }[] = [];
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      lines.push({ text, tags: (story.currentTags ?? []).filter(tag => !head.has(tag)) });
    }
    const choices = story.currentChoices.map(choice => ({ text: choice.text, tags: choice.tags ?? [] }));
    return reader.read(lines, choices, before);
  };
  let beat = next();
  return {
    get beat() {
      return beat;
    },
    choose(id) {
      story.ChooseChoiceIndex(story.currentChoices.findIndex(choice => idOf(choice.tags ?? []) === id));
      beat = next(beat);
      return { ok: true, value: beat };
    },
    remember: facts => setDeclared(story, facts),
  };
}

function headOf(seed: number): RunHead {
  const [id, of] = [parseRunId(`bench-${seed}`), parseCaseId(CASE)];
  if (!id || !of) throw new Error('Not an id.');
  return { version: 1, id, case: of, title: CASE, caseVersion: '1', hash: '', seed, begunAt: 0 };
}

/** As `npm run check` starts it, once npm itself is up. */
function checkFromTheStart(): Promise<{ firstMs: number; allMs: number; bytes: number }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const check = spawn(
      process.execPath,
      ['--max-old-space-size=320', '--import', 'tsx', 'src/cli/check.ts', `stories/${CASE}`],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let firstMs = 0;
    let bytes = 0;
    const watching = setInterval(() => {
      bytes = Math.max(bytes, memoryOf(check.pid ?? 0));
    }, 100);
    check.stdout.on('data', () => {
      firstMs ||= performance.now() - began;
    });
    check.on('error', reject);
    check.on('exit', () => {
      clearInterval(watching);
      resolve({ firstMs, allMs: performance.now() - began, bytes });
    });
  });
}

/** Resident bytes of a process and its children, where /proc tells; elsewhere 0. */
function memoryOf(pid: number): number {
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const own = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.reduce((sum, child) => sum + memoryOf(child), own);
}
