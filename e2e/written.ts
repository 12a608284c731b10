// What somebody has written by the time a test begins, and runs over some weeks.
import type { Page } from '@playwright/test';
import { type CaseId, parseNoteId, parsePersonId } from '#core/model/ids.ts';
import { type Note, noteAbout } from '#core/model/note.ts';
import type { Run } from '#core/model/run.ts';
import { keep, putRecords, QUIET_PAGE } from './kept.ts';
import { must } from './played.ts';
import { closedRun, staged } from './state.ts';

const BEGUN = Date.UTC(2026, 0, 16, 9);
const noteOf = (name: string, of: Partial<Note>): Note => ({
  version: 1,
  id: must(parseNoteId(name)),
  kind: 'free',
  begunAt: BEGUN,
  changedAt: BEGUN,
  texts: {},
  ...of,
});

const keepNotes = (page: Page, ...notes: readonly Note[]): Promise<void> =>
  putRecords(
    page,
    notes.map(note => [`note/${note.run ?? ''}/${note.id}`, note]),
  );

/** A run with its marks, its questions at the door and a note. */
export async function keepWritten(page: Page, run: Run): Promise<void> {
  const heard = run.events.findLastIndex(event => event.kind === 'heard' && event.line.how === 'said');
  const marked: Run = { ...run, events: [...run.events, { kind: 'starred', event: heard, on: true }] };
  await keep(page, marked);
  await keepNotes(
    page,
    { ...noteAbout(run.id, 'exit', BEGUN), texts: { stays: 'The water that nobody drank.' } },
    noteOf('n-about', { run: run.id, texts: { text: 'Read it back on the bus.' } }),
  );
}

/** A case of somebody's own, with a name in it, and an answer to something that was asked. */
export async function keepOwnCase(page: Page): Promise<void> {
  await page.goto(QUIET_PAGE);
  await keepNotes(
    page,
    noteOf('n-own', {
      kind: 'own',
      texts: { called: 'The yellow coat', happened: 'Mrs Vale had brought her own cup.' },
      answers: [{ by: must(parsePersonId('piotr')), asked: 'Did you like them?', text: 'Not at first.' }],
    }),
  );
}

/** The same evening in several weeks, left in several ways. */
export const weeksOfRuns = (): readonly Run[] =>
  (['steady', 'stirred', 'not-all-right', 'stirred'] as const).map((how, at) => {
    const run = staged(`week-${at}`, closedRun(), 2 + at * 8);
    return { ...run, events: [...run.events, { kind: 'checked-out', how }] };
  });

/** A case that no site has. */
export const gone = (run: Run): Run => ({ ...run, case: 'no-such-case' as CaseId });
