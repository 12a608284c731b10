// What must hold of every screen in every state, whatever it looks like. Of what they look like there are pictures.
import { expect, type Page, test } from '@playwright/test';
import { STATES } from './states.ts';
import { withLetters } from './views.ts';

/** What is pressed and is smaller than a thumb. A link within a sentence is as high as its line (WCAG 2.5.5). */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, select, label, textarea')].flatMap(
      element => {
        const { width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility() && width > 1 && !element.matches('.skip');
        const own = element.textContent?.trim() ?? '';
        const isInText =
          element.matches('p > a, .in-line') && element.parentElement?.textContent?.trim() !== own;
        const isWords = element.matches('label') && !element.querySelector('input');
        if (!isShown || isInText || isWords || (width >= 44 && height >= 44)) return [];
        return [`${element.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`];
      },
    ),
  );

/** How far the page scrolls sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** What can be pressed and has no edge. */
const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.button, .quiet-button, .offer, .leaving')].flatMap(element => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
      const hasEdge =
        Number.parseFloat(borderTopWidth) >= 1 &&
        borderTopStyle !== 'none' &&
        borderTopColor !== backgroundColor;
      return hasEdge ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );

/** What is wrong with how the focus shows; nothing, where the keyboard is at the page itself. */
const focusFault = (page: Page): Promise<{ readonly at: string; readonly fault: string } | undefined> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return undefined;
    const style = getComputedStyle(here);
    // What has the keyboard within a shadow root is shown by an edge of the place around it.
    const [outlineStyle, outlineWidth, outlineColor, outlineOffset] = here.shadowRoot
      ? [style.borderLeftStyle, style.borderLeftWidth, style.borderLeftColor, `-${style.borderLeftWidth}`]
      : [style.outlineStyle, style.outlineWidth, style.outlineColor, style.outlineOffset];
    const box = here.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const around = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
    const isCut = (element: Element | null): boolean => {
      if (!element || element === document.body || element === document.documentElement) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const cutsAcross = overflowX !== 'visible' && (box.left - around < left || box.right + around > right);
      const cutsDown = overflowY !== 'visible' && (box.top - around < top || box.bottom + around > bottom);
      return cutsAcross || cutsDown || isCut(element.parentElement);
    };
    const top = document.elementFromPoint(x, y);
    const faults = [
      ['no outline of 2 px', outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2],
      ['an outline nobody sees', /transparent|, 0\)$/.test(outlineColor)],
      ['off the screen', box.bottom <= 0 || box.top >= innerHeight || x < 0 || x > innerWidth],
      ['cut off', isCut(here.parentElement)],
      [`under ${top?.outerHTML.slice(0, 60)}`, !here.contains(top) && !top?.contains(here)],
    ] as const;
    return {
      at: here.outerHTML.slice(0, 90),
      fault: faults.flatMap(([name, holds]) => (holds ? [name] : [])).join(', '),
    };
  });

/** Goes through everything that Tab comes to, and tells where the focus is not seen. */
async function unseenFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
  });
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focusFault(page);
    if (!here) return found;
    if (here.fault !== '') found.push(`${here.at}: ${here.fault}`);
  }
  return [...found, 'Tab never comes to an end'];
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const state of STATES.filter(one => !one.isBare))
  test(state.name, async ({ page }) => {
    await state.open(page);
    const moving = await page.evaluate(() => document.getAnimations().map(one => one.playState));
    expect.soft(moving, 'nothing moves').toEqual([]);
    expect.soft(await tooSmall(page), 'large enough for a thumb').toEqual([]);
    expect.soft(await unseenFocus(page), 'the focus is seen').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await edgeless(page), 'what can be pressed has an edge').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    for (const [width, height, letters] of [
      [390, 844, 'twice'],
      [640, 480, 'twice'],
      [320, 640, 'usual'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await withLetters(page, letters);
      const over = await sideways(page);
      expect.soft(over, `${width} px wide, letters ${letters}`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await tooSmall(page), 'large enough on a wide screen').toEqual([]);
  });
