import { best, chance } from '#core/balint/chance.ts';
import type { Prepared, Rehearsal } from '#core/story/prepare.ts';
import { hasEnded, linesOf, MOST_CHOICES, type Option, optionsOf, type Step, type Walk } from './walk.ts';

/** A place to go on from: a rehearsal that stands at a menu, and the way it came. */
interface Foothold {
  readonly rehearsal: Rehearsal;
  readonly steps: readonly Step[];
}

/** All walks that were made, and what they did not reach. */
export interface Explored {
  readonly walks: readonly Walk[];
  /** Pairs of choices that were taken on one walk, the earlier first: `asked > waited`. */
  readonly pairs: ReadonlySet<string>;
  /** What was looked for in vain. */
  readonly missing: readonly string[];
  /** Whether every way was looked at, so that what is missing cannot be reached. */
  readonly isExhaustive: boolean;
  /** Menus whose every option is answered by the same line, by the key of their first option. */
  readonly unanswered: readonly (readonly Option[])[];
}

export interface Bounds {
  readonly seed: number;
  /** Walks at most, before what is still missing is searched for. */
  readonly walks: number;
  /** Menus looked at in the search for what is missing. */
  readonly search: number;
  readonly knots: readonly string[];
  /** Options at most in all menus of all walks together. */
  readonly options?: number;
  /** Asked before each choice: true once there is no time left. */
  readonly isLate?: () => boolean;
}

/** A choice is not taken again once it has led into an endless circle this often; finding that out is slow. */
const MOST_CIRCLES = 2;

/** More options than any conversation has in one menu; of foreign ones so long not every pair is looked at. */
const MOST_OPTIONS = 60;

/** Walks without news, before it is taken that there will be none. */
const PATIENCE = 60;
/** Places kept to go on from, for each choice. */
const FOOTHOLDS = 4;

/**
 * Goes through a conversation until every choice has been taken, and every pair of choices that can stand on one
 * way, as far as that can be found: first towards what is new, then on from after each choice, then, for what
 * was never met, through every state there is. The same seed goes the same ways.
 */
export function explore(prepared: Prepared, wanted: readonly string[], bounds: Bounds): Explored {
  const explorer = new Explorer(prepared, bounds);
  explorer.walkTowardsNews();
  explorer.goOnFromFootholds();
  const before = wanted.filter(key => !explorer.taken.has(key));
  const isExhaustive = before.length === 0 || explorer.search(new Set(before));
  return {
    walks: explorer.walks,
    pairs: explorer.pairs,
    missing: wanted.filter(key => !explorer.taken.has(key)),
    isExhaustive,
    unanswered: [...explorer.unanswered.values()],
  };
}

class Explorer {
  readonly walks: Walk[] = [];
  readonly taken = new Set<string>();
  readonly pairs = new Set<string>();
  readonly unanswered = new Map<string, readonly Option[]>();
  private readonly compared = new Map<string, number>();
  private readonly footholds = new Map<string, Foothold[]>();
  private readonly prepared: Prepared;
  private readonly bounds: Bounds;
  private readonly circles = new Map<string, number>();
  private walked = 0;
  private shown = 0;

  constructor(prepared: Prepared, bounds: Bounds) {
    this.prepared = prepared;
    this.bounds = bounds;
  }

  walkTowardsNews(): void {
    let quiet = 0;
    while (quiet < PATIENCE && this.hasMore() && this.leadsOn('')) {
      const seed = this.bounds.seed + this.walks.length;
      const hadNews = this.goOn({ rehearsal: this.prepared.perform(seed), steps: [] });
      quiet = hadNews ? 0 : quiet + 1;
    }
  }

  goOnFromFootholds(): void {
    for (const footholds of this.footholds.values())
      for (const foothold of footholds)
        for (let tries = 0; tries < 2 && this.hasMore(); tries += 1) {
          const from = { ...foothold, rehearsal: foothold.rehearsal.copy() };
          if (!this.goOn(from)) break;
        }
  }

  private hasMore(): boolean {
    return this.walks.length < this.bounds.walks && !this.isLate();
  }
  private isLate(): boolean {
    const { options = Infinity, isLate } = this.bounds;
    return this.shown >= options || (isLate?.() ?? false);
  }
  private leadsOn(key: string): boolean {
    return (this.circles.get(key) ?? 0) < MOST_CIRCLES;
  }

