import { signal } from '@preact/signals';
import type { OpenRun } from './open-run.ts';

/**
 * The run that is open on this page. The encounter and the group are two screens of one run, so it outlives
 * the change between them; a run asked for by another id takes its place. It stands in a module of its own
 * so that screens which only read a run do not bring ink with them.
 */
export const present = signal<OpenRun | undefined>(undefined);

export function put(run: OpenRun): void {
  if (present.peek() !== run) present.peek()?.close();
  present.value = run;
}

/** Forgets the open run, after it has been erased. */
export function drop(): void {
  present.peek()?.close();
  present.value = undefined;
}
