// The browser tests drive a Chromium that is already there, and fetch one only where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, run, runTool, say } from './tools.mjs';

/** The one without a window first: it runs the tests in about half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const BUNDLES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** @returns {string[]} */
function candidates() {
  if (process.platform === 'darwin') {
    const homes = ['', process.env['HOME'] ?? ''];
    return homes.flatMap(home => BUNDLES.map(app => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => process.env[name] ?? '');
    const apps = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return homes.flatMap(home =>
      apps.map(app => join(home, app, 'Application', app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')),
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap(name => folders.map(folder => join(folder, name)));
}

/**
 * Some systems ship a stub that only points at an app store, so on Linux it has to answer first.
 * (On Windows the question would open a window.)
 * @param {string} path
 */
const works = path =>
  existsSync(path) &&
  (process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0);

/** @returns {Promise<string | undefined>} */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const found = candidates().find(works);
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find(works);
}

function fetchOne() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    const got = ['chromium-headless-shell', 'chromium'].some(
      name => run('apt-get', [...install, name], { env }) === 0,
    );
    if (got) return;
  }
  runTool('@playwright/test/cli.js', ['install', 'chromium']);
}

/** Finds a Chromium or fetches one; every later process is told where it is. */
export async function ensureChromium() {
  let path = await findChromium();
  if (!path) {
    say('No Chromium found; fetching one …');
    fetchOne();
    path = await findChromium();
  }
  if (!path || !existsSync(path)) {
    giveUp(
      'The browser tests need a Chromium. Install Chrome or Chromium, or set CHROMIUM_PATH to where one is.',
    );
  }
  process.env['CHROMIUM_PATH'] = path;
}
