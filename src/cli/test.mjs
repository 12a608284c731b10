// `npm test`: everything that must hold before a change is shared, cheapest first, stopping at the first failure.
//
//     npm test                    all of it
//     npm test -- lint types      only these
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { giveUp, install, requireNode, runTool, say, TOP } from './tools.mjs';

/** @type {readonly { name: string, does: string, tool: string, args: readonly string[] }[]} */
const STEPS = [
  { name: 'format', does: 'oxfmt', tool: 'oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'lint', does: 'floors, promises, accessibility', tool: 'oxlint/bin/oxlint', args: [] },
  { name: 'types', does: 'tsc', tool: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'unused', does: 'dead code and dependencies', tool: 'knip/bin/knip.js', args: [] },
  {
    name: 'unit',
    does: 'unit and property tests',
    tool: 'vitest/vitest.mjs',
    args: ['run', '--config', 'src/cli/vitest.config.ts'],
  },
  {
    name: 'cases',
    does: 'every case is played through and talked about',
    tool: 'tsx/dist/cli.mjs',
    args: ['--max-old-space-size=320', 'src/cli/check.ts', '--strict'],
  },
  { name: 'build', does: 'the app, within its budgets', tool: 'vite/bin/vite.js', args: ['build'] },
  {
    name: 'browser',
    does: 'the built app in Chromium',
    tool: '@playwright/test/cli.js',
    args: ['test', '-c', 'e2e/playwright.config.ts'],
  },
];

const CACHE = join(TOP, '.cache');
const UNIT = join(CACHE, 'unit.json');
const BROWSER = join(CACHE, 'browser.json');

/**
 * A report that was not written counts nothing.
 * @template T
 * @param {string} path
 * @returns {Partial<T>}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

function count() {
  /** @type {Partial<{ numPassedTests: number, numFailedTests: number }>} */
  const unit = readReport(UNIT);
  /** @type {Partial<{ stats: { expected: number, unexpected: number, flaky: number } }>} */
  const browser = readReport(BROWSER);
  return {
    passed: (unit.numPassedTests ?? 0) + (browser.stats?.expected ?? 0) + (browser.stats?.flaky ?? 0),
    failed: (unit.numFailedTests ?? 0) + (browser.stats?.unexpected ?? 0),
    second: browser.stats?.flaky ?? 0,
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.find(name => STEPS.every(step => step.name !== name));
if (unknown) {
  giveUp(`There is no step called "${unknown}". There are: ${STEPS.map(step => step.name).join(', ')}.`);
}
const steps = STEPS.filter(step => wanted.length === 0 || wanted.includes(step.name));

requireNode();
install();
if (steps.some(step => step.name === 'browser')) await ensureChromium();
mkdirSync(CACHE, { recursive: true });
[UNIT, BROWSER].forEach(report => rmSync(report, { force: true }));

let broken = '';
for (const { name, does, tool, args } of steps) {
  say(`\n── ${name}: ${does}`);
  const began = performance.now();
  const failed = runTool(tool, args) !== 0;
  say(`── ${name} ${failed ? 'FAILED' : 'ok'} after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (failed) {
    broken = name;
    break;
  }
}

const { passed, failed, second } = count();
if (broken) say(`\nStopped at "${broken}". To run only that again: npm test -- ${broken}`);
if (second > 0)
  say(`\n${second} passed only at the second try; they are named above as flaky, and are to be mended.`);
// A step without tests of its own, such as the linter, counts as one when it fails.
say(`\n${passed} passed, ${broken ? Math.max(failed, 1) : failed} failed`);
process.exitCode = broken ? 1 : 0;
