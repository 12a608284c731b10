import { expect, type Page, test } from '@playwright/test';
import { beforeWords } from '#app/ui/words/before.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { ownWords } from '#app/ui/words/own.ts';
import { t } from '#app/ui/words/words.ts';
import { expectSound } from './axe.ts';
import { eventKey, keep, putRecords } from './kept.ts';
import {
  atDoor,
  CASE,
  finished,
  inStage,
  isOver,
  mayWait,
  midConversation,
  onFloor,
  runUpTo,
  servedCase,
  waitAt,
} from './played.ts';
import { at, chooseReply, goOnButton, heading, main, press, replies, wayOn } from './playing.ts';
import { keepOwnCase, keepWritten, weeksOfRuns } from './written.ts';

const words = groupWords();
// What moves is looked at where it comes to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const ready = (page: Page) => wayOn(page).getByRole('button').first().waitFor();

test('the pages of the site', async ({ page }) => {
  for (const address of [
    './',
    './?aim=role',
    './?situation=bad-news&aim=role',
    `${CASE}/`,
    'about/',
    'notebook/',
    'design/',
    '404.html',
  ]) {
    await page.goto(address);
    await heading(page).waitFor();
    await expectSound(page, address);
  }
  await page.goto('./');
  await page.evaluate(() => {
    history.pushState(null, '', 'no-such-page/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(heading(page)).toHaveText(t.notFoundTitle);
  await expectSound(page, 'an address of nothing');
});

test('the conversation', async ({ page }) => {
  await page.goto(`${CASE}/encounter/`);
  await ready(page);
  await expectSound(page, 'its beginning');
  const { run, sitting } = runUpTo(mayWait);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await ready(page);
  await expectSound(page, 'its midst');
  await press(replies(page).nth(waitAt(sitting)));
  await goOnButton(page).waitFor();
  await expectSound(page, 'a silence');
});

test('one’s own words, and the end of the conversation', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  const end = runUpTo(atDoor).run;
  await keep(page, run, end);
  await page.goto(at(run, 'encounter'));
  await page.getByRole('checkbox').check();
  await chooseReply(page);
  await page.getByRole('textbox').waitFor();
  await expectSound(page, 'one’s own words');
  await page.goto(at(end, 'encounter'));
  await ready(page);
  await expectSound(page, 'the end');
});

for (const stage of ['opening', 'telling', 'facts', 'floor', 'return', 'closing'] as const)
  test(`the group: ${t.stage[stage]}`, async ({ page }) => {
    const { run } = runUpTo(inStage(stage));
    await keep(page, run);
    await page.goto(at(run, 'group'));
    await ready(page);
    await expectSound(page, stage);
  });

test('the group: feelings, and one’s own words', async ({ page }) => {
  const feelings = runUpTo(({ beat }) =>
    beat.offers.some(offer => offer.kind === 'pick' && offer.feeling !== undefined),
  ).run;
  const { run, sitting } = runUpTo(inStage('telling'));
  await keep(page, feelings, run);
  await page.goto(at(feelings, 'group'));
  await ready(page);
  await expectSound(page, 'tiles');
  const { offers } = sitting.beat;
  for (const [way, has] of [
    ['written', offers.findIndex(offer => offer.kind === 'pick' && offer.write !== undefined)],
    ['aloud', offers.findIndex(offer => offer.kind === 'pick' && offer.aloud)],
  ] as const) {
    await page.goto(at(run, 'group'));
    await press(replies(page).nth(has));
    await expect(replies(page)).toHaveCount(0);
    await expectSound(page, way);
  }
});

test('the group: a moment brought back, a mark, a note, and the end', async ({ page }) => {
  const { run } = runUpTo(sitting => {
    const turn = sitting.events.findLast(event => event.kind === 'spoke')?.offer;
    return onFloor(sitting) && turn?.kind === 'turn' && turn.heard.length > 0;
  });
  const over = runUpTo(isOver).run;
  await keep(page, run, over);
  await page.goto(at(run, 'group'));
  await page.getByRole('button', { name: words.star }).last().click();
  await expectSound(page, 'a moment and a mark');
  await press(page.getByRole('button', { name: words.noteOpen }));
  await page.getByRole('textbox').waitFor();
  await expectSound(page, 'a note');
  await page.goto(at(over, 'group'));
  await ready(page);
  await expectSound(page, 'over');
});

test('the check-out, reading back, and stopping', async ({ page }) => {
  const run = finished();
  await keep(page, run);
  await page.goto(at(run, 'after'));
  await press(page.getByRole('button', { name: words.leaving['not-all-right'] }));
  await expectSound(page, 'the check-out');
  for (const screen of ['transcript', 'stopped']) {
    await page.goto(at(run, screen));
    await page
      .getByRole('link', { name: screen === 'stopped' ? keptWords().keepIt : keptWords().goBack })
      .waitFor();
    await expectSound(page, screen);
  }
  await page.goto(`${CASE}/stopped/`);
  await expectSound(page, 'stopped with nothing');
});

test('runs, good and damaged, and what is asked before they are erased', async ({ page }) => {
  const [open, broken] = [runUpTo(midConversation).run, runUpTo(midConversation).run];
  await keep(page, open, broken, finished());
  await putRecords(page, [[eventKey(broken, 2), undefined]]);
  for (const address of ['./', `${CASE}/`]) {
    await page.goto(address);
    await page
      .getByRole('link', { name: address === './' ? beforeWords().libraryGoOn : t.resume })
      .first()
      .waitFor();
    await expectSound(page, `${address} with an open run`);
  }
  await page.goto('notebook/');
  await main(page).getByText(keptWords().damagedText).waitFor();
  await expectSound(page, 'runs');
  await page.goto(at(broken, 'encounter'));
  await page.getByRole('link', { name: t.beginAgain }).waitFor();
  await expectSound(page, 'a damaged run');
});

test('the notebook, the page of a run, and a case of one’s own', async ({ page }) => {
  const run = finished();
  await keep(page, ...weeksOfRuns());
  await keepOwnCase(page);
  await keepWritten(page, run);
  await page.goto('notebook/');
  await press(main(page).getByText(notebookWords().weeks));
  await page.getByRole('searchbox').fill('the');
  await page.getByRole('button', { name: notebookWords().clearSearch }).waitFor();
  await press(page.getByRole('button', { name: notebookWords().writeDown }));
  await expectSound(page, 'the notebook');
  await page.goto(at(run, 'entry'));
  await press(page.getByRole('button', { name: notebookWords().change }));
  await press(page.getByRole('button', { name: notebookWords().erase }));
  await expectSound(page, 'the page of a run');
  await page.goto('own/?note=n-own');
  await press(page.getByRole('button', { name: ownWords().ask }));
  await page.getByRole('heading', { name: ownWords().circle }).waitFor();
  await expectSound(page, 'a case of one’s own');
});

test('a case that has changed, and notices', async ({ page, context }) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  const here = servedCase();
  const chosen = run.events.find(event => event.kind === 'chose')?.offer.id ?? '';
  const other = JSON.parse(
    JSON.stringify(here).replaceAll(new RegExp(String.raw`\b${chosen}\b`, 'g'), `${chosen}_else`),
  ) as object;
  await page.route(`**/assets/${CASE}-*.json`, route => route.fulfill({ json: other }));
  await page.goto(at(run, 'encounter'));
  await page.getByRole('link', { name: t.readItBack }).waitFor();
  await expectSound(page, 'parted');
  await page.unrouteAll();
  await page.goto(at(run, 'encounter'));
  await ready(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await chooseReply(page);
  await context.setOffline(true);
  await expect(page.getByRole('note')).toHaveCount(2);
  await expectSound(page, 'notices');
});
