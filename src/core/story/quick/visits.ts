import { type Container, type Instruction, resolve } from './instruction.ts';
import type { Thread } from './thread.ts';

/** How often each container was entered, and in which turn it was entered last. */
export class Visits {
  private readonly counts: Int32Array;
  private readonly turns: Map<Container, number>;
  /** How many choices have been taken; -1 before the first. */
  turn: number;
  /** What was entered, one after the other. A copy keeps none: exploring makes thousands of them. */
  private trail: Container[] | undefined;

  constructor(counts: Int32Array, turns: ReadonlyMap<Container, number> = new Map(), turn = -1) {
    this.counts = counts;
    this.turns = new Map(turns);
    this.turn = turn;
  }

  /** Keeps from now on what is entered, for `trailed`. */
  follow(): void {
    this.trail = [];
  }
  /** What was entered since this was last asked. */
  trailed(): readonly Container[] {
    const trail = this.trail ?? [];
    if (this.trail) this.trail = [];
    return trail;
  }
  copy(): Visits {
    return new Visits(this.counts.slice(), this.turns, this.turn);
  }
  of(container: Container): number {
    return this.counts[container.id] ?? 0;
  }
  set(container: Container, times: number): void {
    this.counts[container.id] = times;
  }
  /** How many choices ago it was entered; -1 where it never was. */
  turnsSince(container: Container): number {
    const at = this.turns.get(container);
    return at === undefined ? -1 : this.turn - at;
  }
  /** All that was entered and how often, as one text: two alike have been the same ways. */
  key(): string {
    return this.counts.join(',');
  }

  enter(container: Container, atStart: boolean): void {
    this.trail?.push(container);
    if (container.countsAtStartOnly && !atStart) return;
    if (container.counts) this.counts[container.id] = this.of(container) + 1;
    if (container.countsTurns) this.turns.set(container, this.turn);
  }

  /** A divert into the middle of something enters everything around it that one was not in already. */
  enterAround(thread: Thread): void {
    const top = thread.frames.at(-1);
    if (top?.container === undefined || top.index === -1) return;
    let child: Instruction | undefined = resolve(top.container, top.index);
    if (child === undefined) return;
    let isAtStart = true;
    let around: Container | undefined = child === top.container ? child.parent : top.container;
    while (around && (!wasIn(thread, around) || around.countsAtStartOnly)) {
      isAtStart &&= around.content[0] === child;
      this.enter(around, isAtStart);
      [child, around] = [around, around.parent];
    }
  }
}

/** Whether the thread was in this container already, before its last step. */
function wasIn({ previous, previousIndex }: Thread, container: Container): boolean {
  if (!previous) return false;
  const inner = resolve(previous, previousIndex);
  let one: Container | undefined = inner?.kind === 'container' ? inner : previous;
  while (one && one !== container) one = one.parent;
  return one === container;
}
