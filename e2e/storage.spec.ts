import { expect } from '@playwright/test';
import { ask, HOST, test } from './device-page.ts';

// The doors know nothing of the screen's size, so one project is enough.
test.skip(({ isMobile }) => isMobile);

for (const [how, perform] of [
  ['', 'perform'],
  [', and sealed too', 'performSealed'],
] as const)
  test(`the shelf in the browser’s storage does what every shelf must${how}`, async ({ openTab }) => {
    const tab = await openTab();
    const cases = await ask(tab, 'cases');
    expect(Array.isArray(cases) && cases.length).toBeGreaterThan(15);
    for (const name of cases as readonly string[])
      await test.step(name, async () => {
        const { came, shows } = (await ask(tab, perform, name)) as { came: unknown; shows: unknown };
        expect(came, name).toEqual(shows);
      });
  });

test('what is kept is sealed, and unsealed by its passphrase alone', async ({ openTab }) => {
  const tab = await openTab();
  await ask(tab, 'begin', 'a', 'b');
  const { done, raw, keys } = (await ask(tab, 'seal')) as {
    done: string;
    raw: object;
    keys: readonly string[];
  };
  expect(done).toBe('ok');
  expect(Object.keys(raw)).toEqual(['iv', 'data']);
  expect(keys.toSorted()).toEqual(['event/r1/000000', 'event/r1/000001', 'head/r1', 'seal']);
  expect(await ask(tab, 'unseal', 'a tap')).toBe('wrong');
  expect(await ask(tab, 'unseal', 'a tap that drips')).toBe('ok');
  expect(await ask(tab, 'texts')).toEqual(['a', 'b']);
  expect(await ask(tab, 'keys')).not.toContain('seal');
});

test('a shelf that was opened before the store was sealed reads and writes nothing of it', async ({
  openTab,
}) => {
  const [one, two] = [await openTab(), await openTab()];
  await ask(one, 'begin', 'a');
  await ask(two, 'putOtherSeal');
  const asked = ['begin', 'texts', 'closed', 'list', 'erase', 'eraseAll'].map(what => ask(one, what));
  expect(await Promise.all([...asked, ask(one, 'append', 1, 'b')])).toEqual(Array(7).fill('locked'));
  expect(((await ask(one, 'keys')) as string[]).toSorted()).toEqual(['event/r1/000000', 'head/r1', 'seal']);
});

test('sealed records that were put in each other’s place are not taken for each other', async ({
  openTab,
}) => {
  const tab = await openTab();
  expect(await ask(tab, 'swapSealed', 'event/r1/000000', 'event/r1/000001')).toEqual([
    ['a', 'b'],
    'not-a-run',
  ]);
});

test('two tabs that write at the same time lose nothing of what they were promised', async ({ openTab }) => {
  const [one, two] = [await openTab(), await openTab()];
  await ask(one, 'begin', 'first');
  const promised = await Promise.all([ask(one, 'addInTurns', 'one', 25), ask(two, 'addInTurns', 'two', 25)]);
  const texts = (await ask(one, 'texts')) as string[];
  expect(texts.toSorted()).toEqual(['first', ...(promised.flat() as string[])].toSorted());
  expect(await ask(two, 'texts')).toEqual(texts);
});

test('a run is gone, and is told to be, when the site’s data was cleared under it', async ({
  openTab,
  context,
}) => {
  const tab = await openTab();
  await ask(tab, 'begin', 'a', 'b');
  const devtools = await context.newCDPSession(tab);
  const clear = { origin: HOST.slice(0, -1), storageTypes: 'indexeddb' };
  await devtools.send('Storage.clearDataForOrigin', clear);
  expect(await ask(tab, 'append', 2, 'c')).toBe('gone');

  // While it writes, too: what happens to a transaction then depends on how far it has come.
  for (const pause of [0, 20, 100]) {
    expect(await ask(tab, 'begin', 'a')).toBe('ok');
    const writing = ask(tab, 'addInTurns', 'x', 1_000);
    await tab.waitForTimeout(pause);
    await devtools.send('Storage.clearDataForOrigin', clear);
    expect(await writing).toBe('gone');
    expect(await ask(tab, 'keys')).toEqual([]);
  }
});

