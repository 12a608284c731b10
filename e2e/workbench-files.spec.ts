import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { expectSound } from './axe.ts';
import { beginEmpty, showPane, text, write } from './benching.ts';
import { kill, main, notice } from './playing.ts';

const d = draftWords();
const w = fileWords();

/** Every text of every draft, as it lies in storage. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('afterword-drafts');
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          const files = IDBKeyRange.bound('file/', 'file0');
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll(files);
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result.map(file => String(Reflect.get(Object(file), 'text'))).join('\n'));
          });
        });
      }),
  );

/** A browser that lets no page write to the disk, as most are. */
const withoutDisk = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'])
      Reflect.deleteProperty(globalThis, name);
  });

async function pick(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: w.openFiles }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

test('what is written is there after a kill, in its place, and the way back leads to the list', async ({
  page,
}) => {
  await beginEmpty(page);
  await write(page, 'The first words.');
  await expect.poll(() => stored(page), { timeout: 1_000, intervals: [50] }).toContain('The first words.');
  await page.keyboard.type(' And those in flight');
  const address = page.url();
  const again = await kill(page);
  await again.goto(address);
  await expect(text(again)).toContainText('The first words.');
  await expect(again).toHaveTitle(/^A case · /);
  await again.getByRole('link', { name: d.toList }).click();
  await expect(again.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(main(again).getByRole('link', { name: 'A case' })).toBeVisible();
  await again.goBack();
  await expect(text(again)).toContainText('The first words.');
  await again.goto('workbench/?draft=d-of-another-browser');
  await expect(notice(again, d.unknown)).toBeVisible();
  await expect(main(again).getByRole('link', { name: 'A case' })).toBeVisible();
});

test('the list renames, copies and erases, and asks before it does', async ({ page }) => {
  await beginEmpty(page);
  await page.getByRole('link', { name: d.toList }).click();
  await expectSound(page, 'the list of drafts');
  await page.getByRole('button', { name: `${d.rename}: ` }).click();
  await page.getByLabel(d.renameLabel).fill('The bell');
  await page.getByRole('button', { name: d.renameIt }).click();
  await page.getByRole('button', { name: `${d.copy}: The bell` }).click();
  const copy = main(page)
    .getByRole('listitem')
    .filter({ hasText: d.copyOf('The bell') });
  await copy.getByRole('button', { name: d.erase }).click();
  await copy.getByRole('button', { name: d.eraseYes }).click();
  await expect(main(page).getByRole('link', { name: /The bell/ })).toHaveText(['The bell']);
});

test('one goes back to an earlier version, and back from there', async ({ page }) => {
  await beginEmpty(page);
  await write(page, 'As it was.');
  await showPane(page, 'files');
  await page.getByLabel(w.nameLabel).fill('before lunch');
  await page.getByRole('button', { name: w.nameIt }).click();
  const named = page.getByRole('listitem').filter({ hasText: 'before lunch' });
  await expect(named).toBeVisible();
  await write(page, '\nAfter lunch.');
  await named.getByRole('button', { name: w.look }).click();
  await expect(named.getByRole('insertion')).toHaveText(['After lunch.']);
  await expectSound(page, 'files and versions');
  await named.getByRole('button', { name: w.goBack }).click();
  await expect(text(page)).not.toContainText('After lunch.');
  const before = page.getByRole('listitem').filter({ hasText: w.why['before-going-back'] });
  await before.getByRole('button', { name: w.goBack }).click();
  await expect(text(page)).toContainText('After lunch.');
});

test('files are added, renamed with every INCLUDE, removed and brought back', async ({ page }) => {
  await beginEmpty(page);
  await showPane(page, 'files');
  await page.getByRole('button', { name: w.add }).click();
  await page.getByLabel(w.addLabel).fill('a-case/CASE.ink');
  await page.getByRole('button', { name: w.addIt }).click();
  await expect(page.getByRole('alert')).toHaveText(w.move.twice);
  await page.getByLabel(w.addLabel).fill('a-case/more.ink');
  await page.getByRole('button', { name: w.addIt }).click();
  await write(page, 'INCLUDE more.ink');
  await page.getByRole('button', { name: `${w.renameFile}: a-case/more.ink` }).click();
  await page.getByLabel(w.renameLabel).fill('a-case/parts/more.ink');
  await page.getByRole('button', { name: w.renameIt }).click();
  await expect(text(page)).toContainText('INCLUDE parts/more.ink');
  await page.getByRole('button', { name: `${w.remove}: a-case/parts/more.ink` }).click();
  await expect(main(page).getByText(w.missing('a-case/parts/more.ink'))).toBeVisible();
  await page.getByRole('button', { name: w.undo }).click();
  await expect(page.getByRole('button', { name: w.open('a-case/parts/more.ink') })).toBeVisible();
});

const ONE = { 'one/case.ink': strToU8('# title: One\n') };
const HOSTILE: readonly (readonly [what: string, zip: Uint8Array, told: string, opens: boolean])[] = [
  [
    'leads out of the folder',
    zipSync({ ...ONE, '../up.ink': strToU8('x') }),
    `${w.left.outside}: ../up.ink.`,
    true,
  ],
  [
    'is a bomb',
    zipSync({ ...ONE, 'one/b.ink': new Uint8Array(60_000_000) }),
    `${w.left['too-large']}: one/b.ink.`,
    true,
  ],
  [
    'has letters of its own',
    zipSync({ ...ONE, 'one/l.ink': Uint8Array.of(0xe9) }),
    `${w.left['not-utf8']}: one/l.ink.`,
    true,
  ],
  ['is none', strToU8('not a zip'), w.zip['not-a-zip'], false],
  [
    'holds everything',
    zipSync(Object.fromEntries(Array.from({ length: 401 }, (_, at) => [`${at}.ink`, strToU8('')]))),
    w.zip['too-many'],
    false,
  ],
];
test('a zip that is not what it seems is told of, and takes nothing away', async ({ page }) => {
  await withoutDisk(page);
  await beginEmpty(page);
  await write(page, 'Mine.');
  for (const [what, zip, told, opens] of HOSTILE) {
    await page.goto('workbench/');
    await pick(page, 'x.zip', zip);
    if (opens) await expect(text(page), what).toContainText('# title: One');
    await expect(page.getByRole('note').filter({ hasText: told }), what).toBeVisible();
  }
  await page.goto('workbench/');
  await pick(page, 'half.afterword.json', strToU8('{"afterword":"case",'));
  await expect(page.getByRole('note').filter({ hasText: openingWords().fault['not-json'] })).toBeVisible();
  // It was left in the middle of a word.
  await page.goto('workbench/');
  await main(page).getByRole('link', { name: 'A case', exact: true }).click();
  await expect(text(page)).toContainText('Mine.');
});

test('a file from Windows goes out as it came, but for what was written into it', async ({ page }) => {
  await withoutDisk(page);
  await page.goto('workbench/');
  await pick(page, 'old.ink', strToU8('\u{feff}# title: Old\r\nHello.\r\n'));
  await expect(text(page)).toContainText('Hello.');
  await write(page, 'More.');
  await showPane(page, 'files');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: w.zipIt }).click();
  const zip = unzipSync(readFileSync(await (await coming).path()));
  const [bytes = new Uint8Array()] = Object.values(zip);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(bytes.subarray(3))).toBe('# title: Old\r\nHello.\r\nMore.');
});

