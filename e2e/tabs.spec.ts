import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { noticeWords } from '#app/ui/words/notices.ts';
import type { Run } from '#core/model/run.ts';
import { keep, runsKept } from './kept.ts';
import { midConversation, must, onFloor, runUpTo } from './played.ts';
import {
  at,
  chooseReply,
  goOnButton,
  lines,
  main,
  notice,
  press,
  replies,
  skipSilences,
  wayOn,
} from './playing.ts';

const words = groupWords();

/** Two tabs on one run. The second can be one that hears nothing of the first. */
async function twoTabs(
  context: BrowserContext,
  run: Run,
  screen: string,
  hears = true,
): Promise<[Page, Page]> {
  const one = await context.newPage();
  await keep(one, run);
  const two = await context.newPage();
  if (!hears)
    await two.addInitScript(() =>
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined }),
    );
  for (const tab of [one, two]) {
    await tab.goto(at(run, screen));
    await expect(wayOn(tab).getByRole('button').first()).toBeVisible();
  }
  return [one, two];
}

const shows = (tab: Page) => lines(tab).allInnerTexts();
const chosen = (run: Run) => run.events.flatMap(event => (event.kind === 'chose' ? [event.offer.id] : []));

test('what is chosen in one tab shows in the other', async ({ context }) => {
  const { run } = runUpTo(midConversation);
  const [one, two] = await twoTabs(context, run, 'encounter');
  await chooseReply(one);
  await skipSilences(two);
  await expect.poll(() => shows(two)).toEqual(await shows(one));
  await expect(replies(two)).toHaveText(await replies(one).allTextContents());
  await chooseReply(two, 1);
  await skipSilences(one);
  await expect.poll(() => shows(one)).toEqual(await shows(two));
  await expect(notice(one, noticeWords().forked)).toHaveCount(0);
  expect(await runsKept(one)).toHaveLength(1);
});

test('two tabs that choose differently from the same place both keep what they chose', async ({
  context,
}) => {
  const { run, sitting } = runUpTo(midConversation);
  const [here, there] = sitting.beat.offers.map(offer => offer.id);
  const [one, two] = await twoTabs(context, run, 'encounter', false);
  await chooseReply(one, 0);
  await expect.poll(async () => (await runsKept(one))[0]?.events.length).toBeGreaterThan(run.events.length);
  await chooseReply(two, 1);
  await expect(notice(two, noticeWords().forked)).toBeVisible();
  await expect(notice(one, noticeWords().forked)).toHaveCount(0);
  await expect.poll(async () => (await runsKept(one)).map(kept => chosen(kept).at(-1))).toHaveLength(2);

  const kept = await runsKept(one);
  const [own, fork] = [kept.find(each => each.id === run.id), kept.find(each => each.id !== run.id)];
  expect(chosen(must(own))).toEqual([...chosen(run), here]);
  expect(chosen(must(fork))).toEqual([...chosen(run), there]);
  expect(fork?.parent).toEqual({ run: run.id, events: run.events.length });
  await expect(two).toHaveURL(new RegExp(`run=${fork?.id}$`));
  await chooseReply(two);
  await expect
    .poll(async () => (await runsKept(one)).map(each => chosen(each).length).toSorted((a, b) => a - b))
    .toEqual([chosen(run).length + 1, chosen(run).length + 2]);
  await one.goto('notebook/');
  await expect(main(one).getByRole('heading', { level: 4 })).toHaveCount(2);
});

test('two tabs that choose at the same time lose nothing', async ({ context }) => {
  const { run } = runUpTo(midConversation);
  const tabs = await twoTabs(context, run, 'encounter');
  await Promise.all(tabs.map((tab, position) => replies(tab).nth(position).dispatchEvent('click')));
  // Either one was first and the other heard of it in time, or both are kept.
  await expect
    .poll(async () => {
      const kept = await runsKept(tabs[0]);
      const isWhole = kept.some(each => chosen(each).length === chosen(run).length + 2);
      return kept.length === 2 || isWhole ? 'kept' : kept.map(each => chosen(each).length);
    })
    .toBe('kept');
});

for (const [tab, hears] of [
  ['another tab', true],
  ['a tab that hears nothing', false],
] as const)
  test(`a star in ${tab} is kept while this one goes on`, async ({ context }) => {
    const { run } = runUpTo(onFloor);
    const [one, two] = await twoTabs(context, run, 'group', hears);
    const star = (of: Page) => of.getByRole('button', { name: words.star });
    await press(goOnButton(one));
    await expect.poll(async () => (await runsKept(one))[0]?.events.length).toBeGreaterThan(run.events.length);
    await press(star(two).first());
    await expect(star(two).first()).toHaveAttribute('aria-pressed', 'true');
    await expect
      .poll(async () => (await runsKept(one))[0]?.events.filter(event => event.kind === 'starred'))
      .toHaveLength(1);
    expect(await runsKept(one)).toHaveLength(1);
    await expect(notice(two, noticeWords().forked)).toHaveCount(0);
    // The first tab hears of the mark, and the other of the turn.
    await expect(star(one).first()).toHaveAttribute('aria-pressed', hears ? 'true' : 'false');
    await skipSilences(one);
    await skipSilences(two);
    await expect.poll(() => shows(two)).toEqual(await shows(one));
  });
