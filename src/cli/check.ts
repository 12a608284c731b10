// `npm run check`: cases are read, compiled, played through and talked about, and what is found is told.
//
//     npm run check                               every case in stories/
//     npm run check -- stories/blue-folder        one case; a folder of cases; any file of ink
//     npm run check -- --runs 200 --seed 7        fewer meetings; other ways through
//     npm run check -- --coverage                 how many runs meet each line, reply and turn; as a page too
//     npm run check -- --strict                   warnings count as errors
//     npm run check -- --json                     all of it as JSON
//
// Ends with 0 without errors, 1 with, 2 when it was not told what to check.
import { parseArgs } from 'node:util';
import { badName, isFolderName, readerOf } from '#build/cases.ts';
import { conclude, meetingsFor, open, playable, walkThrough } from '#core/check/check.ts';
import { coverageOf, countsOf } from '#core/check/coverage.ts';
import type { Held } from '#core/check/held.ts';
import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { writeCoverage } from './check/coverage-page.ts';
import { holdOnAll } from './check/meetings.ts';
import { type Report, sayCoverage, sayFindings, saySummary } from './check/report.ts';
import { type Target, targetsAt } from './check/targets.ts';

const RUNS = 2_000;
const SEED = 1;
/** A foreign story that has not been played through by then is left at that. */
const MOST_MS = 60_000;

interface Wish {
  readonly paths: readonly string[];
  readonly runs: number;
  readonly seed: number;
  readonly asJson: boolean;
  readonly coverage: boolean;
  readonly isStrict: boolean;
}

const USAGE =
  'Usage: npm run check -- [path…] [--runs N] [--seed S] [--coverage] [--strict] [--json]\nA path is a case’s folder, a folder of cases, or a file of ink.';

function wishOf(args: readonly string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: String(RUNS) },
        seed: { type: 'string', default: String(SEED) },
        json: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    const isWhole = (text: string) => /^-?\d{1,9}$/.test(text);
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (!isWhole(values.runs) || runs < 0)
      return `--runs wants a whole number of nought or more, not "${values.runs}".`;
    if (!isWhole(values.seed)) return `--seed wants a whole number, not "${values.seed}".`;
    const paths = positionals.length > 0 ? positionals : ['stories'];
    return { paths, runs, seed, asJson: values.json, coverage: values.coverage, isStrict: values.strict };
  } catch (wrong) {
    return wrong instanceof Error ? wrong.message : String(wrong);
  }
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
/** A line that is written over, where somebody watches. */
const watch = (sentence: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${sentence}`);
};

async function check({ folder, main, name }: Target, wish: Wish): Promise<Report> {
  const began = performance.now();
  const id = main.endsWith('/case.ink')
    ? isFolderName(name) && parseCaseId(name)
    : (parseCaseId(name) ?? parseCaseId('ink'));
  if (!id) return { name, findings: [badName(name)] };
  const opened = open(id, main, readerOf(folder));
  const { subject } = opened;
  const form = opened.findings.filter(finding => finding.severity === 'error').length;
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  if (!wish.asJson)
    say(
      `${name}: ${form > 0 ? `${form} errors` : subject.isCase ? 'compiles, and its form holds' : 'compiles'} (${seconds()} s)`,
    );
  const can = playable(opened);
  if (!can) return { name, findings: conclude(opened) };

  watch(`${name}: looking for every way through …`);
  const walked = walkThrough(can, wish.seed, () => performance.now() - began > MOST_MS);
  const { explored, prepared } = walked;
  const meets = subject.isCase && explored.walks.some(walk => walk.ended.how === 'door') && wish.runs > 0;
  const meetings = meetingsFor(can, walked, wish.seed, wish.runs);
  const held = meets
    ? await holdOnAll(prepared, { script: can.script, meetings }, done =>
        watch(`${name}: ${done} of ${wish.runs} meetings held, ${seconds()} s`),
      )
    : undefined;
  watch('');
  return {
    name,
    findings: conclude(opened, walked, held),
    counts: countsOf(subject, explored, held),
    seconds: Number(seconds()),
    ...(held && { held }),
    ...(held && wish.coverage && { coverage: coverageOf(subject, held), texts: subject.texts }),
  };
}

/** What is counted for the workbench is longer than all that somebody reads here. */
const figuresOf = ({ heard: _heard, poorest: _poorest, ...figures }: Held) => figures;

async function main(): Promise<void> {
  const wish = wishOf(process.argv.slice(2));
  if (typeof wish === 'string') {
    complain(`${wish}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const targets: Target[] = [];
  for (const path of wish.paths) {
    const there = targetsAt(path);
    if (there.length === 0) {
      complain(`"${path}" is neither a case’s folder, nor a folder of cases, nor a file of ink.\n${USAGE}`);
      process.exitCode = 2;
      return;
    }
    targets.push(...there);
  }
  const reports: Report[] = [];
  const told = new Set<string>();
  for (const target of targets) {
    const report = await check(target, wish);
    reports.push(report);
    if (wish.asJson) continue;
    saySummary(report, say);
    if (wish.coverage && !report.coverage)
      say('  No coverage: it is counted in meetings, and none were held.');
    if (report.coverage) sayCoverage(report.coverage, say);
    if (report.coverage && report.texts)
      say(`Coverage as a page: ${writeCoverage(report.name, report.coverage, report.texts)}`);
    sayFindings(report.findings, told, say);
  }
  if (wish.asJson)
    say(
      JSON.stringify(
        reports.map(({ texts: _texts, held, ...rest }) => ({
          ...rest,
          ...(held && { held: figuresOf(held) }),
        })),
        undefined,
        2,
      ),
    );
  const isError = ({ severity }: Finding) =>
    severity === 'error' || (wish.isStrict && severity === 'warning');
  process.exitCode = reports.some(report => report.findings.some(isError)) ? 1 : 0;
}

await main();
