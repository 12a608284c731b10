// The ways in which every state is looked at.
import type { Page } from '@playwright/test';
import type { Also, State } from './state.ts';

const HEIGHTS = { 390: 844, 820: 1180, 1280: 800, 1920: 1080 } as const;
type Width = keyof typeof HEIGHTS;

export interface View {
  readonly name: string;
  readonly width: Width;
  readonly dark?: true;
  readonly forced?: true;
  readonly contrast?: true;
  readonly mirrored?: true;
  readonly large?: true;
}

/** Every state is looked at in these; the others are for those whose shape or colours may go wrong there. */
const ALWAYS: readonly View[] = [
  { name: '390', width: 390 },
  { name: '820', width: 820 },
  { name: '1280', width: 1280 },
  { name: '1920', width: 1920 },
  { name: '390-dark', width: 390, dark: true },
];
const SOMETIMES: Readonly<Record<Also, View>> = {
  'dark-wide': { name: '1280-dark', width: 1280, dark: true },
  forced: { name: '390-forced', width: 390, forced: true },
  mirrored: { name: '1280-mirrored', width: 1280, mirrored: true },
  large: { name: '390-large', width: 390, large: true },
  contrast: { name: '390-contrast', width: 390, contrast: true },
};

export const viewsOf = ({
  also = [],
  hasTwoShapes,
}: Pick<State, 'also' | 'hasTwoShapes'>): readonly View[] => [
  ...ALWAYS.filter(({ width, dark }) => !hasTwoShapes || (!dark && (width === 390 || width === 1280))),
  ...also.map(one => SOMETIMES[one]),
];

/** The size of letters that a reader has set in the browser; widths given in letters follow it. */
export async function withLetters(page: Page, size: 'usual' | 'twice'): Promise<void> {
  const fontSizes = size === 'twice' ? { standard: 32, fixed: 26 } : { standard: 16, fixed: 13 };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes });
  await devtools.detach();
}

/** Narrow screens are touched, and nothing hovers over them. */
async function asByFinger(page: Page, enabled: boolean): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled });
  await devtools.detach();
}

/** Shows the page as somebody would have it, without opening it anew, scrolled to what the state is about. */
export async function lookAt(page: Page, { eye }: Pick<State, 'eye'>, view: View): Promise<void> {
  await Promise.all([
    page.setViewportSize({ width: view.width, height: HEIGHTS[view.width] }),
    asByFinger(page, view.width < 1000),
    withLetters(page, view.large ? 'twice' : 'usual'),
    page.emulateMedia({
      colorScheme: view.dark ? 'dark' : 'light',
      forcedColors: view.forced ? 'active' : 'none',
      contrast: view.contrast ? 'more' : 'no-preference',
      reducedMotion: 'reduce',
    }),
  ]);
  await page.evaluate(isMirrored => {
    document.documentElement.dir = isMirrored ? 'rtl' : 'ltr';
    scrollTo(0, 0);
  }, view.mirrored === true);
  await eye?.(page).evaluate(element => element.scrollIntoView({ block: 'end' }));
}

/** Letters and drawings are there. What is drawn from another file comes after everything else. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForFunction(() => {
    const images = [...document.images].every(image => image.complete);
    const drawn = new Map<string, boolean>();
    for (const use of document.querySelectorAll('use')) {
      const file = use.href.baseVal.split('#')[0] ?? '';
      const { width, height } = use.getBBox();
      drawn.set(file, drawn.get(file) === true || width + height > 0);
    }
    return images && [...drawn.values()].every(Boolean);
  });
}
