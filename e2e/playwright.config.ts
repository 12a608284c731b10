import { createHash } from 'node:crypto';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../src/cli/chromium.mjs';
import { TOP } from '../src/cli/tools.mjs';

// Never the root of a host: a path that forgets where it was published must fail here.
const UNDER = '/some/where/';
// Two work trees may be tested at the same time, so each has a port of its own.
const PORT = 20_000 + (createHash('sha256').update(TOP).digest().readUInt16BE() % 8_000);
const ADDRESS = `http://127.0.0.1:${PORT}${UNDER}`;
/** What depends on the size of the screen is tried on a phone too; storage, tabs and addresses do not. */
const ON_A_PHONE = /\/(play|offline|access|axe(?:-\w+)?|look|newest)\.spec\.ts$/;
/** What axe says of these it says of their like, which are looked at on a phone too. */
const THE_SAME_ON_A_PHONE =
  /the group: (The group gathers|Your telling|Questions of fact|You come back in|The close|feelings)|runs, good and damaged|a case that has changed/;
const ONLY_THERE = /\/(offline|look|newest)\.spec\.ts$/;
const PICTURES = /\/pictures\.spec\.ts$/;

const executablePath = await findChromium();
// Every worker reads this file again, and need not search again.
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/e2e',
  fullyParallel: true,
  workers: 2,
  // A whole case is a hundred steps, and the machine may have other things to do.
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    // Half the size, so that all of them stay small. The same browser draws the same page alike to the point.
    toHaveScreenshot: { scale: 'device', animations: 'disabled', threshold: 0.035, maxDiffPixels: 60 },
  },
  // A test that passes the second time has found something: the totals name how many did, so that it is looked for.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../.cache/browser.json' }]],
  use: {
    baseURL: ADDRESS,
    // A trace makes every step twice as slow. Ask for one where a failure cannot be understood: --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    // Every visitor's worker fetches the whole site. The tests that are about it let it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      testMatch: ON_A_PHONE,
      grepInvert: THE_SAME_ON_A_PHONE,
      use: { browserName: 'chromium', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore: [ONLY_THERE, PICTURES],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'pictures',
      testMatch: PICTURES,
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
      // What is told of days and hours is told alike everywhere.
      use: { browserName: 'chromium', deviceScaleFactor: 0.5, locale: 'en-GB', timezoneId: 'Europe/London' },
    },
  ],
  webServer: {
    command: `node src/cli/serve.mjs dist ${UNDER} ${PORT}`,
    cwd: TOP,
    url: ADDRESS,
    // Somebody else's server on this port would be somebody else's app.
    reuseExistingServer: false,
  },
});
