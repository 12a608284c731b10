// A notebook of two full years: what it takes to open, and to find something in it.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Case } from '#core/model/case.ts';
import { say } from '../tools.mjs';
import type { Row } from './figures.ts';
import { playToReturn } from './long-run.ts';
import { launch, visitWith } from './visit.ts';

const RUNS = 1_000;
const READER = fileURLToPath(new URL('reader.js', import.meta.url));
/** In one of a hundred notes. */
const RARE = 'heliotrope';

interface Opened {
  readonly ms: number;
  readonly sinceStart: number;
}
interface Looked {
  readonly times: readonly number[];
  readonly found: number;
}

async function open(page: Page, root: string): Promise<Opened> {
  await page.goto(`${root}notebook/`, { waitUntil: 'commit' });
  return page.evaluate<Opened>('reader.opened()');
}

async function measure(browser: Browser, root: string, here: Case, count: number) {
  const { events, ...head } = playToReturn(here);
  const begun = { ...head, begunAt: Date.UTC(2024, 0, 1) };
  return visitWith(browser, [READER], async (page, slowDown) => {
    await page.goto(`${root}licences/`);
    say(`laying down ${RUNS} runs of ${events.length} events, and ${2 * RUNS} notes`);
    await slowDown(1);
    await page.evaluate<void>(`reader.fill(${JSON.stringify(begun)}, ${JSON.stringify(events)}, ${RUNS})`);
    await slowDown();
    const first = await open(page, root);
    const made = await page.evaluate<number>(`reader.made(${RUNS})`);
    const opened: Opened[] = [];
    const looked: Looked[] = [];
    for (let round = 0; round < count; round += 1) {
      opened.push(await open(page, root));
      looked.push(await page.evaluate<Looked>(`reader.look('${RARE}')`));
    }
    if (looked.some(({ found }) => found === 0 || found > 30)) throw new Error('The search finds nothing.');
    return { first, made, opened, looked };
  });
}

export async function notebookRows(root: string, here: Case, count: number): Promise<readonly Row[]> {
  const browser = await launch();
  try {
    const { first, made, opened, looked } = await measure(browser, root, here, count);
    const row = (what: string, samples: readonly number[], goal: Partial<Row> = {}): Row => ({
      what: `${RUNS} runs, ${2 * RUNS} notes: ${what}`,
      unit: 'ms',
      samples,
      ...goal,
    });
    return [
      row('first visit, the newest shown', [first.ms]),
      row('  … and the digest of every run made, since its address was opened', [made]),
      row(
        'notebook opened',
        opened.map(({ ms }) => ms),
        { p50: 150 },
      ),
      row(
        '  … since its address was opened',
        opened.map(({ sinceStart }) => sinceStart),
      ),
      row(
        'first letter looked for',
        looked.flatMap(({ times }) => times.slice(0, 1)),
      ),
      row(
        'next letter looked for',
        looked.flatMap(({ times }) => times.slice(1)),
        { p50: 50 },
      ),
    ];
  } finally {
    await browser.close();
  }
}