test('a run is gone when another tab has deleted the database, which does not have to wait', async ({
  openTab,
}) => {
  const [one, two] = [await openTab(), await openTab()];
  await ask(one, 'begin', 'a', 'b');
  await ask(two, 'clear');
  expect(await ask(one, 'append', 2, 'c')).toBe('gone');
  expect(await ask(one, 'keys')).toEqual([]);
  expect(await ask(one, 'begin', 'new')).toBe('ok');
  expect(await ask(two, 'texts')).toEqual(['new']);
});

test('a database that does not open is refused in the end, and nothing is written late', async ({
  openTab,
}) => {
  const [one, two] = [await openTab(), await openTab()];
  expect(await ask(one, 'keys')).toEqual([]);
  await ask(two, 'hogAndDelete');
  expect(await ask(one, 'begin', 'late')).toBe('refused');
  await ask(two, 'letGo');
  expect(await ask(one, 'keys')).toEqual([]);
});

test('an append that fails in its middle leaves nothing', async ({ openTab }) => {
  const tab = await openTab();
  await ask(tab, 'begin', 'first');
  expect(await ask(tab, 'appendBroken', 1)).toBe('refused');
  expect(await ask(tab, 'texts')).toEqual(['first']);
  expect(await ask(tab, 'append', 1, 'second')).toBe('ok');
});

test('full storage is told from refused storage, and what it holds can be read', async ({
  openTab,
  context,
}) => {
  const tab = await openTab();
  const devtools = await context.newCDPSession(tab);
  const origin = HOST.slice(0, -1);
  // Before the first write: Chromium remembers for a while how much room there is.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await ask(tab, 'begin', 'first');
  expect(await ask(tab, 'append', 1, 'small', 'x'.repeat(3_000_000))).toBe('full');
  expect(await ask(tab, 'texts')).toEqual(['first']);
  expect(await ask(tab, 'onlyOpenShelf')).toBe(true);
  expect(await ask(tab, 'append', 1, 'small')).toBe('ok');
});

const STORAGELESS = {
  'is not there': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'is forbidden': () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'fails to open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
  },
  'refuses every write': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
  },
};
for (const [name, spoil] of Object.entries(STORAGELESS))
  test(`where storage ${name}, a run lives as long as the page`, async ({ openTab, context }) => {
    await context.addInitScript(spoil);
    const tab = await openTab();
    expect(await ask(tab, 'openAnyShelf')).toEqual({ keeps: false, begun: 'ok', texts: ['a'] });
  });

test('where storage breaks later, the shelf says so and throws nothing', async ({ openTab, context }) => {
  await context.addInitScript(STORAGELESS['is forbidden']);
  const tab = await openTab();
  const asked = ['begin', 'texts', 'closed', 'list', 'erase', 'eraseAll'].map(what => ask(tab, what));
  expect(await Promise.all([...asked, ask(tab, 'append', 0, 'a')])).toEqual(Array(7).fill('refused'));
});

test('looking whether storage works leaves nothing there', async ({ openTab }) => {
  const tab = await openTab();
  expect(await ask(tab, 'onlyOpenShelf')).toBe(true);
  expect(await ask(tab, 'keys')).toEqual([]);
  expect(typeof (await ask(tab, 'askToPersist'))).toBe('boolean');
});

test('the parser comes only when there is something to read', async ({ openTab }) => {
  const tab = await openTab();
  const loaded: string[] = [];
  tab.on('request', request => loaded.push(new URL(request.url()).pathname));
  await ask(tab, 'onlyOpenShelf');
  expect(await ask(tab, 'list')).toEqual({ runs: [], damaged: [] });
  await ask(tab, 'begin', 'a');
  expect(await ask(tab, 'closed')).toBe(0);
  await ask(tab, 'append', 1, 'b');
  expect(loaded).toEqual([]);
  expect(await ask(tab, 'texts')).toEqual(['a', 'b']);
  expect(loaded).toContain('/run-text.js');
});

test('the 200th event is kept as fast as the first, on a slow phone too', async ({ openTab, context }) => {
  const tab = await openTab();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = (await ask(tab, 'timeAppends', 200)) as readonly number[];
  const [first, last] = [median(times.slice(0, 20)), median(times.slice(-20))];
  test.info().annotations.push({ type: 'ms', description: `first ${first}, 200th ${last}` });
  // How fast depends on what else this machine does; that it does not grow with the run does not.
  expect(last).toBeLessThan(2 * first + 8);
});

const median = (some: readonly number[]) => some.toSorted((a, b) => a - b)[some.length >> 1] ?? 0;
