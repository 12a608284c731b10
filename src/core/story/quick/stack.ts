import { dice } from './chance.ts';
import { InkFault, printed, type TagText, type Value } from './values.ts';

/** What a calculation has at hand, and the chance it may ask. */
export class Stack {
  private readonly values: Value[];
  seed: number;
  /** The last number that chance gave. */
  private rolled: number;

  constructor(seed: number, values: readonly Value[] = [], rolled = 0) {
    this.values = [...values];
    this.seed = seed;
    this.rolled = rolled;
  }

  copy(): Stack {
    return new Stack(this.seed, this.values, this.rolled);
  }
  push(value: Value): void {
    this.values.push(value);
  }
  peek(): Value | undefined {
    return this.values.at(-1);
  }
  take(): Value | undefined {
    return this.values.pop();
  }
  pop(): Value {
    const value = this.values.pop();
    if (value === undefined) throw new InkFault('A calculation lacks a value.');
    return value;
  }
  popNumber(): number {
    const value = this.pop();
    if (typeof value === 'number') return value;
    throw new InkFault(`A whole number is wanted here, not "${printed(value)}".`);
  }
  /** Words, and the tags that were found in them, the last first. */
  popWords(tags: string[]): string {
    const words = this.pop();
    for (let last = this.peek(); isTag(last); last = this.peek()) {
      tags.push(last.text);
      this.values.pop();
    }
    return printed(words);
  }

  /** A number between the two on top. */
  roll(): number {
    const most = this.popNumber();
    const least = this.popNumber();
    if (most < least) throw new InkFault(`RANDOM(${least}, ${most}) has nothing to choose from.`);
    this.rolled = dice(this.seed + this.rolled)();
    return (this.rolled % (most - least + 1)) + least;
  }
  seedAnew(): void {
    this.seed = this.popNumber();
    this.rolled = 0;
  }
}

const isTag = (value: Value | undefined): value is TagText =>
  typeof value === 'object' && value.kind === 'tag';
