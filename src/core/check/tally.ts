/** How often each was met, by name. */
export type Tally = Readonly<Record<string, number>>;

export class Counter {
  private readonly counts: Map<string, number>;

  constructor(from: Tally = {}) {
    this.counts = new Map(Object.entries(from));
  }
  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
  add(name: string, by = 1): void {
    this.counts.set(name, this.of(name) + by);
  }
  addAll(other: Tally): void {
    for (const [name, count] of Object.entries(other)) this.add(name, count);
  }
  tally(): Tally {
    return Object.fromEntries(this.counts);
  }
}

export const added = (...tallies: readonly Tally[]): Tally => {
  const sum = new Counter();
  for (const one of tallies) sum.addAll(one);
  return sum.tally();
};
