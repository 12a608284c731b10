// Every screen in every state that it can be in, opened directly: for the pictures, and for whatever must hold of all
// of them.
import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { absentWords } from '#app/ui/words/absent.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { t } from '#app/ui/words/words.ts';
import type { Sitting } from '#core/sitting/sitting.ts';
import { keep } from './kept.ts';
import { atDoor, CASE, mayWait, midConversation, runUpTo, servedCase, waitAt } from './played.ts';
import { chooseReply, heading, main, press, replies, silence, wayOn } from './playing.ts';
import { canGoOn, closedRun, opened, openRun, seen, staged, type State } from './state.ts';
import { againStates } from './states-again.ts';
import { groupStates } from './states-group.ts';
import { keepingStates } from './states-keeping.ts';
import { afterStates, asideStates } from './states-kept.ts';
import { reviewStates } from './states-review.ts';
import { workbenchStates } from './states-workbench.ts';

/** A case in which people come and go. */
const CROWDED = 'let-him-have-the-spring';
const inTheRoom = ({ events }: Sitting): number =>
  events.reduce(
    (count, event) =>
      event.kind === 'heard' ? count + (event.line.enters ? 1 : 0) - (event.line.leaves ? 1 : 0) : count,
    0,
  );
const amongMany = (sitting: Sitting): boolean => midConversation(sitting, 4) && inTheRoom(sitting) >= 3;

const NOTHING_FOUND = './?situation=bad-news&aim=plain-word&minutes=20';

const before: readonly State[] = [
  {
    name: 'library-first',
    async open(page) {
      await page.goto('./');
      await seen(page.getByRole('heading', { name: libraryWords().eveningTitle }));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
  },
  {
    name: 'library-runs',
    async open(page) {
      await keep(page, openRun(), closedRun());
      await page.goto('./');
      await seen(page.getByRole('link', { name: beforeWords().libraryGoOn }));
    },
    also: ['mirrored', 'large'],
  },
  {
    name: 'library-none',
    async open(page) {
      await page.goto(NOTHING_FOUND);
      await seen(main(page).getByText(libraryWords().none));
    },
    also: ['forced', 'large'],
  },
  {
    name: 'briefing',
    async open(page) {
      await page.goto(`${CASE}/`);
      await seen(page.getByRole('link', { name: t.begin, exact: true }));
    },
    also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
  },
  {
    name: 'briefing-open',
    async open(page) {
      await keep(page, openRun());
      await page.goto(`${CASE}/`);
      await seen(page.getByRole('link', { name: t.resume, exact: true }));
    },
    eye: page => page.getByRole('link', { name: t.beginAgain }),
  },
];

const conversation: readonly State[] = [
  {
    name: 'encounter',
    async open(page) {
      await opened(page, staged('many', runUpTo(amongMany, servedCase(CROWDED)).run), 'encounter');
      await seen(replies(page));
      await page.getByRole('figure', { name: t.briefingWith }).waitFor();
    },
    eye: wayOn,
    also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
  },
  {
    name: 'encounter-own-words',
    async open(page) {
      await opened(page, staged('own', runUpTo(midConversation).run), 'encounter');
      await page.getByRole('checkbox').check();
      await chooseReply(page);
      await wayOn(page).getByRole('textbox').waitFor();
    },
    eye: wayOn,
    also: ['forced', 'large'],
  },
  {
    name: 'encounter-silence',
    async open(page) {
      const { run, sitting } = runUpTo(mayWait);
      // The clock stands still, so the silence lasts until it has been looked at.
      await page.clock.install();
      await opened(page, staged('silence', run), 'encounter');
      await seen(replies(page));
      await page.getByRole('figure', { name: t.briefingWith }).waitFor();
      await page.clock.pauseAt(Date.now() + 60_000);
      await press(replies(page).nth(waitAt(sitting)));
      await page.clock.runFor(500);
      await silence(page).waitFor();
    },
    eye: wayOn,
    also: ['forced', 'mirrored'],
  },
  {
    name: 'encounter-door',
    async open(page) {
      await opened(page, staged('door', runUpTo(atDoor).run), 'encounter');
      await seen(wayOn(page).getByText(t.encounterOver));
      await canGoOn(page);
    },
    eye: wayOn,
    also: ['forced'],
  },
  {
    name: 'encounter-missing',
    async open(page) {
      await page.goto(`${CASE}/encounter/?run=r-of-another-device`);
      await expect(heading(page)).toHaveText(absentWords().noRunTitle);
    },
  },
];

/** The design language shows itself on a page of its own, where there is one. */
const design: State = {
  name: 'design',
  async open(page) {
    await page.goto('design/');
    await heading(page).waitFor();
  },
  also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
};
const hasDesign = existsSync(new URL('../dist/design/index.html', import.meta.url));

export const STATES: readonly State[] = [
  ...before,
  ...conversation,
  ...groupStates,
  ...afterStates,
  ...reviewStates,
  ...againStates,
  ...asideStates,
  ...keepingStates,
  ...workbenchStates,
  ...(hasDesign ? [design] : []),
];
