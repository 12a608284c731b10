// The states of what comes after a run, of kept runs, and of the site's other pages.
import { expect } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { ownWords } from '#app/ui/words/own.ts';
import { noticeWords } from '#app/ui/words/notices.ts';
import { paperWords } from '#app/ui/words/paper.ts';
import { t } from '#app/ui/words/words.ts';
import { calledOf } from '#core/model/person.ts';
import { eventKey, keep, putRecords } from './kept.ts';
import { midConversation, must, runUpTo, servedCase } from './played.ts';
import { heading, main, notice, press } from './playing.ts';
import { closedRun, opened, openRun, seen, staged, type State, where } from './state.ts';
import { keepOwnCase, keepWritten, weeksOfRuns } from './written.ts';

export const afterStates: readonly State[] = [
  {
    name: 'after',
    async open(page) {
      await opened(page, closedRun(), 'after');
      await seen(page.getByRole('link', { name: t.readItBack }));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'after-not-all-right',
    async open(page) {
      await opened(page, closedRun(), 'after');
      await seen(page.getByRole('link', { name: t.readItBack }));
      await press(page.getByRole('button', { name: groupWords().leaving['not-all-right'] }));
      await seen(main(page).getByText(groupWords().leftWords['not-all-right']));
    },
    also: ['forced', 'large', 'contrast'],
  },
  {
    name: 'transcript',
    async open(page) {
      const run = closedRun();
      await opened(page, run, 'transcript');
      await seen(page.getByRole('link', { name: keptWords().goBack }));
      // The names come with the case, after the words.
      await expect(main(page)).toContainText(calledOf(must(servedCase().about.people[0]).name));
    },
    also: ['dark-wide', 'mirrored', 'large'],
  },
  {
    name: 'paper',
    async open(page) {
      await opened(page, closedRun(), 'paper');
      await seen(page.getByRole('article', { name: paperWords().preview }));
      await press(page.getByRole('radio', { name: paperWords().beginnings.portfolio.name }));
      await seen(main(page).getByText(paperWords().onePage));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'stopped',
    async open(page) {
      await opened(page, openRun(), 'stopped');
      await seen(page.getByRole('button', { name: keptWords().eraseIt }));
    },
    also: ['forced', 'mirrored'],
  },
];

export const asideStates: readonly State[] = [
  {
    name: 'notebook-empty',
    async open(page) {
      await page.goto('notebook/');
      await seen(main(page).getByText(notebookWords().empty));
    },
  },
  {
    name: 'notebook',
    async open(page) {
      await keep(page, openRun(), closedRun());
      await page.goto('notebook/');
      await seen(page.getByRole('article'));
    },
    also: ['dark-wide', 'mirrored', 'large'],
  },
  {
    name: 'notebook-damaged',
    async open(page) {
      const broken = staged('broken', runUpTo(midConversation).run, 3);
      await keep(page, openRun(), broken);
      await putRecords(page, [[eventKey(broken, 2), undefined]]);
      await page.goto('notebook/');
      await seen(main(page).getByText(keptWords().damagedText));
    },
    also: ['forced', 'large'],
  },
  {
    name: 'notebook-weeks',
    async open(page) {
      await keep(page, ...weeksOfRuns());
      await page.goto('notebook/');
      await press(main(page).getByText(notebookWords().weeks));
      await seen(page.getByRole('table'));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'entry',
    async open(page) {
      await keepWritten(page, closedRun());
      await page.goto(where(closedRun(), 'entry'));
      await seen(page.getByRole('button', { name: notebookWords().change }));
    },
    also: ['dark-wide', 'mirrored', 'large'],
  },
  {
    name: 'own-asked',
    async open(page) {
      await keepOwnCase(page);
      await page.goto('own/?note=n-own');
      await press(page.getByRole('button', { name: ownWords().ask }));
      await seen(page.getByRole('heading', { name: ownWords().circle }));
    },
    eye: page => page.getByRole('heading', { name: ownWords().circle }),
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'about',
    async open(page) {
      await page.goto('about/');
      await expect(heading(page)).toHaveText(t.titles.about);
    },
    also: ['mirrored', 'large'],
  },
  {
    name: 'not-found',
    async open(page) {
      await page.goto('about/');
      await heading(page).waitFor();
      await page.evaluate(() => {
        history.pushState(null, '', '../no-such-case/');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await expect(heading(page)).toHaveText(t.notFoundTitle);
    },
  },
  {
    name: 'not-found-by-host',
    async open(page) {
      await page.goto('no-such-page/');
      await heading(page).waitFor();
    },
    isBare: true,
  },
  {
    name: 'offline',
    async open(page) {
      // The network itself stays: the notice's icon has still to come.
      await page.addInitScript(() => {
        Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
      });
      await page.goto('about/');
      await notice(page, noticeWords().offline).waitFor();
    },
    also: ['forced'],
  },
];
