import type { ToldChoice } from '#core/story/beat.ts';
import type { Flow } from './flow.ts';
import type { Container } from './instruction.ts';
import type { Stack } from './stack.ts';
import type { Thread } from './thread.ts';
import type { Variables } from './variables.ts';
import type { Visits } from './visits.ts';

/** A choice, and all that is needed to take it. */
export interface Choosable extends ToldChoice {
  readonly to: Container;
  readonly isFallback: boolean;
  readonly thread: Thread;
}

/** All that a story remembers. */
export interface Memory {
  readonly flow: Flow;
  readonly visits: Visits;
  readonly variables: Variables;
  readonly stack: Stack;
  readonly choices: readonly Choosable[];
}
