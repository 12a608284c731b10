import { shuffled } from './chance.ts';
import type { Flow } from './flow.ts';
import { type Command, type Container, type Found, type Instruction, resolve } from './instruction.ts';
import type { Memory, Choosable } from './memory.ts';
import type { Program } from './program.ts';
import type { Stack } from './stack.ts';
import { Stream } from './stream.ts';
import { keptOf } from './thread.ts';
import { callOnOne, callOnTwo, InkFault, isTruthy, NOTHING, printed, type Value } from './values.ts';
import type { Variables } from './variables.ts';
import type { Visits } from './visits.ts';

type Of<Kind extends Instruction['kind']> = Extract<Instruction, { kind: Kind }>;

/** What each instruction does to what the story remembers and to what it says. */
export class Performing {
  private readonly program: Program;
  readonly flow: Flow;
  readonly visits: Visits;
  readonly variables: Variables;
  private readonly stack: Stack;
  choices: Choosable[];
  /** Whether the story said itself that it stops here. */
  isSafe = false;
  stream = new Stream();

  constructor(program: Program, memory: Memory) {
    this.program = program;
    this.flow = memory.flow;
    this.visits = memory.visits;
    this.variables = memory.variables;
    this.stack = memory.stack;
    this.choices = [...memory.choices];
  }

  copy(): Performing {
    const { flow, visits, variables, stack, choices } = this;
    return new Performing(this.program, {
      flow: flow.copy(),
      visits: visits.copy(),
      variables: variables.copy(),
      stack: stack.copy(),
      choices,
    });
  }

  /** One instruction, and on to the next. */
  step(): void {
    const { top } = this.flow;
    let { container, index } = top;
    if (container === undefined) return;
    let one = resolve(container, index);
    while (one?.kind === 'container') {
      this.visits.enter(one, true);
      if (one.content.length === 0) break;
      [container, index] = [one, 0];
      one = container.content[0];
    }
    top.container = container;
    top.index = index;
    if (one) this.perform(one, container);
    if (this.flow.isAtEnd) return;
    if (this.flow.advance(this.stream, this.visits)) this.stack.push(NOTHING);
    // A thread begins once the place to come back to has been passed.
    if (one?.kind === 'command' && one.command === 'thread') this.flow.beginThread();
  }

  end(): void {
    this.flow.end();
    this.choices = [];
    this.isSafe = true;
  }

  private perform(one: Instruction, container: Container): void {
    const { flow, stack, stream, variables } = this;
    switch (one.kind) {
      case 'container':
        return;
      case 'text':
        return flow.top.evaluating ? stack.push(one.text) : this.write(one.text, one.path);
      case 'glue':
        return stream.glue();
      case 'tag':
        return flow.top.evaluating ? stack.push(one) : stream.mark(one);
      case 'value':
        return stack.push(variables.placed(one.value, flow.frames));
      case 'command':
        return this.command(one.command, container);
      case 'phrase':
        for (const text of one.tags) stack.push({ kind: 'tag', text });
        stack.push(one.text);
        flow.top.index += one.length - 1;
        return;
      case 'item':
        flow.top.index += one.length - 1;
        if (one.if?.of && this.visits.of(one.if.of) === 0) return;
        return this.show(one.choice, one.text, one.tags);
      case 'divert':
        return this.divert(one);
      case 'choice':
        return this.offer(one);
      case 'read':
        return stack.push(variables.lookUp(one.name, flow.frames));
      case 'count':
        return stack.push(one.of ? this.visits.of(one.of) : 0);
      case 'assign':
        return one.fresh
          ? variables.declare(one.name, stack.pop(), one.global, flow.frames)
          : variables.assign(one.name, stack.pop(), flow.frames);
      case 'native': {
        const last = stack.pop();
        return stack.push(
          one.takes === 1 ? callOnOne(one.name, last) : callOnTwo(one.name, stack.pop(), last),
        );
      }
    }
  }

  private write(text: string, path: string): void {
    const { top, frames } = this.flow;
    const clears = this.stream.write(text, path, top.type === 'function' ? top.outputAt : -1);
    if (!clears) return;
    for (const one of frames.slice(frames.findLastIndex(frame => frame.type !== 'function') + 1))
      one.outputAt = -1;
  }

