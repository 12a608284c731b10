import { knotOfPath } from '#core/story/knots.ts';

/** From one knot or stitch to another. */
export type Passage = readonly [from: string, to: string];

/** The name under which a passage is counted. */
export const passageName = (from: string, to: string): string => `${from} -> ${to}`;

/** Knows which ways there are, and so by which of them a run has come. */
export class Wayfinder {
  readonly names: ReadonlySet<string>;
  readonly into = new Map<string, string[]>();

  constructor(knots: readonly string[], ways: readonly Passage[]) {
    this.names = new Set(knots);
    for (const [from, to] of ways) {
      const known = this.into.get(to);
      if (known) known.push(from);
      else this.into.set(to, [from]);
    }
  }
  begin(): Walked {
    return new Walked(this);
  }
}

/**
 * One run's way. Ink tells what was entered, one after the other, and not from where; so it is put down to that knot
 * among those with a way there in which the run stood last. A tunnel that was left again stands behind the knot that
 * it came back to only if both lead on to the same.
 */
export class Walked {
  readonly passed = new Set<string>();
  private readonly finder: Wayfinder;
  private readonly stoodAt = new Map<string, number>([['', 0]]);
  private clock = 0;

  constructor(finder: Wayfinder) {
    this.finder = finder;
  }
  /** Something was entered, by ink's own path. */
  enter(path: string): void {
    if (!this.finder.names.has(path)) return;
    let from: string | undefined;
    let latest = -1;
    for (const one of this.finder.into.get(path) ?? []) {
      const at = this.stoodAt.get(one) ?? -1;
      if (at > latest) [from, latest] = [one, at];
    }
    if (from !== undefined) this.passed.add(passageName(from, path));
    this.note(path);
  }
  /** The choice at this path is taken, so what comes next comes from there. */
  stand(path: string): void {
    this.note(knotOfPath(path, this.finder.names));
  }
  private note(name: string): void {
    this.clock += 1;
    this.stoodAt.set(name, this.clock);
  }
}
