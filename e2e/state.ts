// One state of one screen, and how a page comes to it.
import type { Locator, Page } from '@playwright/test';
import { parseRunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import { keep } from './kept.ts';
import { finished, midConversation, must, runUpTo } from './played.ts';
import { wayOn } from './playing.ts';

/** What is looked at besides the sizes and the dark, where it may change more than colours. */
export const ALSO = ['dark-wide', 'forced', 'mirrored', 'large', 'contrast'] as const;
export type Also = (typeof ALSO)[number];

export interface State {
  readonly name: string;
  /** Comes there, and waits until what makes the state is to be seen. */
  readonly open: (page: Page) => Promise<void>;
  /** Where the page is scrolled to, by its end; without, it is seen from its top. */
  readonly eye?: (page: Page) => Locator;
  readonly also?: readonly Also[];
  /** It is made for two shapes alone, and the sizes between and beyond say nothing more. */
  readonly hasTwoShapes?: true;
  /** A page that the browser draws in its own way, without any style of ours. */
  readonly isBare?: true;
}

/** The same run on every day and every machine: its id and its day are to be seen. */
export const staged = (name: string, run: Run, day = 15): Run => ({
  ...run,
  id: must(parseRunId(`r-${name}`)),
  begunAt: Date.UTC(2026, 0, day, 18, 30),
});
export const where = (run: Run, screen: string): string => `${run.case}/${screen}/?run=${run.id}`;
/** Keeps a run, and opens it. */
export async function opened(page: Page, run: Run, screen: string): Promise<void> {
  await keep(page, run);
  await page.goto(where(run, screen));
}
export const canGoOn = (page: Page): Promise<void> => seen(wayOn(page).getByRole('button'));

export const seen = (what: Locator): Promise<void> => what.first().waitFor();

const once = <Thing>(make: () => Thing): (() => Thing) => {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
};
/** A run in the midst of its conversation, and one that came to its close. */
export const openRun = once(() => staged('open', runUpTo(midConversation).run, 12));
export const closedRun = once(() => staged('closed', finished(), 8));
