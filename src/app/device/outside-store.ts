import type { Case } from '#core/model/case.ts';
import { type CaseId, isOutside } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { isJson } from '#core/model/steps.ts';

/** A case that came as a file, as it is kept: all that it takes to play it, and what it came from. */
export interface OutsideCase {
  readonly version: 1;
  readonly case: Case;
  /** The portraits of everybody in it, as an SVG of symbols. */
  readonly portraits: string;
  /** The file as it was opened, letter for letter. */
  readonly source: string;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

export type OutsideFault = 'refused' | 'full';

/** A place of its own: what a learner does lies sealed elsewhere, and these are somebody else's words. */
export const OUTSIDE_DATABASE = 'afterword-outside';
const CASES = 'cases';

/**
 * Opened for each asking and closed after it, so that no page keeps another from erasing it. Whoever only looks
 * makes none where there is none: a device that has no such case bears no trace of having looked.
 */
function open(mode: IDBTransactionMode): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(OUTSIDE_DATABASE);
    opening.addEventListener('upgradeneeded', () => {
      if (mode === 'readonly') opening.transaction?.abort();
      else opening.result.createObjectStore(CASES);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    for (const kind of ['error', 'blocked'])
      opening.addEventListener(kind, () => reject(opening.error ?? new Error(kind)));
  });
}

async function ask<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Result<Value, OutsideFault>> {
  try {
    const database = await open(mode);
    try {
      return ok(
        await new Promise<Value>((resolve, reject) => {
          const transaction = database.transaction(CASES, mode);
          const asked = work(transaction.objectStore(CASES));
          transaction.addEventListener('complete', () => resolve(asked.result));
          transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
        }),
      );
    } finally {
      database.close();
    }
  } catch (error) {
    return err(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused');
  }
}

export const keepOutside = (one: OutsideCase): Promise<Result<IDBValidKey, OutsideFault>> =>
  ask('readwrite', store => store.put(one, one.case.about.id));

export const removeOutside = (id: CaseId): Promise<Result<undefined, OutsideFault>> =>
  ask('readwrite', store => store.delete(id));

export async function outsideCase(id: CaseId): Promise<OutsideCase | undefined> {
  const found = await ask<unknown>('readonly', store => store.get(id));
  return found.ok && isOutsideCase(found.value) ? found.value : undefined;
}

/** Newest first. */
export async function outsideCases(): Promise<readonly OutsideCase[]> {
  const found = await ask<unknown[]>('readonly', store => store.getAll());
  return found.ok ? found.value.filter(isOutsideCase).toSorted((a, b) => b.openedAt - a.openedAt) : [];
}

/** This site wrote it, after it had checked it; here it is made sure that it is one of these at all. */
const isOutsideCase = (raw: unknown): raw is OutsideCase =>
  isJson(raw) &&
  raw['version'] === 1 &&
  typeof raw['portraits'] === 'string' &&
  typeof raw['source'] === 'string' &&
  typeof raw['openedAt'] === 'number' &&
  isJson(raw['case']) &&
  typeof raw['case']['ink'] === 'string' &&
  isJson(raw['case']['tags']) &&
  isJson(raw['case']['about']) &&
  typeof raw['case']['about']['id'] === 'string' &&
  isOutside(raw['case']['about']['id']);
