import type { Facts } from '#core/story/facts.ts';
import type { Worth } from '#core/story/inside.ts';
import type { Frame } from './thread.ts';
import { fraction, InkFault, type Reference, type Value } from './values.ts';

/** The variables of the whole story, and those of the frames that are handed in. */
export class Variables {
  private readonly globals: Map<string, Value>;

  constructor(globals: ReadonlyMap<string, Value> = new Map()) {
    this.globals = new Map(globals);
  }

  copy(): Variables {
    return new Variables(this.globals);
  }
  key(): string {
    return JSON.stringify([...this.globals.values()]);
  }

  /** A reference is made good for the frame that it is handed on from. */
  placed(value: Value, frames: readonly Frame[]): Value {
    if (typeof value !== 'object' || value.kind !== 'reference' || value.context !== -1) return value;
    const isTemp = frames.at(-1)?.temps?.has(value.name) ?? false;
    return { ...value, context: isTemp ? frames.length : 0 };
  }

  lookUp(name: string, frames: readonly Frame[]): Value {
    let value = this.raw(name, -1, frames);
    while (typeof value === 'object' && value.kind === 'reference')
      value = this.raw(value.name, value.context, frames);
    if (value === undefined) throw new InkFault(`The variable ${name} is asked for before it is set.`);
    return value;
  }

  declare(name: string, given: Value, isGlobal: boolean, frames: readonly Frame[]): void {
    const isReference = typeof given === 'object' && given.kind === 'reference';
    const value = isReference ? this.pointedTo(given, frames) : given;
    if (isGlobal) this.globals.set(name, value);
    else setTemp(frames.at(-1), name, value);
  }

  assign(given: string, value: Value, frames: readonly Frame[]): void {
    let [name, context] = [given, -1];
    let isGlobal = this.globals.has(name);
    for (let at = this.raw(name, context, frames); isReference(at); at = this.raw(name, context, frames)) {
      ({ name, context } = at);
      isGlobal = context === 0;
    }
    if (isGlobal) {
      this.globals.set(name, value);
      return;
    }
    const frame = context > 0 ? frames[context - 1] : frames.at(-1);
    if (!frame?.temps?.has(name)) throw new InkFault(`There is no variable ${name} to set.`);
    setTemp(frame, name, value);
  }

  setDeclared(facts: Facts): void {
    for (const [name, value] of Object.entries(facts))
      if (this.globals.has(name)) this.globals.set(name, value);
  }

  valueOf(name: string): Worth | undefined {
    const value = this.globals.get(name);
    if (typeof value !== 'object') return value;
    return value.kind === 'fraction' ? value.value : undefined;
  }

  set(name: string, worth: Worth): void {
    if (!this.globals.has(name) || typeof worth === 'object') return;
    const isBroken = typeof worth === 'number' && !Number.isInteger(worth);
    this.globals.set(name, isBroken ? fraction(worth) : worth);
  }

  private raw(name: string, context: number, frames: readonly Frame[]): Value | undefined {
    const global = context <= 0 ? this.globals.get(name) : undefined;
    return global ?? (context > 0 ? frames[context - 1] : frames.at(-1))?.temps?.get(name);
  }

  private pointedTo(reference: Reference, frames: readonly Frame[]): Value {
    const unknown = this.globals.has(reference.name) ? 0 : frames.length - 1;
    const context = reference.context === -1 ? unknown : reference.context;
    const there = this.raw(reference.name, context, frames);
    return isReference(there) ? there : { ...reference, context };
  }
}

const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && value.kind === 'reference';

function setTemp(frame: Frame | undefined, name: string, value: Value): void {
  if (frame) (frame.temps ??= new Map()).set(name, value);
}
