import type { Browser } from '@playwright/test';
import { press, type Step, timeOf, visit } from './visit.ts';

/** What was fetched until the first reply, in gzipped bytes, by kind. */
export interface Weight {
  readonly requests: number;
  readonly bytes: Readonly<Record<string, number>>;
}
interface Fetched {
  readonly path: string;
  readonly bytes: number;
  readonly inTime: boolean;
}

const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['ink', /\/ink[^/]*\.js$/],
  ['case', /\.json$/],
  ['script', /\.js$/],
  ['style', /\.css$/],
  ['page', /\/$/],
  ['font', /\.woff2$/],
  ['picture', /\.(?:svg|png)$/],
];
const kindOf = (path: string): string => KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';

function weigh(fetched: readonly Fetched[]): Weight {
  const bytes: Record<string, number> = {};
  for (const one of fetched.filter(({ inTime }) => inTime))
    bytes[kindOf(one.path)] = (bytes[kindOf(one.path)] ?? 0) + one.bytes;
  return { requests: fetched.length, bytes };
}

/** Straight to the conversation, with nothing on the device. */
export const firstReply = (browser: Browser, address: string): Promise<{ ms: number; weight: Weight }> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'commit' });
    const ms = await timeOf(page, 'pressable');
    const weight = weigh(await page.evaluate<readonly Fetched[]>('bench.fetched()'));
    // A button that is there and does nothing would be no reply.
    if (!(await press(page, 0))) throw new Error(`The first reply of ${address} does nothing.`);
    return { ms, weight };
  });

/** Two seconds on the briefing, then Begin. */
export const briefing = (browser: Browser, address: string): Promise<{ facts: number; begin: number }> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'commit' });
    const facts = await timeOf(page, 'facts');
    await page.waitForTimeout(2000);
    const begin = page.locator('main a.button');
    await begin.evaluate(link => link.scrollIntoView({ block: 'center' }));
    const box = await begin.boundingBox();
    if (!box) throw new Error('The briefing has no Begin.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await timeOf(page, 'pressable');
    const step = await page.evaluate<Step | undefined>('bench.steps.at(-1)');
    if (!step) throw new Error('Begin was never pressed.');
    return { facts, begin: step.ms };
  });
