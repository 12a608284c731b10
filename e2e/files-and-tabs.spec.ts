import { truncateSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { ask, test } from './device-page.ts';

// The doors know nothing of the screen's size, so one project is enough.
test.skip(({ isMobile }) => isMobile);

test('a text is saved as a file under the app’s policy', async ({ openTab }) => {
  const tab = await openTab();
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    ask(tab, 'saveText', 'my run.json', 'application/json', 'Grüße, “you”'),
  ]);
  expect(download.suggestedFilename()).toBe('my run.json');
  const chunks = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(chunks as Buffer[]).toString('utf8')).toBe('Grüße, “you”');
});

test('a text file is opened, or too big, or not chosen after all', async ({ openTab }) => {
  const tab = await openTab();
  const pick = async (text: string, bytes?: number, ...most: readonly number[]) => {
    const file = test.info().outputPath('run.json');
    writeFileSync(file, text);
    if (bytes !== undefined) truncateSync(file, bytes);
    const [chooser, opened] = [tab.waitForEvent('filechooser'), ask(tab, 'openText', '.json', ...most)];
    await (await chooser).setFiles(file);
    return opened;
  };
  expect(await pick('\uFEFFGrüße')).toEqual({ ok: true, value: 'Grüße' });
  expect(await pick('', 20 * 1024 * 1024 + 1)).toEqual({ ok: false, fault: 'too-big' });
  expect(await pick('', 20 * 1024 * 1024 + 1, 21 * 1024 * 1024)).toMatchObject({ ok: true });
  expect(await pick('four', 4, 3)).toEqual({ ok: false, fault: 'too-big' });
  const [chooser, opened] = [tab.waitForEvent('filechooser'), ask(tab, 'openText')];
  await chooser;
  await tab.locator('input[type=file]').dispatchEvent('cancel');
  expect(await opened).toBeUndefined();
  await expect(tab.locator('input')).toHaveCount(0);
});

test('tabs tell one another of changes, and listen to no nonsense', async ({ openTab }) => {
  const [one, two] = [await openTab(), await openTab()];
  await Promise.all([ask(one, 'listen'), ask(two, 'listen')]);
  await one.evaluate(() => {
    const channel = new BroadcastChannel('afterword/runs');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
    for (const nonsense of [null, 7, {}, '__proto__', 'Not An Id', ['r1']]) channel.postMessage(nonsense);
    channel.close();
  });
  await ask(one, 'announce');
  await expect.poll(() => ask(two, 'told')).toEqual(['r1']);
  expect(await ask(one, 'told')).toEqual([]);
  await ask(two, 'stopListening');
  await ask(two, 'announce');
  await expect.poll(() => ask(one, 'told')).toEqual(['r1']);
  await ask(one, 'announce');
  expect(await ask(two, 'told')).toEqual(['r1']);
});

test('without a channel between tabs, nothing is told and nothing breaks', async ({ openTab, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined }),
  );
  const tab = await openTab();
  for (const what of ['listen', 'announce', 'stopListening']) await ask(tab, what);
  expect(await ask(tab, 'told')).toEqual([]);
});
