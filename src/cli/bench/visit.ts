import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../chromium.mjs';

/** A middling phone on a slow 4G network, as Lighthouse has it. */
const SLOWDOWN = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const IN_THE_PAGE = ['probe.js', 'hand.js', 'chooser.js'].map(file =>
  fileURLToPath(new URL(file, import.meta.url)),
);

export async function launch(): Promise<Browser> {
  await ensureChromium();
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * Does something in a page that knows nothing yet: no cache, no storage, no service worker. The brakes are on
 * before the first address. `network: 'device'` is for whoever comes back, and has everything on the device.
 */
export const visit = <T>(
  browser: Browser,
  network: 'slow' | 'device',
  act: (page: Page) => Promise<T>,
): Promise<T> =>
  visitWith(browser, IN_THE_PAGE, async (page, slowDown, devtools) => {
    await slowDown();
    await devtools.send('Network.enable');
    if (network === 'slow') await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    return act(page);
  });

/** The same with scripts of the caller's own, who also says when the processor is slowed down, and by how much. */
export async function visitWith<T>(
  browser: Browser,
  scripts: readonly string[],
  act: (page: Page, slowDown: (rate?: number) => Promise<void>, devtools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    for (const path of scripts) await context.addInitScript({ path });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const slowDown = async (rate = SLOWDOWN) => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    };
    return await act(page, slowDown, devtools);
  } finally {
    await context.close();
  }
}

const PATIENCE_MS = 30_000;

/** A time that the probe takes, once it has taken it. */
export async function timeOf(page: Page, what: 'facts' | 'pressable' | 'read'): Promise<number> {
  const never = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE_MS, new Error(`"${what}" never came on ${page.url()}.`)).unref();
  });
  return Promise.race([page.evaluate<number>(`bench.when('${what}')`), never]);
}

export type Pressed = 'silence' | 'leave' | 'aloud' | 'door' | 'reply' | 'floor' | 'go-on';
export interface Step {
  /** From the click to the frame that shows what came of it. */
  readonly ms: number;
  /** To the frame that shows it where the reader looks. */
  readonly seenMs: number;
  readonly inPlaceMs: number;
  readonly next: 'menu' | 'silence' | 'turn' | 'other';
}

/** Presses what can be pressed next, as a finger does; undefined when there is nothing, or nothing came of it. */
export async function press(page: Page, turn: number): Promise<{ pressed: Pressed; step: Step } | undefined> {
  const target = await page.evaluate<{ kind: Pressed; x: number; y: number } | undefined>(
    `hand.aim(${turn})`,
  );
  if (!target) return undefined;
  await page.mouse.click(target.x, target.y);
  if (!(await page.evaluate<boolean>('bench.settled()'))) return undefined;
  const step = await page.evaluate<Step | undefined>('bench.pause(150).then(() => bench.steps.at(-1))');
  return step && { pressed: target.kind, step };
}
