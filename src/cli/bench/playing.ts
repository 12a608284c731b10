import type { Browser, Page } from '@playwright/test';
import { press, type Step, timeOf, visit } from './visit.ts';

export interface Played {
  /** Reply → next text and the next replies painted. */
  readonly replies: readonly number[];
  /** … and scrolled to where the reader looks. */
  readonly seen: readonly number[];
  /** "Go on" → the next turn painted, on the floor. */
  readonly turns: readonly number[];
}

/** Which reply is taken, again and again; the same for the yardstick and for us. */
const TAKEN = [0, 1, 2, 0, 2, 1, 1, 0];
/** The barest page has no door between the conversation and the group, so it is stopped by count. */
const REPLIES = 14;
const MOST_PRESSES = 160;

export const playBarest = (browser: Browser, address: string): Promise<readonly number[]> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'commit' });
    await timeOf(page, 'pressable');
    const replies: number[] = [];
    while (replies.length < REPLIES) {
      const done = await press(page, taken(replies.length));
      if (!done) break;
      replies.push(done.step.ms);
    }
    return replies;
  });

/** A whole encounter, and then the group to the end of the floor. */
export const playOurs = (browser: Browser, address: string): Promise<Played> =>
  visit(browser, 'slow', async page => {
    await page.goto(address, { waitUntil: 'commit' });
    await timeOf(page, 'pressable');
    const steps = await playEncounter(page);
    const [replies, seen] = [steps.map(step => step.ms), steps.map(step => step.seenMs)];
    return { replies, seen, turns: await playGroup(page) };
  });

async function playEncounter(page: Page): Promise<Step[]> {
  const replies: Step[] = [];
  for (let turn = 0; turn < MOST_PRESSES; turn += 1) {
    const done = await press(page, taken(turn));
    if (!done) throw new Error('The conversation does not go on.');
    if (done.pressed === 'door') return replies;
    // A silence is meant to last: it is skipped, and neither the skip nor what led to it is counted.
    if (done.pressed === 'reply' && done.step.next === 'menu') replies.push(done.step);
  }
  throw new Error('The conversation has no end.');
}

async function playGroup(page: Page): Promise<number[]> {
  const turns: number[] = [];
  for (let turn = 0; turn < MOST_PRESSES; turn += 1) {
    const done = await press(page, turn);
    if (!done || (turns.length > 0 && done.pressed === 'reply')) break;
    if (done.pressed === 'floor') turns.push(done.step.ms);
  }
  if (turns.length === 0) throw new Error('The group never came to its floor.');
  return turns;
}

const taken = (turn: number): number => TAKEN[turn % TAKEN.length] ?? 0;
