import { expect, test } from '@playwright/test';
import { absentWords } from '#app/ui/words/absent.ts';
import { noticeWords } from '#app/ui/words/notices.ts';
import { t } from '#app/ui/words/words.ts';
import { edited, serveInstead } from './edits.ts';
import { keep, runsKept } from './kept.ts';
import { CASE, midConversation, must, offered, plain, runUpTo, story } from './played.ts';
import { at, chooseReply, goOn, heading, lines, main, notice, press, replies } from './playing.ts';

/** A run that stands where the last line is written once and plainly, so that it can be edited. */
const atPlainLine = () =>
  runUpTo(
    sitting =>
      midConversation(sitting) &&
      story(`${CASE}/encounter.ink`)?.split(lastLine(sitting.events)).length === 2,
  );

const lastLine = (events: ReturnType<typeof runUpTo>['run']['events']): string => {
  const last = events.findLast(event => event.kind === 'heard');
  return last?.line.text ?? '';
};

test('a reworded line: the run goes on at the same place, and says that words have changed', async ({
  page,
}) => {
  const { run, sitting } = atPlainLine();
  await keep(page, run);
  await serveInstead(
    page,
    edited(text => text.replace(lastLine(run.events), 'These are other words now.')),
  );
  await page.goto(at(run, 'encounter'));
  await expect(notice(page, noticeWords().rewordedNotice)).toBeVisible();
  await expect(replies(page).locator('.words')).toHaveText(offered(sitting));
  await expect(lines(page).last()).toContainText('These are other words now.');
  await chooseReply(page);

  await press(page.getByRole('link', { name: t.transcript }));
  // Both are there: what was seen then, and what it says now.
  await expect(main(page).getByText(plain(lastLine(run.events)))).toBeVisible();
  await expect(main(page).getByText('These are other words now.')).toBeVisible();
  await expect(main(page).getByText(t.caseEdited)).toHaveCount(1);
});

test('an edit elsewhere is not worth a notice', async ({ page }) => {
  const { run, sitting } = atPlainLine();
  await keep(page, run);
  await serveInstead(
    page,
    edited(text =>
      `${text}\n=== nobody_comes_here ===\nNothing.\n-> END\n`.replace(
        '=== nobody_comes_here ===',
        `=== nobody_comes_here_${text.length} ===`,
      ),
    ),
  );
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).locator('.words')).toHaveText(offered(sitting));
  await expect(notice(page, noticeWords().rewordedNotice)).toHaveCount(0);
});

test('a reply that is gone: the run stops there, is kept as it was, and goes on as a new one', async ({
  page,
}) => {
  const { run } = runUpTo(sitting => midConversation(sitting, 4));
  const chosen = run.events.filter(event => event.kind === 'chose');
  const lost = must(chosen[2]).offer;
  await keep(page, run);
  // Another reply stands in its place, under another name.
  await serveInstead(
    page,
    edited(text => text.replaceAll(new RegExp(String.raw`\b${lost.id}\b`, 'g'), `${lost.id}_else`)),
  );
  await page.goto(at(run, 'encounter'));
  await expect(heading(page)).toHaveText(absentWords().partedTitle);
  await expect(main(page).getByText(plain(lost.text))).toBeVisible();

  await press(page.getByRole('link', { name: t.readItBack }));
  for (const { offer } of chosen) await expect(main(page).getByText(plain(offer.text)).first()).toBeVisible();
  await page.goBack();
  await press(page.getByRole('button', { name: absentWords().partedGoOn }));
  await expect(replies(page).first()).toBeVisible();
  await goOn(page);
  await expect.poll(async () => (await runsKept(page)).length).toBe(2);

  const kept = await runsKept(page);
  expect(kept.find(one => one.id === run.id)).toEqual(run);
  const fresh = must(kept.find(one => one.id !== run.id));
  expect(fresh.parent?.run).toBe(run.id);
  const again = fresh.events.filter(event => event.kind === 'chose').map(event => event.offer.id);
  expect(again.slice(0, 2)).toEqual(chosen.slice(0, 2).map(event => event.offer.id));
  expect(again).toHaveLength(3);
  await expect(page).toHaveURL(new RegExp(`run=${fresh.id}$`));
  await page.reload();
  await expect(replies(page).first()).toBeVisible();
});

test('a case that cannot be fetched says so, and can be tried again', async ({ page }) => {
  await page.route(`**/assets/${CASE}-*.json`, route => route.abort());
  await page.goto(`${CASE}/encounter/`);
  await expect(heading(page)).toHaveText(absentWords().noCaseTitle);
  await page.unrouteAll();
  await press(page.getByRole('button', { name: absentWords().tryAgain }));
  await expect(replies(page).first()).toBeVisible();
});
