// Golden runs: one whole run for each ending of a case, kept beside it and performed again by every test run.
// When a case is changed in its meaning on purpose, they are written anew:
//
//     npx tsx src/cli/golden.ts stories/blue-folder          one run for each ending
//     npx tsx src/cli/golden.ts stories/blue-folder 500      let in up to 500 learners to find them
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Case } from '#core/model/case.ts';
import { describeFinding } from '#core/model/finding.ts';
import { parseCaseId, parseRunId } from '#core/model/ids.ts';
import { makeRun } from '#core/model/run-text.ts';
import type { Run } from '#core/model/run.ts';
import { goldenName, goldenRun } from '#core/sitting/golden.ts';
import { playByChance } from '#core/sitting/learner.ts';
import type { Sitting } from '#core/sitting/sitting.ts';
import { compileCase } from '#core/story/compile.ts';
import { readerOf } from '#build/cases.ts';

function goldenRuns(here: Case, most: number): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  for (let learner = 1; learner <= most; learner += 1) {
    const run = play(here, learner);
    const ending = goldenName(run);
    if (ending !== undefined && !runs.has(ending)) runs.set(ending, goldenRun(run, ending));
  }
  return runs;
}

function play(here: Case, learner: number): Sitting {
  const { about, hash } = here;
  const head = { version: 1, case: about.id, title: about.title, caseVersion: about.version, hash } as const;
  const id = parseRunId('golden');
  if (!id) throw new Error('A word of small letters is an id.');
  return playByChance(here, { ...head, id, seed: learner, begunAt: 0 }, learner);
}

function write(to: string, runs: ReadonlyMap<string, Run>): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const [ending, run] of runs) writeFileSync(join(to, `${ending}.json`), makeRun(run));
  process.stdout.write(`${runs.size} golden runs in ${to}: ${[...runs.keys()].join(', ')}\n`);
}

function stop(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

const LEARNERS = 200;

const [folder = '', learners = String(LEARNERS), ...rest] = process.argv.slice(2);
const id = parseCaseId(basename(folder));
const compiled = id && rest.length === 0 ? compileCase(id, readerOf(dirname(folder))) : undefined;
if (!compiled) stop('Usage: golden <folder of a case> [most learners to let in]', 2);
else if (!compiled.ok) stop(compiled.fault.map(describeFinding).join('\n'), 1);
else write(join(folder, 'golden'), goldenRuns(compiled.value.case, Number(learners)));