  private command(command: Command, container: Container): void {
    const { flow, stream, stack, visits } = this;
    switch (command) {
      case 'ev':
        flow.top.evaluating = true;
        return;
      case '/ev':
        flow.top.evaluating = false;
        return;
      case 'out': {
        const value = stack.take();
        if (value !== undefined && value !== NOTHING) this.write(printed(value), '');
        return;
      }
      case 'du':
        return stack.push(stack.peek() ?? NOTHING);
      case 'pop':
        return void stack.take();
      case '~ret':
        return flow.goBack('function', stream);
      case '->->':
        return this.goOnwards(stack.pop());
      case 'str':
        flow.top.evaluating = false;
        return stream.mark('string');
      case '/str':
        flow.top.evaluating = true;
        return stack.push(stream.takeString());
      case '#':
        return stream.mark('tag');
      case '/#':
        return stream.isInString ? stack.push({ kind: 'tag', text: stream.takeTag() }) : stream.mark('/tag');
      case 'nop':
      case 'thread':
        return;
      case 'choiceCnt':
        return stack.push(this.choices.length);
      case 'turn':
        return stack.push(visits.turn + 1);
      case 'turns':
      case 'readc':
        return stack.push(this.countOf(stack.pop(), command));
      case 'rnd':
        return stack.push(stack.roll());
      case 'srnd':
        stack.seedAnew();
        return stack.push(NOTHING);
      case 'visit':
        return stack.push(visits.of(container) - 1);
      case 'seq': {
        const alternatives = stack.popNumber();
        return stack.push(shuffled(container, stack.popNumber(), alternatives, stack.seed));
      }
      case 'done':
        if (flow.endThread()) return;
        this.isSafe = true;
        flow.top.container = undefined;
        return;
      case 'end':
        return this.end();
    }
  }

  /** Out of a tunnel, to where it came from or to a place of its own. */
  private goOnwards(to: Value): void {
    this.flow.goBack('tunnel', this.stream);
    if (typeof to === 'object' && to.kind === 'target') this.flow.diverted = this.find(to.path);
  }

  private countOf(target: Value, command: 'turns' | 'readc'): number {
    if (typeof target !== 'object' || target.kind !== 'target')
      throw new InkFault('READ_COUNT and TURNS_SINCE want a target: "-> knot".');
    const found = this.program.find(target.path);
    const one = found && resolve(found.container, found.index);
    if (one?.kind !== 'container') return command === 'turns' ? -1 : 0;
    return command === 'turns' ? this.visits.turnsSince(one) : this.visits.of(one);
  }

  private find(path: string): Found {
    const found = this.program.find(path);
    if (!found) throw new InkFault(`There is nothing at "${path}" to divert to.`);
    return found;
  }

  private divert(one: Of<'divert'>): void {
    const { flow, stack, variables, stream } = this;
    if (one.conditional && !isTruthy(stack.pop())) return;
    if (one.variable === undefined) flow.diverted = one.to;
    else {
      const value = variables.lookUp(one.variable, flow.frames);
      if (typeof value !== 'object' || value.kind !== 'target')
        throw new InkFault(`The variable ${one.variable} holds no target to divert to.`);
      flow.diverted = this.find(value.path);
    }
    if (one.pushes !== undefined) flow.call(one.pushes, stream.length);
  }

  private offer(one: Of<'choice'>): void {
    const { stack } = this;
    const isMeant = !one.conditional || isTruthy(stack.pop());
    const tags: string[] = [];
    const only = one.hasChoiceOnly ? stack.popWords(tags) : '';
    const start = one.hasStart ? stack.popWords(tags) : '';
    if (isMeant) this.show(one, (start + only).trim(), tags.toReversed());
  }

  private show(one: Of<'choice'>, text: string, tags: readonly string[]): void {
    const { to, path, isFallback } = one;
    if (!to || (one.once && this.visits.of(to) > 0)) return;
    this.choices.push({ text, tags, path, to, isFallback, thread: keptOf(this.flow.current) });
  }
}
