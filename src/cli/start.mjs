// `npm start`: from a fresh clone to the app in a browser, served as any static host would serve it.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, install, requireNode, runTool, say, TOP } from './tools.mjs';

const SOURCES = ['src', 'stories', 'public', 'vite.config.ts', 'package.json', 'package-lock.json'];
const DIST = join(TOP, 'dist');
/** Its time is when the last good build began: a file saved during the build counts as newer. */
const STAMP = join(TOP, '.cache/built');

/**
 * Folders count too, because a deleted file changes only its folder's time.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), found.mtimeMs);
}

function isBuilt() {
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return existsSync(join(DIST, 'index.html')) && SOURCES.every(source => newest(join(TOP, source)) < built);
}

function build() {
  const began = new Date();
  if (runTool('vite/bin/vite.js', ['build']) !== 0) giveUp('The build failed; the lines above say where.');
  mkdirSync(join(TOP, '.cache'), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
}

requireNode();
install();
if (!isBuilt()) build();
// Only now: an older Node should meet the sentence above, not a syntax error in the server.
const { serve } = await import('./serve.mjs');
const { address } = await serve({
  folder: DIST,
  port: Number(process.env['PORT'] ?? 4173),
  host: process.env['HOST'] ?? 'localhost',
  tries: 50,
}).catch(error => giveUp(`No port could be opened: ${String(error)}`));
say(`\nAfterword is at ${address}\nStop it with Ctrl+C.`);
