// The browser's storage, read and written raw, behind the app's back.
import type { Page } from '@playwright/test';
import { parseStored } from '#core/model/run-text.ts';
import type { Run } from '#core/model/run.ts';

type Records = readonly (readonly [key: string, value: unknown])[];

/** A page of the site that runs no script, and so holds nothing open. */
export const QUIET_PAGE = '404.html';

/** Everything that is stored, by key. */
export const recordsIn = (page: Page): Promise<Records> =>
  page.evaluate(
    () =>
      new Promise<[string, unknown][]>((resolve, reject) => {
        const opening = indexedDB.open('afterword');
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          const records: [string, unknown][] = [];
          const cursor = opening.result.transaction('runs').objectStore('runs').openCursor();
          cursor.addEventListener('success', () => {
            const at = cursor.result;
            if (at) {
              records.push([at.key as string, at.value]);
              at.continue();
            } else {
              opening.result.close();
              resolve(records);
            }
          });
        });
      }),
  );

/** Puts records into storage; one without a value is taken out. */
export const putRecords = (page: Page, records: Records): Promise<void> =>
  page.evaluate(
    given =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afterword');
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
        opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          for (const [key, value] of given)
            if (value === undefined) writing.objectStore('runs').delete(key);
            else writing.objectStore('runs').put(value, key);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    records,
  );

export const eventKey = (run: Pick<Run, 'id'>, at: number): string =>
  `event/${run.id}/${String(at).padStart(6, '0')}`;

export function recordsOf({ events, ...head }: Run): Records {
  return [[`head/${head.id}`, head], ...events.map((event, at) => [eventKey(head, at), event] as const)];
}

/** Keeps runs on the device, as if they had been played there. */
export async function keep(page: Page, ...runs: readonly Run[]): Promise<void> {
  await page.goto(QUIET_PAGE);
  await putRecords(page, runs.flatMap(recordsOf));
}

/** Every run that is stored, as the app would read it. */
export async function runsKept(page: Page): Promise<Run[]> {
  const records = await recordsIn(page);
  const heads = records.filter(([key]) => key.startsWith('head/'));
  return heads.map(([key, head]) => {
    const own = records.filter(([one]) => one.startsWith(`event/${key.slice('head/'.length)}/`));
    const run = parseStored(
      head,
      own.map(([, event]) => event),
    );
    if (!run.ok) throw new Error(`${key} is ${run.fault}`);
    return run.value;
  });
}
