// What `npm start` and `npm test` need before anything is installed: plain JavaScript, and Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TOP = fileURLToPath(new URL('../../', import.meta.url));
const OLDEST_NODE = [20, 19];

/** @param {string} sentence */
export const say = sentence => process.stdout.write(`${sentence}\n`);

/**
 * Ends the program with a sentence instead of a stack trace.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(
    `Afterword needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}. See https://nodejs.org/`,
  );
}

/** @typedef {{ readonly version?: string, readonly optional?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Readonly<Record<string, Locked>>}
 */
function readLock(path) {
  /** @type {{ packages?: Record<string, Locked> }} */
  const lock = JSON.parse(readFileSync(join(TOP, path), 'utf8'));
  return lock.packages ?? {};
}

/** npm writes its own copy of the lockfile last of all, so a half-finished install has none. */
function isInstalled() {
  if (!existsSync(join(TOP, 'node_modules/.package-lock.json'))) return false;
  const wanted = readLock('package-lock.json');
  const present = readLock('node_modules/.package-lock.json');
  // Optional packages are mostly other platforms' binaries: their absence says nothing.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** @param {readonly string[]} args */
function npm(args) {
  const script = process.env['npm_execpath'];
  // Inside `npm start` this is npm itself; by that path Windows needs no shell for `npm.cmd`.
  if (script && basename(script).startsWith('npm-cli')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

export function install() {
  if (isInstalled()) return;
  say('Installing what is missing (this happens once) …');
  // NODE_ENV=production would leave out the very tools that build and test.
  if (npm(['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    giveUp('npm could not install the packages. Is the network there? Then run the command again.');
  }
}

/**
 * Runs a program in the project's folder and hands back its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(program, args, options = {}) {
  return spawnSync(program, args, { cwd: TOP, stdio: 'inherit', ...options }).status ?? 1;
}

/**
 * Runs a tool of ours by its own script, because `node_modules/.bin` differs between systems.
 * @param {string} script for example `vite/bin/vite.js`
 * @param {readonly string[]} args
 */
export const runTool = (script, args) => run(process.execPath, [join(TOP, 'node_modules', script), ...args]);
