import { computed, type ReadonlySignal } from '@preact/signals';
import type { Finding } from '#core/model/finding.ts';
import { type Carried, carriedOver } from '#core/workbench/carried.ts';
import type { Desk } from '../desk.ts';

/** A finding where it stands in the text as it is now. */
export interface FindingNow extends Carried {
  /** Playing showed it, and the text has been written in since: it is of the text as it was a moment ago. */
  readonly isOld?: true;
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** Errors first; among them by file and line. */
const inOrder = (findings: readonly FindingNow[]): readonly FindingNow[] =>
  findings.toSorted(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.file.localeCompare(b.file) || a.line - b.line,
  );

/**
 * What the newest reading says, and what playing has shown. While one writes, a reading is a moment old, and what
 * playing has shown may be older: its lines are followed through what was written since.
 */
function found(desk: Desk): readonly FindingNow[] {
  const draft = desk.draft.value;
  const reading = desk.reading.value;
  const combed = desk.combed.value;
  const read = carriedOver(reading?.findings ?? [], desk.readOf.value, draft);
  const isOld = desk.combedOf.value !== draft;
  const played = carriedOver(combed?.played ?? [], desk.combedOf.value, draft);
  return inOrder([
    // Whoever is at this line just now sees what is said of it when it has been read.
    ...read.filter(finding => !finding.isPassed),
    ...played.map((finding): FindingNow => (isOld ? { ...finding, isOld } : finding)),
  ]);
}

const ofDesk = new WeakMap<Desk, ReadonlySignal<readonly FindingNow[]>>();

/** Everything that is found, at the lines of the text as it is now. It follows the desk when it is read in a component. */
export function findingsNow(desk: Desk): readonly FindingNow[] {
  const known = ofDesk.get(desk) ?? computed(() => found(desk));
  ofDesk.set(desk, known);
  return known.value;
}