  /** Through every state, each once. True where none was left out for want of time. */
  search(missing: Set<string>): boolean {
    if (!this.prepared.isQuick) return false;
    const start = { rehearsal: this.prepared.perform(this.bounds.seed), steps: [] };
    const open: Foothold[] = [start];
    const seen = new Set<string>();
    let looked = 0;
    for (let at = open.pop(); at && missing.size > 0; at = open.pop()) {
      if ((looked += 1) > this.bounds.search) return false;
      const { rehearsal, steps } = at;
      if (hasEnded(rehearsal) || steps.length > MOST_CHOICES) continue;
      const menu = optionsOf(rehearsal);
      for (const [index, option] of menu.entries()) {
        const next = rehearsal.copy();
        const step = { ...linesOf(rehearsal), menu, taken: option.key };
        next.take(index);
        const key = next.key() ?? '';
        const foothold = { rehearsal: next, steps: [...steps, step] };
        if (missing.delete(option.key)) this.goOn({ ...foothold, rehearsal: next.copy() });
        if (!seen.has(key)) open.push(foothold);
        seen.add(key);
      }
    }
    return true;
  }

  /** To the end of the conversation, towards what is new. True where there was anything new. */
  private goOn({ rehearsal, steps }: Foothold): boolean {
    const way: Step[] = [...steps];
    let hadNews = way.filter(step => this.note(way, step.taken, way.indexOf(step))).length > 0;
    this.walked += 1;
    for (let ended = hasEnded(rehearsal); !ended && way.length < MOST_CHOICES; ended = hasEnded(rehearsal)) {
      const menu = optionsOf(rehearsal);
      this.compare(rehearsal, menu);
      const choice = this.pick(menu, way);
      if (!choice) return hadNews;
      if (this.isLate()) break;
      this.shown += menu.length;
      way.push({ ...linesOf(rehearsal), menu, taken: choice.key });
      rehearsal.take(menu.indexOf(choice));
      hadNews = this.note(way, choice.key, way.length - 1) || hadNews;
      this.keep(choice.key, { rehearsal, steps: [...way] });
    }
    const ended = hasEnded(rehearsal) ?? { how: this.isLate() ? 'end' : 'too-long' };
    const lastTaken = way.at(-1)?.taken ?? '';
    if (ended.how === 'endless') this.circles.set(lastTaken, (this.circles.get(lastTaken) ?? 0) + 1);
    this.walks.push({
      steps: way,
      last: linesOf(rehearsal),
      ended,
      knots: this.bounds.knots.filter(knot => rehearsal.visitsOf(knot) > 0),
    });
    return hadNews;
  }

  private note(way: readonly Step[], key: string, at: number): boolean {
    const before = this.taken.size + this.pairs.size;
    this.taken.add(key);
    for (const step of way.slice(0, at)) this.pairs.add(`${step.taken} > ${key}`);
    return this.taken.size + this.pairs.size > before;
  }

  private pick(menu: readonly Option[], way: readonly Step[]): Option | undefined {
    const news = (option: Option): number => {
      // A choice that comes again and again in a long story leads nowhere new.
      if (way.some(step => step.taken === option.key)) return -1;
      if (menu.length > MOST_OPTIONS) return this.taken.has(option.key) ? 0 : 100;
      const pairs = way.filter(step => !this.pairs.has(`${step.taken} > ${option.key}`)).length;
      return pairs + (this.taken.has(option.key) ? 0 : 100);
    };
    // Every third walk goes by chance alone, since the new may lie behind what is old.
    const weigh = this.walked % 3 === 0 ? () => 0 : news;
    const open = menu.filter(option => this.leadsOn(option.key));
    return best(open, weigh, option => chance(this.bounds.seed, this.walked, way.length, option.key));
  }

  private keep(key: string, { rehearsal, ...foothold }: Foothold): void {
    const kept = this.footholds.get(key) ?? [];
    this.footholds.set(key, kept);
    if (kept.length < FOOTHOLDS && this.prepared.isQuick)
      kept.push({ ...foothold, rehearsal: rehearsal.copy() });
  }

  /** Whether the options of this menu are answered each in its own way; the first two meetings are looked at. */
  private compare(rehearsal: Rehearsal, menu: readonly Option[]): void {
    const [first] = menu;
    if (!first || menu.length < 2 || menu.length > MOST_OPTIONS || !this.prepared.isQuick) return;
    const key = menu.map(option => option.key).join(' ');
    const times = this.compared.get(key) ?? 0;
    if (times >= 2) return;
    this.compared.set(key, times + 1);
    const answers = menu.map((_, index) => {
      const copy = rehearsal.copy();
      copy.take(index);
      return copy.beat.lines[0]?.text ?? copy.told.choices.map(choice => choice.path).join(' ');
    });
    if (new Set(answers).size === 1) this.unanswered.set(first.key, menu);
  }
}
