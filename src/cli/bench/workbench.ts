// The workbench with a case of 130 kB in one file: what each key costs, and when what is wrong is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
// oxlint-disable-next-line no-restricted-imports -- the yardstick is inkjs itself, as anybody would use it
import { Compiler } from 'inkjs/full';
import { serve } from '../serve.mjs';
import { say, TOP } from '../tools.mjs';
import type { Row } from './figures.ts';
import { launch } from './visit.ts';

const WRITER = fileURLToPath(new URL('writer.js', import.meta.url));
const SCREEN = { width: 1280, height: 800 };
/** The way in, and the place that findings are said in. */
const BEGIN = 'An empty page';
const KEYS = 120;
/** As fast as somebody types who types fast. */
const DELAY_MS = 80;
const TIMES = 8;

/** A case of the house in one file, people and all. */
function oneFile(): string {
  const read = (path: string): string => readFileSync(join(TOP, 'stories', path), 'utf8');
  const [head = ''] = read('blue-folder/case.ink').split('INCLUDE');
  const group = read('group/group.ink').split('\n');
  const isPerson = (line: string): boolean => /^# (?:leader|peer): /.test(line);
  return [
    head.trimEnd(),
    ...group.filter(isPerson),
    '-> encounter',
    ...group.filter(line => !isPerson(line)),
    read('blue-folder/encounter.ink'),
    read('blue-folder/debrief.ink'),
  ].join('\n');
}

/** Whoever compiles the same text with inkjs, warm. */
function compileTimes(text: string): readonly number[] {
  return Array.from({ length: TIMES + 3 }, () => {
    const began = performance.now();
    new Compiler(text).Compile();
    return performance.now() - began;
  }).slice(3);
}

interface Typed {
  readonly keys: readonly number[];
  readonly tasks: readonly number[];
}

const typed = (page: Page): Promise<Typed> =>
  page.evaluate<Typed>('({ keys: writer.keys, tasks: writer.tasks })');
const lines = 'She looks at the window, and then at the clock, and then at you. ';
const words = (count: number): string => lines.repeat(Math.ceil(count / lines.length)).slice(0, count);

/** The same text and the same keys in the barest thing that one can write in. */
async function writeBarest(browser: Browser, text: string): Promise<Typed> {
  const page = await browser.newPage({ viewport: SCREEN });
  await page.addInitScript({ path: WRITER });
  await page.goto('data:text/html,<textarea rows=30 cols=80></textarea>');
  const area = page.locator('textarea');
  await area.fill(text);
  await area.evaluate(element => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.focus();
    element.setSelectionRange(element.value.length / 2, element.value.length / 2);
  });
  await page.evaluate('writer.forget()');
  await page.keyboard.type(words(KEYS), { delay: DELAY_MS });
  const found = await typed(page);
  await page.close();
  return found;
}

async function writeOurs(browser: Browser, address: string, text: string) {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' });
  await context.addInitScript({ path: WRITER });
  const page = await context.newPage();
  await page.goto(`${address}workbench/`);
  await page.getByRole('button', { name: BEGIN }).click();
  await page.getByRole('textbox').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  // Into the middle of the text, and until both readers are warm.
  await page.keyboard.press('Control+Home');
  for (let times = 0; times < 25; times += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  const findings: number[] = [];
  /** A line by somebody who is not listed, and taken out again. */
  const stranger = async (nth: number): Promise<number> => {
    const name = `QX${String.fromCodePoint(65 + nth)}`;
    const line = `\n${name}: Hello.`;
    const said = `Nobody called ${name} is listed.`;
    await page.keyboard.type(line, { delay: DELAY_MS });
    const ms = await page.evaluate<number>(`writer.shown(${JSON.stringify(said)}, true)`);
    for (let left = 0; left < line.length; left += 1) await page.keyboard.press('Backspace');
    await page.evaluate<number>(`writer.shown(${JSON.stringify(said)}, false)`);
    return ms;
  };
  for (let nth = 0; nth < 4; nth += 1) await stranger(nth);
  await page.evaluate('writer.forget()');
  await page.keyboard.type(`\n${words(KEYS)}`, { delay: DELAY_MS });
  const { keys } = await typed(page);
  for (let nth = 4; nth < 4 + TIMES; nth += 1) findings.push(await stranger(nth));
  // What is found by playing comes while nobody writes.
  await page.evaluate(`writer.shown(${JSON.stringify('2,000 meetings held')}, true)`);
  const { tasks } = await typed(page);
  await context.close();
  return { keys, findings, tasks };
}

export async function workbenchRows(dist: string): Promise<readonly Row[]> {
  const text = oneFile();
  say(`writing in a case of ${Math.round(text.length / 1000)} kB`);
  const compiles = compileTimes(text);
  const { address, close } = await serve({ folder: dist, port: 4500, host: '127.0.0.1', tries: 50 });
  const browser = await launch();
  try {
    const barest = await writeBarest(browser, text);
    const ours = await writeOurs(browser, address, text);
    const ms = (what: string, samples: readonly number[], goal: Partial<Row> = {}): Row => ({
      what: `workbench: ${what}`,
      unit: 'ms',
      samples,
      ...goal,
    });
    return [
      ms('key → paint, a plain text field', barest.keys),
      ms('key → paint', ours.keys, { yardstick: barest.keys, p95: 16 }),
      ms('compiling the text with inkjs, warm', compiles),
      ms('last key → findings', ours.findings, { yardstick: compiles, p95: 400 }),
      ms('longest task while writing and checking', [Math.max(0, ...ours.tasks)], { p50: 50 }),
    ];
  } finally {
    await browser.close();
    close();
  }
}
