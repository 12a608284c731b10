import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Arrival } from '../files/incoming.ts';
import type { DiskState, Saved } from '../files/on-disk.ts';
import type { AtDesk } from './at-desk.ts';
import type { Bench } from './bench.ts';

/** What keeps the draft that is on the desk, for the parts that show it. */
export interface KeptHere {
  readonly bench: Bench;
  readonly at: AtDesk;
  readonly disk: DiskState;
  /** What was dropped on the page, and what came of saving last: the files' pane shows both. */
  readonly dropped: ReadonlySignal<Arrival | undefined>;
  readonly saved: ReadonlySignal<Saved | undefined>;
  readonly onSaved: (saved: Saved | undefined) => void;
}

export const Kept = createContext<KeptHere | undefined>(undefined);
export const useKept = (): KeptHere | undefined => useContext(Kept);
