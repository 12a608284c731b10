// The states of the second room.
import type { Page } from '@playwright/test';
import { reviewWords } from '#app/ui/words/review.ts';
import { closedRun, opened, openRun, seen, type State } from './state.ts';
import { main } from './playing.ts';

const words = reviewWords();
const road = (page: Page) => main(page).locator('.road').filter({ visible: true });

/** With the names of people and moments, which come with the case, after the rest. */
async function inRoom(page: Page): Promise<void> {
  await opened(page, closedRun(), 'review');
  await seen(main(page).getByText(words.brought('').slice(0, 20)));
}

export const reviewStates: readonly State[] = [
  { name: 'review', open: inRoom, also: ['mirrored', 'large'] },
  {
    name: 'review-map',
    async open(page) {
      await inRoom(page);
      await main(page).getByText(words.legend).click();
      await main(page).getByText(words.table).click();
      await seen(main(page).getByRole('table'));
    },
    eye: page => main(page).getByRole('row').nth(2),
    also: ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'],
  },
  {
    name: 'review-place',
    async open(page) {
      await inRoom(page);
      await main(page).getByText(words.movesTitle).first().click();
      await main(page).getByRole('button', { name: words.seeRoad }).first().click();
      await seen(road(page).locator('.line'));
    },
    eye: road,
    also: ['dark-wide', 'forced', 'mirrored', 'large'],
  },
  {
    name: 'review-early',
    async open(page) {
      await opened(page, openRun(), 'review');
      await seen(main(page).getByText(words.early));
    },
  },
];
