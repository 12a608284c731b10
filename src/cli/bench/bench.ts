// `npm run bench`: the built site against the barest page that plays the same story, in one run and under the
// same brakes, because two cores with other work on them are never the same machine twice.
//
//     npm run bench -- --runs 9 --json bench.json --dist /some/dist --no-lighthouse
//     npm run bench -- --no-pages --no-many          the checker alone; no browser is needed
//     npm run bench -- --no-pages --no-check --no-many    the workbench alone
//     npm run bench -- --no-pages --no-check --no-workbench    a site of a thousand cases alone; it takes minutes to build
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say, TOP } from '../tools.mjs';
import { checkRows } from './checking.ts';
import { draw, judge, type Row, slowness } from './figures.ts';
import { lighthouse, type Scores } from './lighthouse.ts';
import { manyRows } from './many.ts';
import { compileLong } from './long-run.ts';
import { measure } from './measure.ts';
import { notebookRows } from './notebook.ts';
import { rowsOf } from './rows.ts';
import { openSite, type Site } from './site.ts';
import { workbenchRows } from './workbench.ts';

const { values: asked } = parseArgs({
  // `npm run bench -- …` hands the dashes on.
  args: process.argv.slice(2).filter(arg => arg !== '--'),
  options: {
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    dist: { type: 'string', default: join(TOP, 'dist') },
    lighthouse: { type: 'boolean', default: true },
    pages: { type: 'boolean', default: true },
    check: { type: 'boolean', default: true },
    many: { type: 'boolean', default: true },
    workbench: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

async function askLighthouse(site: Site): Promise<readonly Scores[]> {
  const pages = { library: '', briefing: 'blue-folder/', encounter: 'blue-folder/encounter/' };
  const all: Scores[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const scores = await lighthouse(page, site.ours + path, site.scratch);
    if (scores) all.push(scores);
  }
  return all;
}

async function benchPages(): Promise<{ rows: readonly Row[]; slow: number; scores: readonly Scores[] }> {
  const long = compileLong();
  const site = await openSite(asked.dist, long);
  try {
    const rounds = await measure(site, long, Number(asked.runs));
    const slow = slowness(rounds.flatMap(round => round.barestReplies));
    const notebook = await notebookRows(site.ours, site.blueFolder, Number(asked.runs));
    const rows = [...rowsOf(rounds), ...notebook];
    return { rows, slow, scores: asked.lighthouse ? await askLighthouse(site) : [] };
  } finally {
    site.close();
  }
}

// The checker first: a browser that was just closed still takes its time.
const checked = asked.check ? await checkRows() : [];
const pages = asked.pages ? await benchPages() : undefined;
const workbench = asked.workbench ? await workbenchRows(asked.dist) : [];
const many = asked.many ? await manyRows(Number(asked.runs)) : [];
const rows = [...(pages?.rows ?? []), ...checked, ...workbench, ...many].map(judge);
say(`\n${draw(rows)}\n`);
if (pages) {
  say(
    `By the barest page's replies this machine is ${pages.slow.toFixed(1)} times as slow now as where the goals in`,
  );
  say('milliseconds were set. Far from 1, only the ratios tell something.\n');
}
for (const { page, scores: all, costs } of pages?.scores ?? [])
  say([`Lighthouse, ${page}: ${JSON.stringify(all)}`, ...costs].join('\n  '));
if (asked.json)
  writeFileSync(
    asked.json,
    JSON.stringify({ slowness: pages?.slow, rows, lighthouse: pages?.scores }, undefined, 2),
  );
