// The workbench, where a case is written, and the page where one that came as a file is opened.
import { type Page, test } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { handingWords } from '#app/ui/words/workbench/handing.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import { beginEmpty, beginFrom, beside, showPane, text, writeAll } from './benching.ts';
import { handedCase, openFile } from './handed.ts';
import { CASE, must } from './played.ts';
import { main, wayOn } from './playing.ts';
import { seen, type State } from './state.ts';
import { smallCaseWith } from './tryout-case.ts';

const [findings, group] = [findingsWords(), rehearsalWords()];

const isMobile = (): boolean => test.info().project.use.isMobile === true;

/** The template, checked to its end: nothing on the page changes any more by itself, which a picture asks for. */
async function checked(page: Page): Promise<void> {
  await beginFrom(page, 'template');
  if (test.info().project.name !== 'pictures') return;
  await showPane(page, 'findings');
  await beside(page, 'findings').getByText(findings.nothing).waitFor({ timeout: 90_000 });
}

/** Somebody whom nobody listed, a face that there is not, and a way to nowhere. */
const WITH_MISTAKES = smallCaseWith('ANA: Say it, then.', 'BELA: Say it, then.')
  .replace('# face: wry', '# face: wryly')
  .replace('- -> the_news', '- -> the_gnus');

const onDesk: readonly State[] = [
  {
    name: 'workbench',
    async open(page) {
      await page.goto('workbench/');
      await seen(page.getByRole('heading', { name: beginningsWords().title }));
    },
    also: ['dark-wide', 'large'],
  },
  {
    name: 'workbench-text',
    async open(page) {
      await beginFrom(page, 'guide');
      await seen(text(page));
      // On a phone only the text is there.
      if (!isMobile()) await seen(wayOn(page).getByRole('button'));
    },
    also: ['dark-wide'],
  },
  {
    name: 'workbench-findings',
    async open(page) {
      await beginEmpty(page);
      await writeAll(page, WITH_MISTAKES);
      await showPane(page, 'findings');
      await seen(beside(page, 'findings').getByText(findings.notPlayed));
    },
    also: ['dark-wide', 'forced', 'large'],
  },
  {
    name: 'workbench-try',
    async open(page) {
      await beginFrom(page, 'template');
      await showPane(page, 'try');
      await seen(wayOn(page).getByRole('button'));
    },
    also: ['dark-wide'],
  },
  {
    name: 'workbench-group',
    async open(page) {
      await checked(page);
      await showPane(page, 'group');
      await seen(beside(page, 'group').getByRole('heading', { name: must(group.stage['floor']) }));
    },
    also: ['forced'],
  },
  {
    name: 'workbench-matrix',
    async open(page) {
      await checked(page);
      await showPane(page, 'group');
      await page.getByRole('button', { name: group.view.matrix }).click();
      await seen(beside(page, 'group').getByRole('table'));
    },
  },
  {
    name: 'workbench-map',
    async open(page) {
      await checked(page);
      await showPane(page, 'map');
      await seen(beside(page, 'map').getByText('The group gathers').filter({ visible: true }));
    },
    also: ['dark-wide', 'forced'],
  },
  {
    name: 'workbench-files',
    async open(page) {
      await beginFrom(page, 'template');
      await showPane(page, 'files');
      await seen(beside(page, 'files').getByText('double-yellow/encounter.ink'));
    },
  },
  {
    name: 'workbench-handbook',
    async open(page) {
      await beginFrom(page, 'template');
      await showPane(page, 'handbook');
      await seen(beside(page, 'handbook').getByRole('searchbox'));
    },
  },
  {
    name: 'workbench-hand-over',
    async open(page) {
      await checked(page);
      await showPane(page, 'hand-over');
      await seen(beside(page, 'hand-over').getByRole('button', { name: handingWords().save }));
    },
  },
];

const opening: State = {
  name: 'open-introduced',
  async open(page) {
    await page.goto('open/');
    await openFile(page, handedCase(), `${CASE}.afterword.json`);
    await main(page).getByRole('button', { name: openingWords().keep }).waitFor({ timeout: 90_000 });
  },
  also: ['dark-wide', 'large'],
};

export const workbenchStates: readonly State[] = [...onDesk, opening].map(state => ({
  ...state,
  hasTwoShapes: true,
}));