test('what there is no room for is not lost by going to the list, and the browser asks before it goes', async ({
  page,
}) => {
  await beginEmpty(page);
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on a store, as it was
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(...given) {
      if (document.documentElement.dataset['room'] !== 'again')
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await write(page, 'Written without room.');
  await expect(notice(page, d.trouble.full)).toBeVisible();
  await page.getByRole('link', { name: d.toList }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await main(page).getByRole('link', { name: 'A case', exact: true }).click();
  await expect(text(page)).toContainText('Written without room.');
  await expect(notice(page, d.trouble.full)).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset['room'] = 'again';
  });
  await page.getByRole('button', { name: d.tryAgain }).click();
  await expect.poll(() => stored(page)).toContain('Written without room.');
});

test('of two tabs one writes, and the other can take over; nothing is lost', async ({ page, context }) => {
  await beginEmpty(page);
  await write(page, 'In the first.');
  await expect.poll(() => stored(page)).toContain('In the first.');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(notice(other, d.elsewhere)).toBeVisible();
  await write(page, ' Still there.');
  await notice(other, d.elsewhere).getByRole('button', { name: d.takeOver }).click();
  await expect(text(other)).toContainText('In the first. Still there.');
  await expect(notice(other, d.elsewhere)).toHaveCount(0);
  await expect(notice(page, d.elsewhere)).toBeVisible();
  await write(other, ' In the second.');
  await expect.poll(() => stored(other)).toContain('In the second.');
  await write(page, 'Not any more.');
  await expect(text(page)).not.toContainText('Not any more.');
});

