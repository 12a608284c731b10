// Takes the pictures of every screen and state anew, from a fresh build, and lays them out to be looked at:
//
//     npm run pictures
//
// They are what the browser tests compare with, so whoever takes them says that this is how it is meant to look.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { shrink } from './shrink.ts';
import { giveUp, runTool, say, TOP } from './tools.mjs';

const FOLDER = join(TOP, 'e2e/pictures');
const SHEET = join(TOP, '.cache/pictures.html');
/** How letters are drawn here is compared more closely than anything else. */
const EXACT = 'letters.png';

const taken = (): string[] => readdirSync(FOLDER).filter(file => file.endsWith('.png'));

/** Without dithering a colour stays one colour, and the points of a picture can be compared. */
function keepSmall(): number {
  let bytes = 0;
  for (const file of taken()) {
    const path = join(FOLDER, file);
    const png = readFileSync(path);
    const kept = file === EXACT ? png : shrink(png, '--nofs', '--speed=3', '256');
    writeFileSync(path, kept);
    bytes += kept.byteLength;
  }
  return bytes;
}

/** What differs from the last commit; everything, where there is no git. */
function changed(): ReadonlySet<string> {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '-uall', '--', FOLDER], {
    cwd: TOP,
    encoding: 'utf8',
  });
  if (status !== 0) return new Set(taken());
  return new Set(taken().filter(file => stdout.includes(`/${file}\n`)));
}

function layOut(title: string, files: readonly string[]): string {
  const figures = files.map(file => {
    const url = pathToFileURL(join(FOLDER, file)).href;
    return `<figure><a href="${url}"><img src="${url}" alt="" loading="lazy"></a><figcaption>${file.replace('.png', '')}</figcaption></figure>`;
  });
  return `<h2>${title}: ${files.length}</h2><div>${figures.join('\n')}</div>`;
}

function writeSheet(fresh: ReadonlySet<string>): void {
  const style =
    'body{font:15px sans-serif;background:#888}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{max-height:26rem}';
  const [differing, old] = [
    taken().filter(file => fresh.has(file)),
    taken().filter(file => !fresh.has(file)),
  ];
  mkdirSync(join(TOP, '.cache'), { recursive: true });
  writeFileSync(
    SHEET,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${layOut('Changed', differing)}${layOut('As before', old)}`,
  );
}

await ensureChromium();
if (runTool('vite/bin/vite.js', ['build']) !== 0)
  giveUp('There is nothing to take pictures of: the build failed.');
mkdirSync(FOLDER, { recursive: true });
// A state that is no longer there leaves no picture behind.
for (const file of taken()) rmSync(join(FOLDER, file));
const failed =
  runTool('@playwright/test/cli.js', [
    'test',
    '--config=e2e/playwright.config.ts',
    '--project=pictures',
    '--update-snapshots=all',
    '--reporter=dot',
  ]) !== 0;
const bytes = keepSmall();
const fresh = changed();
writeSheet(fresh);
say(
  `\n${taken().length} pictures, ${(bytes / 1e6).toFixed(1)} MB; ${fresh.size} differ from the last commit.`,
);
say(`Look at them before you keep them: ${pathToFileURL(SHEET).href}`);
if (failed) giveUp('Some states could not be reached, so their pictures are missing.');
