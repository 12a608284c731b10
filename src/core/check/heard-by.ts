import type { ChoiceId } from '#core/model/ids.ts';

/** How often a turn was on offer, and how often it was said, in the runs that chose one reply. */
export interface HeardTurn {
  readonly turn: string;
  readonly offered: number;
  readonly said: number;
}
/** What was on offer and what was said to those who chose one reply. Lists, since an id may be any word. */
export interface HeardBy {
  readonly reply: string;
  readonly runs: number;
  readonly turns: readonly HeardTurn[];
}

interface Count {
  offered: number;
  said: number;
}

/** Counts over many runs what whoever chose a reply could hear of the group, and did. */
export class HeardCounter {
  private readonly replies = new Map<string, { runs: number; readonly turns: Map<string, Count> }>();

  /** One run: what was chosen in it, which turns were on offer, and which of them were said. */
  add(chosen: Iterable<ChoiceId>, offered: Iterable<ChoiceId>, said: ReadonlySet<ChoiceId>): void {
    const turns = [...offered].map(turn => ({ turn, offered: 1, said: said.has(turn) ? 1 : 0 }));
    for (const reply of chosen) this.addOne({ reply, runs: 1, turns });
  }
  addOne({ reply, runs, turns }: HeardBy): void {
    const known = this.replies.get(reply) ?? { runs: 0, turns: new Map<string, Count>() };
    this.replies.set(reply, known);
    known.runs += runs;
    for (const one of turns) {
      const count = known.turns.get(one.turn) ?? { offered: 0, said: 0 };
      known.turns.set(one.turn, count);
      count.offered += one.offered;
      count.said += one.said;
    }
  }
  heard(): readonly HeardBy[] {
    return [...this.replies].map(([reply, { runs, turns }]) => ({
      reply,
      runs,
      turns: [...turns].map(([turn, count]) => ({ turn, ...count })),
    }));
  }
}
