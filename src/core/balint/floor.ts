import type { PersonId } from '#core/model/ids.ts';
import type { Flag, GroupOffer, Intervention, Turn } from '#core/model/offer.ts';
import type { Material } from './material.ts';

/** How the floor stands: what has been said on it, and about what. Everything else is asked of these two. */
export class Floor {
  readonly turns: readonly Turn[];
  readonly interventions: readonly Intervention[];
  readonly last: GroupOffer | undefined;
  readonly said: readonly GroupOffer[];
  readonly material: Material;

  constructor(said: readonly GroupOffer[], material: Material) {
    this.said = said;
    this.material = material;
    this.turns = said.filter(offer => offer.kind === 'turn');
    this.interventions = said.filter(offer => offer.kind === 'intervention');
    this.last = said.at(-1);
  }

  /** The floor as it would be after one more contribution. */
  with(offer: GroupOffer): Floor {
    return new Floor([...this.said, offer], this.material);
  }
  get lastTurn(): Turn | undefined {
    return this.turns.at(-1);
  }
  count(holds: (turn: Turn) => boolean): number {
    return this.turns.filter(holds).length;
  }
  has(flag: Flag): boolean {
    return this.turns.some(turn => turn.flags.includes(flag));
  }
  spoke(peer: PersonId): boolean {
    return this.turns.some(turn => turn.peer === peer);
  }
  /** Spoken, been invited, or visibly let the turn go by. */
  placed(peer: PersonId): boolean {
    return this.said.some(
      offer =>
        ((offer.kind === 'turn' || offer.kind === 'pass') && offer.peer === peer) ||
        (offer.kind === 'intervention' && offer.invites === peer),
    );
  }
  /** Whether the turn is about something that this learner really did. */
  tied(turn: Turn): boolean {
    const { chosen, ending } = this.material;
    return turn.heard.some(id => chosen.has(id)) || (ending !== undefined && turn.ended.includes(ending));
  }
  /** Whether what the turn speaks of was really done, and really felt. */
  isTrue(turn: Turn): boolean {
    if (turn.heard.length + turn.ended.length > 0 && !this.tied(turn)) return false;
    return turn.felt.length === 0 || turn.felt.some(feeling => feeling === this.material.felt);
  }
}
