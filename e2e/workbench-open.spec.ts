import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { handingWords } from '#app/ui/words/workbench/handing.ts';
import { onPaperWords } from '#app/ui/words/workbench/on-paper.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { parseCaseFile } from '#core/workbench/case-file.ts';
import { expectSound } from './axe.ts';
import { handedCase, handedInk, keepHanded, openFile } from './handed.ts';
import { expectFocusSeen, heading, main } from './playing.ts';

const w = openingWords();

/** What goes out to others, what the policy stops, and what runs that should not. */
async function watch(context: BrowserContext, page: Page, home: string) {
  const wrong: string[] = [];
  context.on('request', request => {
    if (new URL(request.url()).origin !== new URL(home).origin && !request.url().startsWith('blob:'))
      wrong.push(request.url());
  });
  context.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('404')) wrong.push(message.text());
  });
  context.on('weberror', error => wrong.push(error.error().message));
  page.on('dialog', dialog => wrong.push(dialog.message()));
  return wrong;
}

/** Two hundred megabytes of nothing, which take no room. */
function largeFile(): string {
  const path = test.info().outputPath('large.afterword.json');
  writeFileSync(path, '{');
  truncateSync(path, 200_000_000);
  return path;
}

const raw = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(handedInk('')) as object), ...change });
const REFUSED: readonly (readonly [
  what: string,
  file: () => string | { readonly path: string },
  says: string,
])[] = [
  ['a page', () => '<!doctype html><script>alert(1)</script>', w.fault['not-json']],
  ['a zip', () => 'PK\u0003\u0004\u0014', w.fault.archive],
  ['another JSON', () => '{"afterword":"run","version":1}', w.fault['not-a-case-file']],
  ['a later version', () => raw({ version: 99 }), w.fault['from-the-future']],
  ['a path upwards', () => handedCase(file => ({ ...file, path: `../${file.path}` })), w.fault['bad-path']],
  [
    'a path with markup',
    () => handedCase(file => ({ ...file, path: file.path.replace('/', '<img src=x onerror=alert(1)>/') })),
    w.fault['bad-path'],
  ],
  ['ten million lines', () => '\n'.repeat(10_000_000), w.coming['too-big']],
  ['two hundred megabytes', () => ({ path: largeFile() }), w.coming['too-big']],
  ['a hundred thousand lines', () => handedInk('\n'.repeat(100_000)), w.fault['too-large']],
  ['deep brackets', () => '[{"a":'.repeat(300_000), w.fault['not-json']],
];

test('what is no case is refused in a sentence, and harms nothing that is kept', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const wrong = await watch(context, page, baseURL ?? '');
  await keepHanded(page);
  await page.goto('open/');
  for (const [what, file, says] of REFUSED) {
    await openFile(page, file());
    await expect(page.getByRole('note'), what).toContainText(says);
    await expect(page.getByRole('note'), what).toContainText(w.nothingLost);
  }
  await expectSound(page, 'a refused file');
  await page.reload();
  await expect(page.getByRole('region', { name: w.keptTitle }).getByRole('link')).toHaveCount(1);
  expect(wrong).toEqual([]);
});

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(2)></svg>javascript:alert(3)';

test('what an author writes is text wherever it stands, and a lying report opens nothing', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const wrong = await watch(context, page, baseURL ?? '');
  await page.goto('open/');
  await openFile(
    page,
    handedCase(
      ({ path, text }) => ({
        path,
        text: text
          .replace(/^(# (?:title|summary|author|licence|country|note|language): ).*$/gm, `$1${HOSTILE}`)
          .replace('=== closing ===', '=== clozing ==='),
      }),
      {
        runs: 1e6,
        findings: [
          { code: HOSTILE.slice(0, 100), severity: 'note', file: 'x', line: 0, message: HOSTILE, hint: '' },
        ],
      },
    ),
    `${HOSTILE.replaceAll('/', '')}.json`,
  );
  await expect(page.getByText(w.mistakes)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: HOSTILE })).toBeVisible();
  await expect(page.getByRole('button', { name: w.keep })).toHaveCount(0);
  await expectSound(page, 'a case with mistakes');
  expect(await main(page).locator('script, img, iframe, object').count()).toBe(0);
  expect(wrong).toEqual([]);
});

test('a case that goes round in a circle is stopped and named, whether it is played or only read', async ({
  page,
}) => {
  test.slow();
  await page.goto('open/');
  await openFile(
    page,
    handedCase(file => ({
      ...file,
      text: file.path.endsWith('encounter.ink')
        ? `${file.text.replace(/^=== encounter ===$/m, '=== encounter ===\n-> spin')}\n=== spin ===\n-> spin\n`
        : file.text,
    })),
  );
  await expect(page.getByText(w.mistakes)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: w.leave }).click();
  await expect(main(page).getByText(w.left)).toBeVisible();
  await expectFocusSeen(page);

  // It takes ink half a minute to compile.
  await openFile(page, handedInk(`# title: x\nVAR x = 1\n${`{${'x && '.repeat(1_600)}x}\n`.repeat(200)}`));
  await expect(page.getByRole('note')).toContainText(w.stopped, { timeout: 60_000 });
});

test.describe('a link that names a file', () => {
  test('opens one of this site', async ({ page }) => {
    await page.route('**/cases/x.afterword.json', route =>
      route.fulfill({ body: handedInk('# title: By a link\n') }),
    );
    await page.goto('open/?file=cases/x.afterword.json');
    await expect(page.getByRole('heading', { name: 'By a link' })).toBeVisible();
  });
  for (const path of [
    'https://evil.example/x.json',
    '//evil.example/x.json',
    '../../x.json',
    'javascript:alert(1)//.json',
  ])
    test(`asks nobody for ${path}`, async ({ page, context, baseURL }) => {
      const wrong = await watch(context, page, baseURL ?? '');
      await page.goto(`open/?file=${encodeURIComponent(path)}`);
      await expect(page.getByRole('note')).toContainText(w.coming.elsewhere);
      expect(wrong).toEqual([]);
    });
});

test('a case is saved as one file on the workbench, and a file is opened there', async ({ page }) => {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().ways.blank.name }).click();
  await page.getByRole('button', { name: benchWords().paneNames['hand-over'] }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: handingWords().save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.afterword\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(parseCaseFile(text).ok).toBe(true);

  await page.getByRole('button', { name: handingWords().toPaper }).click();
  await expect(page.getByText(onPaperWords().preview, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: handingWords().fromPaper }).click();
  await expect(page.getByRole('button', { name: handingWords().toPaper })).toBeFocused();

  await page.goto('open/');
  await openFile(page, text.replace('# title: ', '# title: Changed '));
  await page.getByRole('button', { name: w.bench }).click();
  await expect(heading(page)).toContainText('Changed');

  await page.goto('open/');
  await openFile(page, handedCase());
  await page.getByRole('button', { name: w.bench }).click();
  // Everybody of the draft is drawn in the page, for whichever pane shows them.
  await expect(page.locator('symbol[id="draft.nadia-over"]')).toBeAttached();
});
