import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Nothing is wrong with the page as it stands. A phone is looked at in the dark; a desktop in the light, and
 * once more for the dark's colours, which are all that it changes. `within` looks at one part of it alone.
 */
export async function expectSound(page: Page, state: string, within?: string): Promise<void> {
  const { isMobile } = test.info().project.use;
  const look = async (colorScheme: 'light' | 'dark', choose: (axe: AxeBuilder) => AxeBuilder) => {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await choose(within === undefined ? axe : axe.include(within)).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  };
  await look(isMobile ? 'dark' : 'light', axe => axe.withTags(RULES));
  if (!isMobile) await look('dark', axe => axe.withRules(COLOURS));
}
