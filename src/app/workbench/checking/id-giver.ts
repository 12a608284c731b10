import { effect, type Signal, signal } from '@preact/signals';
import { idsGiven } from '#core/workbench/ids.ts';
import { writtenAt } from '#core/workbench/sources.ts';
import { givesIds, rememberGivingIds } from '#app/device/ids-while-writing.ts';
import type { Desk } from '../desk.ts';

/** Whether ids are given for the author; remembered on this device. */
export const isGiving: Signal<boolean> = signal(givesIds());

export function setGiving(gives: boolean): void {
  isGiving.value = gives;
  rememberGivingIds(gives);
}

/**
 * Gives each reply its id when its author has left the line. Only in a case: a foreign story knows of none. An id
 * that was taken back stays away, or nobody could undo what they wrote before it.
 */
export function giveIdsWhileWriting(desk: Desk): () => void {
  const once = new Set<string>();
  return effect(() => {
    const reading = desk.reading.value;
    const cursor = desk.cursor.value;
    if (!isGiving.value || !reading?.isCase) return;
    if (!reading.findings.some(finding => finding.code === 'missing-id')) return;
    const draft = desk.draft.peek();
    // What was written since has not been read yet.
    if (draft !== desk.readOf.peek()) return;
    const given = idsGiven(draft, ({ file, line }) => file === cursor.file && line === cursor.line);
    const fresh = given.filter(one => {
      const line = `${one.file}\n${writtenAt(draft, one)?.text}`;
      return !once.has(line) && once.add(line);
    });
    if (fresh.length > 0) desk.edit(fresh.map(one => one.edit));
  });
}
