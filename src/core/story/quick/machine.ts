import type { ToldBeat } from '#core/story/beat.ts';
import type { Facts } from '#core/story/facts.ts';
import type { Worth } from '#core/story/inside.ts';
import { Flow } from './flow.ts';
import { type Container, resolve } from './instruction.ts';
import type { Choosable } from './memory.ts';
import { Performing } from './performing.ts';
import type { Program } from './program.ts';
import { Stream } from './stream.ts';
import { Stack } from './stack.ts';
import { thread } from './thread.ts';
import { InkFault, Runaway } from './values.ts';
import { Variables } from './variables.ts';
import { Visits } from './visits.ts';

/** No beat of a real story has as many steps; one that has goes round in a circle. */
const MOST_STEPS = 100_000;
/** What a circle says is kept only so far. */
const MOST_LINES = 1_000;

/** Ink being performed. It can be copied at any choice, which is what exploring lives on. */
export class Machine {
  private readonly program: Program;
  private readonly now: Performing;

  private constructor(program: Program, now: Performing) {
    this.program = program;
    this.now = now;
  }

  static begin(program: Program, seed: number): Machine {
    const visits = new Visits(new Int32Array(program.containers));
    visits.follow();
    const memory = { visits, variables: new Variables(), stack: new Stack(seed), choices: [] };
    const declaring = new Performing(program, {
      ...memory,
      flow: new Flow([thread(program.root.named.get('global decl'))]),
    });
    while (!declaring.flow.isAtEnd) declaring.step();
    return new Machine(
      program,
      new Performing(program, { ...memory, flow: new Flow([thread(program.root)]) }),
    );
  }

  copy(): Machine {
    return new Machine(this.program, this.now.copy());
  }
  /** Two machines with the same key go on alike. */
  key(): string {
    const { visits, variables, choices } = this.now;
    return [visits.key(), variables.key(), ...choices.map(choice => choice.path)].join('|');
  }
  /** How often a knot, or a stitch of one, was entered. */
  visitsOf(knot: string): number {
    const one = this.containerAt(knot);
    return one ? this.now.visits.of(one) : 0;
  }
  setVisits(path: string, times: number): void {
    const one = this.containerAt(path);
    if (one) this.now.visits.set(one, times);
  }
  valueOf(name: string): Worth | undefined {
    return this.now.variables.valueOf(name);
  }
  /** Ink with lists is not for this performer. */
  itemsOf(): undefined {}
  set(name: string, worth: Worth): void {
    this.now.variables.set(name, worth);
  }

  private containerAt(path: string): Container | undefined {
    const found = this.program.find(path);
    const one = found && resolve(found.container, found.index);
    return one?.kind === 'container' ? one : undefined;
  }

  /** The containers that were entered since this was last asked, by their paths; of a copy there are none. */
  trail(): readonly string[] {
    return this.now.visits.trailed().map(container => container.path);
  }

  /** Runs up to the next choice, or to the end. */
  next(): ToldBeat {
    const { now } = this;
    now.stream = new Stream();
    now.isSafe = false;
    try {
      const endless = this.run();
      if (endless) return { lines: now.stream.lines().slice(0, MOST_LINES), choices: [], endless };
      this.mustHaveEnded();
    } catch (thrown) {
      if (!(thrown instanceof InkFault)) throw thrown;
      const { container, index } = now.flow.top;
      const path = container ? `${container.path}.${index}` : (now.flow.current.previous?.path ?? '');
      now.end();
      return {
        lines: now.stream.lines(),
        choices: [],
        fault: { message: thrown.message, path, ...(thrown instanceof Runaway && { isRunaway: true }) },
      };
    }
    return { lines: now.stream.lines(), choices: now.choices.filter(choice => !choice.isFallback) };
  }

  /** Takes one of the choices that the last beat gave. */
  choose(at: number): void {
    const choice = this.now.choices.filter(one => !one.isFallback)[at];
    if (!choice) throw new RangeError(`There is no choice ${at}.`);
    this.now.visits.turn += 1;
    this.goTo(choice);
  }

  remember(facts: Facts): void {
    this.now.variables.setDeclared(facts);
  }

  private goTo(choice: Choosable): void {
    this.now.choices = [];
    this.now.flow.goTo(choice.thread, choice.to);
  }

  private run(): ToldBeat['endless'] {
    const { now } = this;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      now.step();
      if (!now.flow.isAtEnd) continue;
      const fallback = now.choices.find(choice => choice.isFallback);
      if (!fallback || now.choices.some(choice => !choice.isFallback)) return undefined;
      now.isSafe = false;
      this.goTo(fallback);
    }
    // A circle that speaks has said the same many times by now; one that does not has said little or nothing.
    const isSilent = now.stream.spoken < 50;
    return { isSilent, path: now.flow.top.container?.path ?? '' };
  }

  private mustHaveEnded(): void {
    const { choices, isSafe, flow } = this.now;
    if (choices.length > 0 || isSafe) return;
    if (flow.frames.length === 1) throw new InkFault('The story runs out here without an end.');
    throw new InkFault(
      flow.top.type === 'tunnel'
        ? 'A tunnel ends here without "->->".'
        : 'A function ends here without "~ return".',
    );
  }
}
