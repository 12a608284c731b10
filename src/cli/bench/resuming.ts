import type { Browser, Page } from '@playwright/test';
import type { Run } from '#core/model/run.ts';
import { press, timeOf, visit } from './visit.ts';

/** Writes that are timed in a row: the 200th event's, and the next ones'. */
const WRITES = 4;

export interface Resumed {
  /** From the run's events being read to the menu painted. */
  readonly ms: number;
  /** From the navigation, all of it on the device. */
  readonly sinceStart: number;
  readonly events: number;
}

async function open(page: Page, root: string, run: Run, screen: 'encounter' | 'group'): Promise<Resumed> {
  const { events, ...head } = run;
  // Any page of the same origin will do; this one runs nothing.
  await page.goto(`${root}licences/`);
  await page.evaluate<void>(`hand.store(${JSON.stringify(head)}, ${JSON.stringify(events)})`);
  await page.goto(`${root}${run.case}/${screen}/?run=${run.id}`, { waitUntil: 'commit' });
  const sinceStart = await timeOf(page, 'pressable');
  return { ms: sinceStart - (await timeOf(page, 'read')), sinceStart, events: events.length };
}

export const resume = (
  browser: Browser,
  root: string,
  run: Run,
  screen: 'encounter' | 'group',
): Promise<Resumed> => visit(browser, 'device', page => open(page, root, run, screen));

/** Takes a run up and goes on with it: what a write takes while the page also draws what comes next. */
export const writeInPlay = (browser: Browser, root: string, run: Run): Promise<readonly number[]> =>
  visit(browser, 'device', async page => {
    await open(page, root, run, 'encounter');
    await page.waitForTimeout(500);
    await page.evaluate('bench.writes.length = 0');
    for (let turn = 0; turn < WRITES; turn += 1)
      if (!(await press(page, turn % 3))) throw new Error('The long run does not go on.');
    await page.waitForTimeout(500);
    const writes = await page.evaluate<readonly number[]>('bench.writes');
    if (writes.length < WRITES) throw new Error(`Of ${WRITES} choices only ${writes.length} were written.`);
    return writes;
  });

/** What the built shelf itself takes for the 200th event and the next ones, on a page that does nothing else. */
export const write = (browser: Browser, root: string, run: Run, shelf: string): Promise<readonly number[]> =>
  visit(browser, 'device', async page => {
    const events = run.events.slice(0, 199);
    await page.goto(`${root}about/`, { waitUntil: 'networkidle' });
    await page.evaluate<void>(
      `hand.store(${JSON.stringify({ ...run, events: [] })}, ${JSON.stringify(events)})`,
    );
    const next = run.events.slice(events.length, events.length + WRITES);
    return page.evaluate<readonly number[]>(
      `hand.append('${root}${shelf}', '${run.id}', ${events.length}, ${JSON.stringify(next)})`,
    );
  });
