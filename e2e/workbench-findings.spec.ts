import { expect, test } from '@playwright/test';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { mendWords } from '#app/ui/words/workbench/mends.ts';
import { expectSound } from './axe.ts';
import { beside, beginEmpty, text, writeAll } from './benching.ts';

const w = findingsWords();

const CASE = `# title: A case
-> encounter
=== encounter ===
ANA: It is <b>late</b>.
* [Wait for her]
  She nods.
- -> END
`;

test('a reply gets its id, a stranger is listed, a smell is meant; by keyboard, from one place to the next', async ({
  page,
}) => {
  await beginEmpty(page);
  await writeAll(page, CASE);
  const findings = beside(page, 'findings');
  // The cursor has left the line, so its reply has an id.
  await expect(text(page)).toContainText('* [Wait for her # id: wait]');

  await expect(findings.getByText('Nobody called ANA is listed.')).toBeVisible();
  await findings
    .getByRole('button', { name: mendWords().label({ kind: 'list-person', name: 'ANA' }) })
    .click();
  await expect(text(page)).toContainText('# person: ana; Ana;');
  await expect(findings.getByText('Nobody called ANA is listed.')).toBeHidden();

  const html = findings.getByRole('listitem').filter({ hasText: 'HTML is shown as it is written' });
  await html.getByText(w.what).click();
  await expect(html.getByText('Author text is text')).toBeVisible();
  await html.getByText(w.silence).click();
  await html.getByLabel(w.silenceLabel).fill('she talks like that');
  await html.getByRole('button', { name: w.silenceDo }).click();
  await expect(text(page)).toContainText('// allow html: she talks like that');
  await expect(html).toBeHidden();

  await findings.getByRole('combobox', { name: w.show }).selectOption('error');
  await page.keyboard.press('F8');
  await expect(text(page)).toBeFocused();
  await expect(page.getByText(/^\d+ of \d+\. /)).toBeAttached();
  await expectSound(page, 'findings');
});

test('a text that keeps ink busy is stopped and named, and the next edit is read', async ({ page }) => {
  await beginEmpty(page);
  const line = `{${'x && '.repeat(1_600)}x}\n`;
  await writeAll(page, `VAR x = 1\nHello.\n${line.repeat(200)}`);
  const findings = beside(page, 'findings');
  await expect(findings.getByText(w.stopped.reading)).toBeVisible({ timeout: 40_000 });
  await expect(findings.getByRole('button', { name: w.lastChange('a-case/case.ink', 1) })).toBeVisible();
  await writeAll(page, 'ANA: Hello.\n-> nowhere\n');
  await expect(findings.getByText("Divert target not found: '-> nowhere'")).toBeVisible();
  await expect(findings.getByText(w.stopped.reading)).toBeHidden();
});

test('a foreign story shows what it takes to be a case, and is made one', async ({ page }) => {
  await beginEmpty(page);
  await writeAll(
    page,
    'The tide is out.\n* [Walk to the island] You walk.\n* Stay on the beach.\n- -> END\n',
  );
  const findings = beside(page, 'findings');
  await expect(findings.getByText(w.lackingText)).toBeVisible();
  await expect(findings.getByText('Its name, who the learner is')).toBeVisible();
  await findings.getByRole('button', { name: w.makeCase }).click();
  await expect(text(page)).toContainText('=== encounter ===');
  await expect(text(page)).toContainText('The tide is out.');
  await expect(findings.getByText(w.lackingRest)).toBeVisible();
  // It is played, and a meeting is held about it.
  await expect(findings.getByText(w.done(2_000))).toBeVisible({ timeout: 60_000 });
});
