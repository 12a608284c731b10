import { expect, test } from '@playwright/test';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import { expectSound } from './axe.ts';
import { beginFrom, beside, PANES, showPane, text } from './benching.ts';
import { heading } from './playing.ts';

const PLACE = '.pane-place';
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the workbench, pane by pane, and what its editor opens', async ({ page, isMobile }) => {
  test.skip(isMobile, 'what is said of the desk does not depend on its size');
  await beginFrom(page, 'guide');
  await expect(heading(page)).toBeFocused();
  for (const pane of PANES) {
    await showPane(page, pane);
    const room = beside(page, pane);
    await room.getByRole('button').or(room.getByRole('checkbox')).first().waitFor();
    if (pane === 'map') await room.getByRole('button', { name: 'The group gathers' }).waitFor();
    // What stands around it is looked at once.
    await expectSound(page, pane, pane === 'findings' ? undefined : PLACE);
  }
  await showPane(page, 'map');
  await page.getByRole('button', { name: mapWords().list, exact: true }).click();
  await expectSound(page, 'the map as a list', PLACE);
  await showPane(page, 'group');
  for (const view of ['matrix', 'paper'] as const) {
    await page.getByRole('button', { name: rehearsalWords().view[view] }).click();
    await expectSound(page, view, PLACE);
  }
});

test('what the editor opens has the keyboard, and Escape gives it back', async ({ page, isMobile }) => {
  test.skip(isMobile, 'there are no such keys');
  const w = editorWords();
  await beginFrom(page, 'blank');
  const bar = page.getByRole('navigation', { name: w.bar });
  for (const [name, panel] of [
    [w.contents, w.outline.knots],
    [w.findAll, w.findAll],
    [w.name, w.name],
    [w.keys, w.keys],
  ] as const) {
    await bar.getByRole('button', { name, exact: true }).click();
    const opened = page.getByRole('region', { name: panel, exact: true });
    await expect(opened).toBeVisible();
    expect.soft(await opened.evaluate(one => one.contains(document.activeElement)), name).toBe(true);
    await expectSound(page, name, '.text-place');
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(text(page)).toBeFocused();
  }
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: benchWords().paneNames.findings })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(text(page)).toBeFocused();
});
