// Pictures can only be compared where letters are drawn as they were when the pictures were taken: systems and
// browsers differ in how they smooth them. So the first picture is of letters and lines alone, which no change of the
// site touches.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';

const LETTERS = new URL('pictures/letters.png', import.meta.url);
const find = createRequire(import.meta.url).resolve;
const FONTS = ['source-serif-4', 'atkinson-hyperlegible-next'].map(name => ({
  name,
  file: find(`@fontsource/${name}/files/${name}-latin-400-normal.woff2`),
}));

const dataOf = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

const SHEET = `<style>
  ${FONTS.map(({ name, file }) => `@font-face { font-family: '${name}'; src: url('${dataOf('font/woff2', readFileSync(file))}') }`).join('')}
  body { margin: 0; padding: 8px; font: 18px/1.5 source-serif-4; color: #2b2824; background: #faf6ee }
  small, select { font: 15px/1.5 atkinson-hyperlegible-next; display: block }
  svg { float: right } div { border: 1.5px dashed #8f3d1b; border-radius: 1.1rem; padding: .6rem 1rem }
</style>
<svg width="60" height="60" fill="none" stroke="#26221d" stroke-width="2.5"><circle cx="30" cy="30" r="27" fill="#eee3cf"/>
<path d="M12 38q12-30 20-6t17-9"/></svg>
<p>Rehearse a conversation that everyone dreads.<small>Is it gone? “All of it”, he said – quickly.</small></p>
<div>What do you say or do?</div><select><option>anything</option></select>`;

async function drawn(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 400, height: 220 }, deviceScaleFactor: 0.5 });
  await page.setContent(SHEET);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** How many points of two pictures differ more than an eye could see. */
async function differing(browser: Browser, pictures: readonly Buffer[]): Promise<number> {
  const page = await browser.newPage();
  const count = await page.evaluate(
    async urls => {
      const [one, other] = await Promise.all(
        urls.map(async url => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!one || one.length !== other?.length) return Infinity;
      return one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 6).length;
    },
    pictures.map(bytes => dataOf('image/png', bytes)),
  );
  await page.close();
  return count;
}

/** Keeps how letters are drawn here, for whoever compares later. */
export const keepLetters = async (browser: Browser): Promise<void> =>
  writeFileSync(LETTERS, await drawn(browser));

/** Why pictures cannot be compared here; nothing if they can. */
export async function whyNot(browser: Browser): Promise<string> {
  if (!existsSync(LETTERS)) return 'No pictures have been taken yet. To take them: npm run pictures';
  if ((await differing(browser, [readFileSync(LETTERS), await drawn(browser)])) === 0) return '';
  return 'This browser draws letters otherwise than the one that took the pictures, so they say nothing here.';
}
