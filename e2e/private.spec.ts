import { type BrowserContext, expect, test } from '@playwright/test';
import { routesOf } from '#app/routes.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { t } from '#app/ui/words/words.ts';
import { keep } from './kept.ts';
import { CASE, finished, runUpTo, servedCase } from './played.ts';
import {
  begin,
  chooseReply,
  heading,
  last,
  main,
  playThrough,
  press,
  replies,
  sitWithGroup,
} from './playing.ts';

/** Everything that goes out, and everything that goes wrong. */
async function watch(context: BrowserContext) {
  const asked: string[] = [];
  const wrong: string[] = [];
  let byWorker = 0;
  context.on('request', request => {
    asked.push(request.url());
    if (request.serviceWorker()) byWorker += 1;
  });
  context.on(
    'console',
    message => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()),
  );
  context.on('weberror', error => wrong.push(error.error().message));
  await context.exposeBinding('tellViolation', (_, what: string) => wrong.push(what));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${violatedDirective}: ${blockedURI}`);
    }),
  );
  return { asked, wrong, byWorker: () => byWorker };
}

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a whole case asks nothing of any other origin, and leaves nothing but the runs', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const { asked, wrong, byWorker } = await watch(context);
    await page.goto('./');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.goto('about/');
    await page.goto('notebook/');
    await begin(page);
    await playThrough(page, last);
    await press(page.getByRole('button', { name: groupWords().leaving.stirred }));
    await press(page.getByRole('link', { name: t.readItBack }));
    await expect(heading(page)).toContainText(t.titles.transcript);

    const home = new URL(baseURL ?? '').origin;
    expect(
      asked.filter(
        url => new URL(url).origin !== home && !url.startsWith('blob:') && !url.startsWith('data:'),
      ),
    ).toEqual([]);
    expect(byWorker(), 'the worker was listened to').toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
      'afterword',
    ]);
  });
});

test('no page says anything to the console, and none is stopped by its policy', async ({ page, context }) => {
  const { wrong } = await watch(context);
  const run = finished();
  await keep(page, run);
  for (const route of routesOf([CASE])) {
    await page.goto(`${route === '' ? './' : route}?run=${run.id}`);
    await expect(heading(page)).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => true));
  }
  // Playwright says itself that it keeps the worker out.
  expect(wrong.filter(text => !text.includes('Playwright'))).toEqual([]);
});

test('every page forbids what it does not need', async ({ request }) => {
  for (const route of [...routesOf([CASE]), '404.html']) {
    const html = await (await request.get(route === '' ? './' : route)).text();
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, route).toContain("default-src 'none'");
    expect(policy, route).not.toMatch(/unsafe|\*|https?:/);
    expect(html.indexOf('content-security-policy'), route).toBeLessThan(html.indexOf('<title>'));
  }
});

test('what an author writes is shown as text, whatever it is', async ({ page, context }) => {
  const { wrong } = await watch(context);
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;';
  const here = servedCase();
  const { run, sitting } = runUpTo(() => true);
  const heard = run.events.flatMap(event => (event.kind === 'heard' ? [event.line.text] : []));
  const ink = [...heard, sitting.beat.offers[0]?.text ?? ''].reduce((text, words) => {
    const written = JSON.stringify(words).slice(1, -1);
    return text.replaceAll(written, `${written}${hostile}`);
  }, here.ink);
  await page.route(`**/assets/${CASE}-*.json`, route => route.fulfill({ json: { ...here, ink } }));
  page.on('dialog', dialog => wrong.push(dialog.message()));
  await page.goto(`${CASE}/encounter/`);
  await expect(replies(page).first()).toContainText(hostile);
  await expect(main(page)).toContainText(hostile);
  await chooseReply(page);
  await press(page.getByRole('link', { name: t.transcript }));
  await expect(main(page)).toContainText(hostile);
  await press(page.getByRole('link', { name: keptWords().goBack }));
  await sitWithGroup(page);
  expect(await main(page).locator('script, img[src="x"], b').count()).toBe(0);
  expect(wrong.filter(text => !text.includes('Playwright'))).toEqual([]);
});
