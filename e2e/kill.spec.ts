import { expect, type Page, test } from '@playwright/test';
import { t } from '#app/ui/words/words.ts';
import { keep, runsKept } from './kept.ts';
import {
  atDoor,
  inStage,
  mayWait,
  midConversation,
  must,
  offered,
  onFloor,
  plain,
  runOf,
  runUpTo,
  waitAt,
} from './played.ts';
import { andSee, at, goOn, kill, lines, press, replies, silence, wayOn } from './playing.ts';

async function showing(page: Page) {
  await wayOn(page).getByRole('button').first().waitFor();
  return {
    lines: (await lines(page).allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' ')),
    wayOn: (await wayOn(page).innerText()).replaceAll(/\s+/g, ' '),
  };
}

const stored = async (page: Page): Promise<number> => (await runsKept(page))[0]?.events.length ?? 0;

const PLACES = {
  'in the conversation': { screen: 'encounter', there: midConversation },
  'at the end of the conversation': { screen: 'encounter', there: atDoor },
  'in the telling': { screen: 'group', there: inStage('telling') },
  'among the questions': { screen: 'group', there: inStage('facts') },
  'on the floor': { screen: 'group', there: onFloor },
  'on coming back in': { screen: 'group', there: inStage('return') },
  'at the close': { screen: 'group', there: inStage('closing') },
} as const;
for (const [place, { screen, there }] of Object.entries(PLACES))
  test(`killed or reloaded ${place}, it goes on at the same place`, async ({ page }) => {
    const { run } = runUpTo(sitting => there(sitting));
    await keep(page, run);
    await page.goto(at(run, screen));
    await goOn(page);
    await expect.poll(() => stored(page)).toBeGreaterThan(run.events.length);
    await page.reload();
    const before = await showing(page);
    const again = await kill(page);
    await again.goto(page.url());
    expect(await showing(again)).toEqual(before);
    await goOn(again);
  });

test('killed with a choice in flight, at most that choice is lost', async ({ page }) => {
  const { run, sitting } = runUpTo(midConversation);
  const before = { lines: sitting.events.length, offers: offered(sitting) };
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await press(replies(page).first());
  const again = await kill(page);

  sitting.take(must(sitting.beat.offers[0]).id, 0);
  const after = { lines: sitting.events.length, offers: offered(sitting) };
  await again.goto(at(run, 'encounter'));
  await expect(replies(again).first()).toBeVisible();
  const [left] = await runsKept(again);
  const found = must([before, after].find(one => one.lines === left?.events.length));
  await expect(replies(again).locator('.words')).toHaveText(found.offers);
});

test('killed in a silence, what follows it is there, and so are the replies', async ({ page }) => {
  const { run, sitting } = runUpTo(mayWait);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await andSee(page, () => press(replies(page).nth(waitAt(sitting))));
  await expect(silence(page)).toBeVisible();
  await expect.poll(() => stored(page)).toBeGreaterThan(run.events.length);
  const again = await kill(page);

  sitting.take(must(sitting.beat.offers[waitAt(sitting)]).id, 0);
  await again.goto(at(run, 'encounter'));
  await expect(replies(again).locator('.words')).toHaveText(offered(sitting));
  const said = runOf(sitting).events.flatMap(event =>
    event.kind === 'heard' ? [plain(event.line.text)] : [],
  );
  await expect(lines(again).last()).toContainText(must(said.at(-1)));
});

test('killed before anything was chosen, nothing is left to go on with', async ({ page }) => {
  await page.goto('blue-folder/encounter/');
  await expect(replies(page).first()).toBeVisible();
  const again = await kill(page);
  await again.goto('blue-folder/');
  await expect(again.getByRole('link', { name: t.begin, exact: true })).toBeVisible();
  expect(await runsKept(again)).toEqual([]);
});

test('killed on a written page, the words are there when they had been kept', async ({ page }) => {
  const { run, sitting } = runUpTo(({ beat }) =>
    beat.offers.some(offer => offer.kind === 'pick' && offer.write === 'telling'),
  );
  await keep(page, run);
  await page.goto(at(run, 'group'));
  await press(
    replies(page).nth(sitting.beat.offers.findIndex(offer => offer.kind === 'pick' && offer.write)),
  );
  await page.getByRole('textbox').fill('What I wrote.');
  await press(wayOn(page).getByRole('button').first());
  await expect.poll(() => stored(page)).toBeGreaterThan(run.events.length + 1);
  const again = await kill(page);
  await again.goto(at(run, 'group'));
  await expect(again.getByText('What I wrote.')).toBeVisible();
});
