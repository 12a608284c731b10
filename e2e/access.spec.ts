import { expect, type Page, test } from '@playwright/test';
import { beforeWords } from '#app/ui/words/before.ts';
import { t } from '#app/ui/words/words.ts';
import { keep } from './kept.ts';
import {
  CASE,
  finished,
  inStage,
  mayWait,
  midConversation,
  must,
  onFloor,
  runUpTo,
  waitAt,
} from './played.ts';
import { at, heading, lines, main, press, replies, silence, wayOn } from './playing.ts';

/** Every screen, with what it shows when there is something to show. */
async function* screens(page: Page) {
  const [talking, telling, floor, done] = [
    runUpTo(midConversation).run,
    runUpTo(inStage('telling')).run,
    runUpTo(onFloor).run,
    finished(),
  ];
  await keep(page, talking, telling, floor, done);
  const addresses = [
    './',
    `${CASE}/`,
    'about/',
    'runs/',
    at(talking, 'encounter'),
    at(telling, 'group'),
    at(floor, 'group'),
  ];
  for (const address of [...addresses, at(done, 'after'), at(done, 'transcript'), at(floor, 'stopped')]) {
    await page.goto(address);
    await expect(heading(page)).toBeVisible();
    if (/encounter|group/.test(address)) await wayOn(page).getByRole('button').first().waitFor();
    else if (address.includes('run=')) await page.getByRole('button').first().waitFor();
    yield address;
  }
}

test('no screen scrolls sideways, 320 px wide or with letters twice the size', async ({ page }) => {
  const { width, height } = must(page.viewportSize() ?? undefined);
  for await (const address of screens(page))
    for (const [wide, size] of [
      [320, '100%'],
      [Math.min(width, 640), '225%'],
    ] as const) {
      await page.setViewportSize({ width: wide, height });
      const over = await page.evaluate(
        size => {
          document.documentElement.style.fontSize = size;
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        },
        size === '100%' ? '' : size,
      );
      expect.soft(over, `${address}, ${wide} px at ${size}`).toBeLessThanOrEqual(0);
    }
});

test('what is pressed is large enough for a thumb', async ({ page }) => {
  for await (const address of screens(page)) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, summary, select, label, textarea')].flatMap(
        element => {
          const { width, height } = element.getBoundingClientRect();
          const isShown = element.checkVisibility() && width > 1 && !element.matches('.skip');
          const own = element.textContent?.trim() ?? '';
          // A link within a sentence is as high as its line.
          const isInText = element.matches('p > a') && element.parentElement?.textContent?.trim() !== own;
          const isWords = element.matches('label') && !element.querySelector('input');
          if (!isShown || isInText || isWords || (width >= 44 && height >= 44)) return [];
          return [`${element.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`];
        },
      ),
    );
    expect.soft(small, address).toEqual([]);
  }
});

test('where motion is not wanted, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = () => page.evaluate(() => document.getAnimations().map(one => one.playState));
  for await (const address of screens(page)) expect.soft(await moving(), address).toEqual([]);
  const { run, sitting } = runUpTo(mayWait);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await press(replies(page).nth(waitAt(sitting)));
  await expect(silence(page)).toBeVisible();
  expect(await moving()).toEqual([]);
  await expect(main(page).getByRole('img').first()).toBeVisible();
});

test('in forced colours what can be pressed still has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for await (const address of screens(page)) {
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll('.button, .quiet-button, .offer, .leaving')].flatMap(element => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
        const hasEdge =
          Number.parseFloat(borderTopWidth) >= 1 &&
          borderTopStyle !== 'none' &&
          borderTopColor !== backgroundColor;
        return hasEdge ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect.soft(edgeless, address).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the library and the briefing can be read, and it is said what needs scripts', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toHaveText(t.tagline);
    await expect(page.locator('noscript p')).toHaveText(beforeWords().noScript);
    await page.getByRole('article').getByRole('link').first().click();
    await expect(page.getByText(beforeWords().briefingKnow)).toBeVisible();
    await expect(page.getByText(beforeWords().fictionContract)).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(beforeWords().noScript);
    await expect(lines(page)).toHaveCount(0);
  });
});
