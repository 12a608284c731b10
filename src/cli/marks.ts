// The app's pictures, all from the one drawing in src/build/mark.ts: icons, favicon, social picture. They are kept in
// the repository; after a change of the drawing they are written anew:
//
//     npx tsx src/cli/marks.ts
//
// Where there is pngquant, they become smaller by two thirds. No picture is drawn for the start of an installed app:
// Android and iOS make theirs of the manifest's colours and the icon.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { DAY } from '#build/mark.ts';
import { PICTURES, SOCIAL, svgOf } from '#build/pictures.ts';
import { ensureChromium } from './chromium.mjs';
import { shrink } from './shrink.ts';
import { say, TOP } from './tools.mjs';

const PUBLIC = join(TOP, 'public');
const SERIF = createRequire(import.meta.url).resolve(
  '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
);

const dataOf = (type: string, bytes: Buffer | string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

async function shoot(
  browser: Browser,
  { width, height }: { readonly width: number; readonly height: number },
  html: string,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(`<style>*{margin:0}img{display:block}</style>${html}`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

function write(path: string, bytes: Buffer | string): void {
  const file = join(PUBLIC, path);
  mkdirSync(dirname(file), { recursive: true });
  const made = typeof bytes === 'string' ? bytes : shrink(bytes, '--speed=1', '64');
  writeFileSync(file, made);
  say(`${String(Buffer.byteLength(made)).padStart(7)}  ${path}`);
}

const social = (): string => `<style>
  @font-face { font-family: Mark; src: url(${dataOf('font/woff2', readFileSync(SERIF))}) }
  body { inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding-inline: 80px; display: flex;
    align-items: center; gap: 60px; background: ${DAY.ground}; color: ${DAY.ink}; font-family: Mark }
  h1 { font-size: 112px; font-weight: 400; line-height: 1; letter-spacing: -0.01em; margin-block-end: 34px }
  p { font-size: 43px; line-height: 1.3 }
</style>
<img src="${dataOf('image/svg+xml', svgOf('social'))}" width="424" height="424">
<div><h1>${SOCIAL.name}</h1>${SOCIAL.lines.map(line => `<p>${line}</p>`).join('')}</div>`;

await ensureChromium();
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
for (const [path, { svg, side }] of Object.entries(PICTURES)) {
  const drawn = svgOf(svg);
  const image = `<img src="${dataOf('image/svg+xml', drawn)}" width="${side}" height="${side}">`;
  write(path, path.endsWith('.svg') ? drawn : await shoot(browser, { width: side, height: side }, image));
}
write('social.png', await shoot(browser, SOCIAL, social()));
await browser.close();
