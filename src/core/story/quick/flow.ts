import type { Container, Found } from './instruction.ts';
import type { Stream } from './stream.ts';
import { copyOf, type Frame, frame, type Thread, thread } from './thread.ts';
import { InkFault, Runaway } from './values.ts';
import type { Visits } from './visits.ts';

/** No story calls as deep; one that does calls itself for ever. */
const MOST_CALLS = 5_000;

/** Where the story stands: threads of calls, the last of which is being performed. */
export class Flow {
  private threads: Thread[];
  /** Where the next step goes, when it does not simply go on. */
  diverted: Found | undefined;

  constructor(threads: readonly Thread[]) {
    this.threads = threads.map(copyOf);
  }

  copy(): Flow {
    return new Flow(this.threads);
  }
  get current(): Thread {
    const last = this.threads[this.threads.length - 1];
    if (!last) throw new Error('There is always a thread.');
    return last;
  }
  get frames(): readonly Frame[] {
    return this.current.frames;
  }
  get top(): Frame {
    const { frames } = this.current;
    const last = frames[frames.length - 1];
    if (!last) throw new Error('There is always a call.');
    return last;
  }
  get isAtEnd(): boolean {
    return this.top.container === undefined;
  }

  end(): void {
    this.threads = [thread(undefined)];
  }
  /**
   * From a choice: the calls are those of the place where it was offered. What lies around the choice was entered
   * when it was offered, so only the choice itself is entered now, by the next step.
   */
  goTo(from: Thread, container: Container): void {
    this.threads = [copyOf(from)];
    [this.top.container, this.top.index] = [container, -1];
  }

  beginThread(): void {
    this.threads.push(copyOf(this.current));
  }
  /** False where there is only one thread left. */
  endThread(): boolean {
    if (this.threads.length === 1) return false;
    this.threads.pop();
    return true;
  }

  call(type: Frame['type'], outputAt: number): void {
    const { top, frames } = this;
    if (frames.length > MOST_CALLS) throw new Runaway('Calls go deeper and deeper without coming back.');
    this.current.frames.push(frame(type, top.container, top.index, outputAt));
  }
  goBack(from: Frame['type'], stream: Stream): void {
    if (this.frames.length === 1 || this.top.type !== from)
      throw new InkFault(
        from === 'tunnel'
          ? 'Nothing tunnelled here, so "->->" leads nowhere.'
          : '"~ return" stands outside a function.',
      );
    this.pop(stream);
  }
  private pop(stream: Stream): void {
    if (this.top.type === 'function') stream.trimFrom(this.top.outputAt);
    this.current.frames.pop();
  }

  /** To the next instruction. True where a function has ended in the midst of a calculation, without a result. */
  advance(stream: Stream, visits: Visits): boolean {
    const { current, top } = this;
    [current.previous, current.previousIndex] = [top.container, top.index];
    if (this.diverted !== undefined) {
      [top.container, top.index] = [this.diverted.container, this.diverted.index];
      this.diverted = undefined;
      visits.enterAround(current);
      return false;
    }
    if (stepOn(top)) return false;
    let lacksResult = false;
    if (this.frames.length > 1 && top.type === 'function') {
      this.pop(stream);
      lacksResult = this.top.evaluating;
    } else if (!this.endThread()) return false;
    return (!this.isAtEnd && this.advance(stream, visits)) || lacksResult;
  }
}

/** To what stands next, out of as many containers as end here. False where nothing does. */
function stepOn(frame: Frame): boolean {
  let { container } = frame;
  let index = frame.index + 1;
  while (container && index >= container.content.length) {
    if (container.parent === undefined || container.index < 0) {
      frame.container = undefined;
      return false;
    }
    [container, index] = [container.parent, container.index + 1];
  }
  [frame.container, frame.index] = [container, index];
  return true;
}
