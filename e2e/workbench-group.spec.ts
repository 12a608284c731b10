import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { spoiltWhole, WHOLE } from '#core/testing/whole-case.fixture.ts';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { matrixWords } from '#app/ui/words/workbench/matrix.ts';
import { onPaperWords } from '#app/ui/words/workbench/on-paper.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import { expectSound } from './axe.ts';

const [bench, group, matrix, paper] = [benchWords(), rehearsalWords(), matrixWords(), onPaperWords()];

/** The whole case as one file: its head and the group's, and then all knots. */
function inOneFile(files: typeof WHOLE): string {
  const lines = (path: string) => (files[path] ?? '').split('\n');
  const isHead = (line: string) => line.startsWith('# ');
  const rest = ['group/group.ink', 'whole/encounter.ink', 'whole/debrief.ink'].flatMap(lines);
  return [
    ...[...lines('whole/case.ink'), ...lines('group/group.ink')].filter(isHead),
    '-> encounter',
    ...rest.filter(line => !isHead(line)),
  ].join('\n');
}

/** The workbench with this text on it. */
async function openWith(page: Page, ink: string): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().ways.blank.name }).click();
  const text = page.getByRole('region', { name: bench.text }).getByRole('textbox');
  await text.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(ink);
}

/** What stands beside the text, for axe. */
const PANE = '.pane-place';
const BREAD = "Who's seeing to the bread while you're down here with us?";

test('a meeting says why; what nobody takes up is taken up; and all of it goes on paper', async ({
  page,
}) => {
  await openWith(page, inOneFile(spoiltWhole('# heard: card, bread', '# heard: card')));
  await page.getByRole('button', { name: bench.paneNames.group, exact: true }).click();
  const pane = page.getByRole('region', { name: bench.paneNames.group, exact: true });

  // A meeting, and another.
  await expect(pane.getByRole('heading', { name: group.stage['floor'] ?? '' })).toBeVisible();
  await expect(pane.getByText(group.because.call.wait).first()).toBeVisible();
  await expect(pane.getByText(group.because.taken).first()).toBeVisible();
  const turn = pane.getByRole('listitem').filter({ hasText: group.because.taken }).first();
  await turn.getByText('others were on offer').click();
  await expect(turn.getByRole('table', { name: group.weighed })).toBeVisible();
  await expect(turn.getByRole('heading', { name: group.refused.untrue })).toBeVisible();
  await pane.getByRole('button', { name: group.another }).click();
  await expect(pane.getByText(group.chanceRun(2))).toBeVisible();
  await pane.getByText(group.spare).click();
  await pane.getByRole('button', { name: group.lookAtFor(group.must.disagrees) }).click();
  await expect(pane.getByText('One of the checker’s runs')).toBeVisible();
  await expectSound(page, 'a meeting that is rehearsed', PANE);

  // A gap, and what fills it.
  await pane.getByRole('button', { name: group.view.matrix }).click();
  await pane.getByRole('button', { name: matrix.writeFor(BREAD) }).click();
  await pane.getByLabel(matrix.form.who).selectOption('Sara Mohebbi');
  await pane.getByLabel(matrix.form.lane).selectOption(matrix.lane.image);
  await pane.getByRole('button', { name: matrix.form.write }).click();
  await expect(pane.getByText(matrix.form.empty)).toBeVisible();
  await pane
    .getByLabel(matrix.form.words, { exact: true })
    .fill(
      'I keep smelling it. Somebody asks about the bread, and there is a whole warm kitchen in that cold little room.',
    );
  await expectSound(page, 'a turn that is written for a reply', PANE);
  await pane.getByRole('button', { name: matrix.form.write }).click();
  await expect(pane.getByText(matrix.form.written('t_bread_sara'))).toBeVisible();
  await expect(pane.getByText(matrix.noGaps)).toBeVisible();
  await expect(
    pane.getByRole('row', { name: BREAD }).getByRole('button', { name: 'Sara t_bread_sara' }),
  ).toBeVisible();

  // On paper.
  await pane.getByRole('button', { name: group.view.paper }).click();
  const sheet = pane.getByRole('article');
  const replies = [...(WHOLE['whole/encounter.ink'] ?? '').matchAll(/^\*.*?\[([^#\]]+) #/gm)].map(
    ([, words = '']) => words,
  );
  expect(replies.length).toBe(8);
  for (const words of replies) await expect(sheet.getByText(words).first()).toBeAttached();
  await expect(sheet).toContainText('a whole warm kitchen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: paper.save }).click(),
  ]);
  const markdown = readFileSync(await download.path(), 'utf8');
  expect(markdown).toContain('a whole warm kitchen');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('textbox')).toBeHidden();
  await expect(page.getByRole('button', { name: paper.print })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await pane.getByRole('radio', { name: paper.sheet }).check();
  await expect(pane.getByRole('article', { name: paper.sheet })).toContainText(
    'Who has been with the patient?',
  );
});
