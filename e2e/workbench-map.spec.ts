import { expect, type Locator, type Page, test } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import { expectSound } from './axe.ts';
import { main, press } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const w = mapWords();
const CASE = `# title: The coat
# moment: coat; the coat was asked for
# moment: stairs; we stood on the stairs
-> hall
=== hall ===
The coat hangs there. # moment: coat
* [Take it] -> stairs
* [Leave it] -> porch
=== porch ===
Rain.
-> stairs
=== stairs ===
One shoe is on the stairs. # moment: stairs
-> END
`;

async function beginEmpty(page: Page): Promise<void> {
  await page.goto('workbench/');
  await press(page.getByRole('button', { name: beginningsWords().ways.blank.name }));
}
const openMap = (page: Page): Promise<void> =>
  press(page.getByRole('button', { name: benchWords().paneNames.map, exact: true }));
const text = (page: Page): Locator => page.getByRole('textbox');
const drawing = (page: Page): Locator => page.getByRole('group', { name: w.region });
const plate = (page: Page, name: string): Locator =>
  drawing(page).getByRole('button', { name: new RegExp(`^${name}`) });

test('a case is drawn as it is written, gone through by keyboard, and folded', async ({ page }) => {
  await beginEmpty(page);
  await openMap(page);
  await expect(main(page).getByText(w.empty)).toBeVisible();

  await text(page).fill(CASE);
  await expect(plate(page, 'hall')).toBeVisible();
  await expect(plate(page, 'we stood on the stairs: stairs')).toBeVisible();

  await plate(page, 'hall').focus();
  await page.keyboard.press('ArrowDown');
  await expect(plate(page, 'porch')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(plate(page, 'we stood')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(plate(page, 'hall')).toBeFocused();

  await press(page.getByRole('button', { name: w.fold('the coat was asked for') }));
  const folded = plate(page, `the coat was asked for: ${w.knots(2)}`);
  await expect(folded).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plate(page, 'hall')).toBeFocused();

  await text(page).fill(`${CASE}=== attic ===\nDust.\n-> END\n`);
  await expect(plate(page, `attic, ${w.unreached}`)).toBeVisible();
  await text(page).fill(`${CASE}=== attic ===\nDust. {oh\n-> END\n`);
  await expect(main(page).getByText(w.carried)).toBeVisible();
  await expect(plate(page, 'attic')).toBeVisible();
});

test('the same as a list; on a small screen the list is first, and leads to the text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await beginEmpty(page);
  await text(page).fill(CASE);
  await openMap(page);
  const hall = main(page)
    .getByRole('listitem')
    .filter({ hasText: w.atLine('case.ink', 5) });
  await expect(hall.getByRole('button', { name: 'stairs' })).toBeVisible();
  await expect(hall).toContainText(`${w.to} porch (${w.line(8)}); stairs (${w.line(7)})`);
  await expectSound(page, 'the map as a list');
  await press(main(page).getByRole('button', { name: w.drawing }));
  await expect(plate(page, 'hall')).toBeVisible();
  await expectSound(page, 'the map drawn');
  await press(main(page).getByRole('button', { name: w.list }));
  await press(hall.getByRole('button', { name: 'hall', exact: true }));
  await expect(text(page)).toBeVisible();
  await expect(hall).toBeHidden();

  await openMap(page);
  await press(main(page).getByRole('button', { name: w.tryFrom('porch') }));
  const trial = page.getByRole('region', { name: benchWords().paneNames.try, exact: true });
  await expect(trial.locator('.line').filter({ hasText: 'Rain.' })).toBeVisible();
  await expect(trial.locator(':focus')).toHaveCount(1);
});
