import type { Case } from '#core/model/case.ts';
import { say } from '../tools.mjs';
import { briefing, firstReply } from './cold.ts';
import { playLong, playToReturn } from './long-run.ts';
import { playBarest, playOurs } from './playing.ts';
import { resume, write, writeInPlay } from './resuming.ts';
import type { Site } from './site.ts';
import { launch } from './visit.ts';

type Came<Act extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Act>>;

/** Everything once. */
export interface Round {
  readonly barest: Came<typeof firstReply>;
  readonly ours: Came<typeof firstReply>;
  readonly briefing: Came<typeof briefing>;
  readonly barestReplies: Came<typeof playBarest>;
  readonly played: Came<typeof playOurs>;
  /** 200 choices, on one long way round. */
  readonly long: Came<typeof resume>;
  /** The blue folder at the end of its floor. */
  readonly real: Came<typeof resume>;
  readonly writes: Came<typeof write>;
  readonly writesInPlay: Came<typeof writeInPlay>;
}

export async function measure(site: Site, long: Case, count: number): Promise<readonly Round[]> {
  const encounter = `${site.ours}blue-folder/encounter/`;
  const twoHundred = playLong(long, choices => choices === 200);
  const nearly = playLong(long, (_, events) => events >= 199);
  const atReturn = playToReturn(site.blueFolder);
  const browser = await launch();
  const rounds: Round[] = [];
  try {
    // The browser's own first page is slow, and is nobody's.
    await firstReply(browser, site.barest);
    while (rounds.length < count) {
      say(`round ${rounds.length + 1} of ${count}`);
      // Both sides in every round, so that what else the machine does falls on both.
      rounds.push({
        barest: await firstReply(browser, site.barest),
        ours: await firstReply(browser, encounter),
        briefing: await briefing(browser, `${site.ours}blue-folder/`),
        barestReplies: await playBarest(browser, site.barest),
        played: await playOurs(browser, encounter),
        long: await resume(browser, site.long, twoHundred, 'encounter'),
        real: await resume(browser, site.ours, atReturn, 'group'),
        writes: await write(browser, site.long, twoHundred, site.shelf),
        writesInPlay: await writeInPlay(browser, site.long, nearly),
      });
    }
  } finally {
    await browser.close();
  }
  return rounds;
}