test('tabs that hear nothing of each other write over nothing', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await beginEmpty(page);
  await write(page, 'Common.');
  await expect.poll(() => stored(page)).toContain('Common.');
  const other = await context.newPage();
  await other.goto(page.url());
  await write(other, ' Other.');
  await expect.poll(() => stored(page)).toContain('Other.');
  await write(page, '');
  // All at once: what is written after the other was noticed is refused.
  await page.keyboard.insertText(' Mine.');
  await expect(notice(page, d.parted)).toBeVisible();
  await page.getByRole('button', { name: d.readAgain }).click();
  await expect(text(page)).toContainText('Common. Other.');
  await showPane(page, 'files');
  const mine = page.getByRole('listitem').filter({ hasText: w.why['other-tab'] });
  await mine.getByRole('button', { name: w.look }).click();
  await expect(mine.getByRole('deletion')).toContainText(['Common. Mine.']);
});

const onDisk = (page: Page, change?: string): Promise<string> =>
  page.evaluate(async words => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('a-case');
    const file = await folder.getFileHandle('case.ink');
    if (words !== undefined) {
      const stream = await file.createWritable();
      await stream.write(words);
      await stream.close();
    }
    return (await file.getFile()).text();
  }, change);

test('it saves where it lies on the disk, and never over what it has not seen', async ({ page }) => {
  // The browser's own picker, answered with a folder that is the browser's own too.
  await page.addInitScript(() =>
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  await beginEmpty(page);
  await showPane(page, 'files');
  await page.getByRole('button', { name: w.saveTo }).click();
  await expect(main(page).getByText(w.saved(1))).toBeVisible();
  const before = await onDisk(page);
  await write(page, 'Here.');
  await expect(main(page).getByText(w.state['changed-here'])).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.keyboard.press('Control+s');
  // While it is being written the file is not there for a moment.
  await expect(async () => expect(await onDisk(page)).toBe(`${before}Here.`)).toPass();

  await onDisk(page, 'There.');
  await write(page, ' And here.');
  await page.keyboard.press('Control+s');
  await expect(notice(page, w.newer('a-case/case.ink'))).toBeVisible();
  expect(await onDisk(page)).toBe('There.');
  await page.getByRole('button', { name: w.takeTheirs }).click();
  await expect(text(page)).toHaveText('There.');
  const mine = page.getByRole('listitem').filter({ hasText: w.why['before-opening'] });
  await mine.getByRole('button', { name: w.goBack }).click();
  await expect(text(page)).toContainText('And here.');
  // Deleted there, it is not the same there, whatever was known of it.
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('a-case', { recursive: true });
  });
  await page.keyboard.press('Control+s');
  await expect(main(page).getByText(w.saved(1))).toBeVisible();
  expect(await onDisk(page)).toContain('And here.');
});
