// Cases as they are handed from one to another: files that somebody opens.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { caseFileOf, makeCaseFile, type Report } from '#core/workbench/case-file.ts';
import type { InkFile } from '#core/workbench/draft.ts';
import { CASE, must, story } from './played.ts';

export const OUTSIDE_CASE = `outside_${CASE}`;
/** Where a screen of it stands. */
export const outside = (screen = '', query = ''): string =>
  `outside/?at=${OUTSIDE_CASE}/${screen === '' ? '' : `${screen}/`}${query}`;

const PATHS = [`${CASE}/case.ink`, 'group/group.ink', `${CASE}/encounter.ink`, `${CASE}/debrief.ink`];

/** A case of the house as its file; its texts may be changed. */
export function handedCase(change: (file: InkFile) => InkFile = file => file, report?: Report): string {
  const files = PATHS.map(path => change({ path, text: must(story(path)) }));
  return makeCaseFile(caseFileOf({ main: files[0]?.path ?? '', files }, Date.UTC(2026, 4, 1), report));
}

/** A file of other ink, under a name that a case has. */
export const handedInk = (...texts: readonly string[]): string =>
  makeCaseFile(
    caseFileOf(
      {
        main: 'x/case.ink',
        files: texts.map((text, at) => ({ path: at === 0 ? 'x/case.ink' : `x/${at}.ink`, text })),
      },
      1,
    ),
  );

/** Gives a file to the page that opens cases, by its button. */
export async function openFile(
  page: Page,
  file: string | { readonly path: string },
  name = 'a.afterword.json',
): Promise<void> {
  const { choose, chooseOther } = openingWords();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: new RegExp(`^(${choose}|${chooseOther})$`) }).click();
  const given =
    typeof file === 'string' ? { name, mimeType: 'application/json', buffer: Buffer.from(file) } : file.path;
  await (await choosing).setFiles(given);
}

/** Opens the case and keeps it, up to its briefing. */
export async function keepHanded(page: Page, text = handedCase()): Promise<void> {
  await page.goto('open/');
  await openFile(page, text, `${CASE}.afterword.json`);
  await page.getByRole('button', { name: openingWords().keep }).click({ timeout: 90_000 });
  await expect(page).toHaveURL(new RegExp(`outside/\\?at=${OUTSIDE_CASE}/$`));
}
