// What the page asks of the browser itself: storage, files, other tabs. A small page stands in for the app,
// because no screen shows that a write was refused in its middle or that another tab was a moment faster.
import { fileURLToPath } from 'node:url';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';

declare global {
  var devicePage: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
}

const PAGE = fileURLToPath(new URL('../src/app/device/device-page.fixture.ts', import.meta.url));
const HOST = 'https://afterword.test/';
/** The app's own policy, as far as it matters here. */
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";

type Files = ReadonlyMap<string, string>;

async function bundle(): Promise<Files> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: PAGE, output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' } },
    },
  });
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : [];
  const chunks = outputs.flatMap(({ output }) => output);
  return new Map(chunks.map(file => [file.fileName, file.type === 'chunk' ? file.code : '']));
}

/** Serves the page to every tab of a context, without a server. */
async function serve(context: BrowserContext, files: Files): Promise<void> {
  await context.route(`${HOST}**`, route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      const body = '<!doctype html><title>Device</title><script type="module" src="page.js"></script>';
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY },
        body,
      });
    }
    const code = files.get(name);
    return code === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/javascript', body: code });
  });
}

const test = base.extend<{ openTab: () => Promise<Page> }, { files: Files }>({
  files: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, give) => {
      await give(await bundle());
    },
    { scope: 'worker' },
  ],
  openTab: async ({ context, files }, give) => {
    await serve(context, files);
    await give(async () => {
      const tab = await context.newPage();
      await tab.goto(HOST);
      return tab;
    });
  },
});

const ask = (tab: Page, what: string, ...given: readonly unknown[]): Promise<unknown> =>
  tab.evaluate(([what, given]) => globalThis.devicePage[what]?.(...given), [what, given] as const);

test('the shelf in the browser’s storage does what every shelf must', async ({ openTab }) => {
  const tab = await openTab();
  const cases = await ask(tab, 'cases');
  expect(Array.isArray(cases) && cases.length).toBeGreaterThan(15);
  for (const name of cases as readonly string[])
    await test.step(name, async () => {
      const { came, shows } = (await ask(tab, 'perform', name)) as { came: unknown; shows: unknown };
      expect(came, name).toEqual(shows);
    });
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
  expect(await ask(tab, 'begin', 'a')).toBe('ok');

  // Cleared while it writes.
  const writing = ask(tab, 'addInTurns', 'x', 30).catch(() => 'gone');
  await devtools.send('Storage.clearDataForOrigin', clear);
  expect(await ask(tab, 'texts')).toBe('gone');
  void writing;
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
  await ask(one, 'begin', 'a');
  await ask(two, 'hogAndDelete');
  expect(await ask(one, 'append', 1, 'b')).toBe('refused');
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
  const asked = ['begin', 'texts', 'list', 'erase', 'eraseAll'].map(what => ask(tab, what));
  expect(await Promise.all([...asked, ask(tab, 'append', 0, 'a')])).toEqual(Array(6).fill('refused'));
});

test('looking whether storage works leaves nothing there', async ({ openTab }) => {
  const tab = await openTab();
  expect(await ask(tab, 'onlyOpenShelf')).toBe(true);
  expect(await ask(tab, 'keys')).toEqual([]);
  expect(await ask(tab, 'askToPersist')).toBeUndefined();
});

test('the parser comes only when there is something to read', async ({ openTab }) => {
  const tab = await openTab();
  const loaded: string[] = [];
  tab.on('request', request => loaded.push(new URL(request.url()).pathname));
  await ask(tab, 'onlyOpenShelf');
  expect(await ask(tab, 'list')).toEqual({ runs: [], damaged: [] });
  await ask(tab, 'begin', 'a');
  await ask(tab, 'append', 1, 'b');
  expect(loaded).toEqual([]);
  expect(await ask(tab, 'texts')).toEqual(['a', 'b']);
  expect(loaded).toEqual(['/run-text.js']);
});

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
  const pick = async (...bytes: readonly Buffer[]) => {
    const [chooser, opened] = [tab.waitForEvent('filechooser'), ask(tab, 'openText', '.json')];
    const files = bytes.map(buffer => ({ name: 'run.json', mimeType: 'application/json', buffer }));
    await (await chooser).setFiles(files);
    return opened;
  };
  expect(await pick(Buffer.from('\uFEFFGrüße'))).toEqual({ ok: true, value: 'Grüße' });
  expect(await pick(Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual({ ok: false, fault: 'too-big' });
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

test('the 200th event is kept as fast as the first, on a slow phone too', async ({ openTab, context }) => {
  const tab = await openTab();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = (await ask(tab, 'timeAppends', 200)) as readonly number[];
  const median = (some: readonly number[]) => some.toSorted((a, b) => a - b)[some.length >> 1] ?? 0;
  const [first, last] = [median(times.slice(0, 20)), median(times.slice(-20))];
  console.log(
    `append, 4x slowed: first ${first.toFixed(1)} ms, 200th ${last.toFixed(1)} ms`,
    Math.max(...times),
  );
  expect(last).toBeLessThan(8);
});
