import type { ChoiceId, MomentId, PersonId } from './ids.ts';
import type { Move } from './move.ts';

/** Whose shoes a turn stands in. `image` is a picture, a bodily reaction or a metaphor. */
export const LANES = ['doctor', 'patient', 'absent', 'between', 'image'] as const;
export type Lane = (typeof LANES)[number];
export const isLane = (word: string): word is Lane => LANES.some(lane => lane === word);

/**
 * What else the facilitator and the leaders need to know about a turn.
 * - image: an image that a leader may hold up
 * - unkind: a feeling that is not nice (irritation, boredom, relief)
 * - guess: imagined, and probably wrong
 * - provokes: somebody may see it otherwise
 * - disagrees: does not see it as the turn it answers does
 * - heavy: wants a silence after it
 * - warm: speaks warmly as the doctor · damage: speaks of damage done · cost: what a smooth run cost
 * - advice, story, certain, blame, verdict, private: slips that a leader has to meet
 * - rush: a joke or a hurry just after something that hurt
 * - asks: turns to the learner, who is only listening · risk: somebody in the case is not safe
 */
export const FLAGS = [
  'image',
  'unkind',
  'guess',
  'provokes',
  'disagrees',
  'heavy',
  'warm',
  'damage',
  'cost',
  'advice',
  'story',
  'certain',
  'blame',
  'verdict',
  'private',
  'rush',
  'asks',
  'risk',
] as const;
export type Flag = (typeof FLAGS)[number];
export const isFlag = (word: string): word is Flag => FLAGS.some(flag => flag === word);

/** What brings a leader in. The words are the author's, in ink; when they are called for is the facilitator's. */
export const TRIGGERS = [
  'wait',
  'fact-only',
  'protect',
  'no-reply',
  'advice-to-feeling',
  'patient-voice',
  'doctor-voice',
  'third',
  'pair',
  'own-it',
  'story-stop',
  'metaphor',
  'parallel',
  'un-nice',
  'quiet-one',
  'tempo',
  'boundary',
  'system',
  'safety',
] as const;
export type Trigger = (typeof TRIGGERS)[number];
export const isTrigger = (word: string): word is Trigger => TRIGGERS.some(trigger => trigger === word);

export const FEELINGS = [
  'relieved',
  'ashamed',
  'irritated',
  'numb',
  'tender',
  'useless',
  'rushed',
  'proud',
  'frightened',
  'confused',
  'fond',
  'cut_off',
  'nothing_yet',
] as const;
export type Feeling = (typeof FEELINGS)[number];
export const isFeeling = (word: string): word is Feeling => FEELINGS.some(feeling => feeling === word);

/** Where the learner's own words go. */
export const SLOTS = ['telling', 'return', 'carry'] as const;
export type Slot = (typeof SLOTS)[number];
export const isSlot = (word: string): word is Slot => SLOTS.some(slot => slot === word);

interface Named {
  readonly id: ChoiceId;
  /** The words on the menu: a reply as it would be said, an act as it is done, a turn's short name. */
  readonly text: string;
}

/** Something the learner may say or do in the encounter. */
export interface Reply extends Named {
  readonly kind: 'reply';
  /** `wait` is silence, held; `do` is any other act. Absent: the words are spoken. */
  readonly act?: 'wait' | 'do';
  readonly moves: readonly Move[];
}
/** Something the learner may bring, answer or keep back in the debrief. */
export interface Pick extends Named {
  readonly kind: 'pick';
  readonly feeling?: Feeling;
  /** The moment that is brought by it. */
  readonly about?: MomentId;
  /** Choosing it asks for the learner's own words. */
  readonly write?: Slot;
  /** Choosing it means to say it aloud, with a quiet clock and nothing recorded. */
  readonly aloud?: true;
  /** Choosing it means to be silent about it. */
  readonly rather?: true;
}
/** The learner goes from the encounter into the group. */
export interface Door extends Named {
  readonly kind: 'door';
}
/** One peer's contribution: on the floor in a lane, or a factual question. */
export interface Turn extends Named {
  readonly kind: 'turn';
  readonly peer: PersonId;
  readonly lane: Lane;
  readonly about?: MomentId;
  readonly flags: readonly Flag[];
  /** The replies of the encounter that this turn responds to; at least one was chosen when it is offered. */
  readonly heard: readonly ChoiceId[];
  readonly felt: readonly Feeling[];
  /** The endings that it responds to. */
  readonly ended: readonly string[];
  readonly answers?: ChoiceId;
}
/** A factual question before the chair goes back. */
export interface Question extends Named {
  readonly kind: 'question';
  readonly peer: PersonId;
  readonly flags: readonly Flag[];
}
/** A peer who visibly lets their turn go by. */
export interface Pass extends Named {
  readonly kind: 'pass';
  readonly peer: PersonId;
}
/** A leader stepping in because something in the group called for it. */
export interface Intervention extends Named {
  readonly kind: 'intervention';
  readonly leader: PersonId;
  readonly trigger: Trigger;
  readonly invites?: PersonId;
}
/** Something a leader gathers at the close, because one of these turns voiced it. */
export interface Theme extends Named {
  readonly kind: 'theme';
  readonly leader: PersonId;
  readonly from: readonly ChoiceId[];
}
/** A leader ends the questions, the floor or the gathering of themes. */
export interface End extends Named {
  readonly kind: 'end';
  readonly leader: PersonId;
}

export type LearnerOffer = Reply | Pick | Door;
export type GroupOffer = Turn | Question | Pass | Intervention | Theme | End;
/** What can be chosen now. Its kind says who takes it. */
export type Offer = LearnerOffer | GroupOffer;

export function isGroups(offer: Offer): offer is GroupOffer {
  switch (offer.kind) {
    case 'reply':
    case 'pick':
    case 'door':
      return false;
    case 'turn':
    case 'question':
    case 'pass':
    case 'intervention':
    case 'theme':
    case 'end':
      return true;
  }
}
