// A site of a thousand cases beside one of two, built here: what a learner of either downloads and waits for.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Case } from '#core/model/case.ts';
import { serve } from '../serve.mjs';
import { giveUp, run, say, TOP } from '../tools.mjs';
import { writeBarest } from './barest.ts';
import { firstReply } from './cold.ts';
import type { Row } from './figures.ts';
import { type ManyRound, rowsOfMany } from './many-rows.ts';
import { RARE, writeManyStories } from './many-stories.ts';
import { launch, visit } from './visit.ts';

const MANY = 1_000;
const FEW = 2;

interface Chosen {
  readonly ms: number;
  readonly listed: number;
}

function build(folder: string, count: number): number {
  const stories = join(folder, `stories-${count}`);
  writeManyStories(stories, count);
  const env = { ...process.env, AFTERWORD_STORIES: stories, AFTERWORD_DIST: join(folder, String(count)) };
  const began = performance.now();
  const vite = [join(TOP, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'];
  if (run(process.execPath, vite, { env }) !== 0) giveUp(`A site of ${count} cases cannot be built.`);
  return performance.now() - began;
}

const jsonOf = (dist: string, name: RegExp): Buffer => {
  const file = readdirSync(join(dist, 'assets')).find(one => name.test(one));
  if (file === undefined) throw new Error(`${dist} has no ${name.source}.`);
  return readFileSync(join(dist, 'assets', file));
};

/** All that the library fetches by itself, when nobody does anything. */
const quiet = (browser: Browser, address: string): Promise<ManyRound['quiet']> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'networkidle' });
    return page.evaluate<ManyRound['quiet']>('chooser.fetched()');
  });

/** From when on the library does what its controls say. */
const usable = (browser: Browser, address: string): Promise<number> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate<number>('chooser.alive()');
  });

/** The first choice has to fetch the index; the next has it, and so has the search. */
const choosing = (browser: Browser, address: string): Promise<ManyRound['choosing']> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const choose = (at: number, value: string) =>
      page.evaluate<Chosen>(`chooser.choose(${at}, ${JSON.stringify(value)})`);
    const first = await choose(0, 'dying');
    const next = [
      await choose(1, 'silence'),
      await choose(2, '30'),
      await choose(1, ''),
      await choose(0, ''),
    ];
    const search = await choose(3, RARE);
    if (search.listed === 0) throw new Error('The search finds nothing.');
    return { first: first.ms, next: next.map(one => one.ms), search: search.ms };
  });

export async function manyRows(count: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-many-'));
  say(`building a site of ${MANY} cases`);
  const buildMs = build(folder, MANY);
  build(folder, FEW);
  const index = jsonOf(join(folder, String(MANY)), /^index-\w+\.json$/);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file from a Case
  const one = JSON.parse(
    jsonOf(join(folder, String(MANY)), /^case-0001-\w+\.json$/).toString('utf8'),
  ) as Case;
  writeBarest(join(folder, 'barest'), one.ink);
  const { address, close } = await serve({ folder, port: 4400, host: '127.0.0.1', tries: 50 });
  const browser = await launch();
  const rounds: ManyRound[] = [];
  try {
    await firstReply(browser, `${address}barest/`);
    while (rounds.length < count) {
      say(`round ${rounds.length + 1} of ${count}`);
      rounds.push({
        barest: await firstReply(browser, `${address}barest/`),
        quiet: await quiet(browser, `${address}${MANY}/`),
        usable: await usable(browser, `${address}${MANY}/`),
        choosing: await choosing(browser, `${address}${MANY}/`),
        many: await firstReply(browser, `${address}${MANY}/case-1000/encounter/`),
        few: await firstReply(browser, `${address}${FEW}/case-0002/encounter/`),
      });
    }
  } finally {
    await browser.close();
    close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rowsOfMany(rounds, { buildMs, index });
}
