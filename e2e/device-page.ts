// What the page asks of the browser itself: storage, files, other tabs. A small page stands in for the app,
// because no screen shows that a write was refused in its middle or that another tab was a moment faster.
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';

declare global {
  var devicePage: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
}

const PAGE = fileURLToPath(new URL('../src/app/device/device-page.fixture.ts', import.meta.url));
export const HOST = 'https://afterword.test/';
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

export const test = base.extend<{ openTab: () => Promise<Page> }, { files: Files }>({
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

export const ask = (tab: Page, what: string, ...given: readonly unknown[]): Promise<unknown> =>
  tab.evaluate(([what, given]) => globalThis.devicePage[what]?.(...given), [what, given] as const);
