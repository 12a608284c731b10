import type { NOTE_FIELDS } from '#core/model/note.ts';
import type { Lane } from '#core/model/offer.ts';

export type OwnField = (typeof NOTE_FIELDS.own)[number];
export const OWN_PEERS = ['nadia', 'arun', 'meiling', 'callum', 'keziah', 'andres', 'sara', 'piotr'] as const;
export type OwnPeer = (typeof OWN_PEERS)[number];

interface Question {
  readonly peer: OwnPeer;
  readonly lane: Lane;
  /** Asked only of a case in which this was left empty, or was told. */
  readonly when?: { readonly field: OwnField; readonly is: 'empty' | 'told' };
}

/** Who may ask what about a case of one's own, by short names; how it is asked stands in the message catalogue. */
export const OWN_QUESTIONS = {
  nadia_hands: { peer: 'nadia', lane: 'patient', when: { field: 'said', is: 'told' } },
  nadia_ceiling: { peer: 'nadia', lane: 'patient' },
  nadia_far: { peer: 'nadia', lane: 'between' },
  nadia_draw: { peer: 'nadia', lane: 'image' },
  nadia_cross: { peer: 'nadia', lane: 'doctor' },
  arun_clock: { peer: 'arun', lane: 'doctor' },
  arun_door: { peer: 'arun', lane: 'doctor', when: { field: 'felt', is: 'empty' } },
  arun_laugh: { peer: 'arun', lane: 'between' },
  arun_lunch: { peer: 'arun', lane: 'image' },
  arun_home: { peer: 'arun', lane: 'absent' },
  meiling_last: { peer: 'meiling', lane: 'between', when: { field: 'said', is: 'told' } },
  meiling_quiet: { peer: 'meiling', lane: 'between' },
  meiling_sound: { peer: 'meiling', lane: 'image' },
  meiling_heard: { peer: 'meiling', lane: 'patient' },
  meiling_before: { peer: 'meiling', lane: 'doctor' },
  callum_waiting: { peer: 'callum', lane: 'absent', when: { field: 'absent', is: 'empty' } },
  callum_after: { peer: 'callum', lane: 'patient' },
  callum_kind: { peer: 'callum', lane: 'doctor' },
  callum_weather: { peer: 'callum', lane: 'image' },
  callum_unforgiven: { peer: 'callum', lane: 'between' },
  keziah_unsaid: { peer: 'keziah', lane: 'between', when: { field: 'unsaid', is: 'told' } },
  keziah_word: { peer: 'keziah', lane: 'patient' },
  keziah_told: { peer: 'keziah', lane: 'doctor', when: { field: 'unsaid', is: 'empty' } },
  keziah_child: { peer: 'keziah', lane: 'absent' },
  keziah_heavy: { peer: 'keziah', lane: 'image' },
  andres_doorway: { peer: 'andres', lane: 'absent', when: { field: 'absent', is: 'told' } },
  andres_corridor: { peer: 'andres', lane: 'absent' },
  andres_where: { peer: 'andres', lane: 'between' },
  andres_smell: { peer: 'andres', lane: 'image' },
  andres_seat: { peer: 'andres', lane: 'patient' },
  sara_like: { peer: 'sara', lane: 'doctor', when: { field: 'felt', is: 'told' } },
  sara_whose: { peer: 'sara', lane: 'between', when: { field: 'stuck', is: 'told' } },
  sara_room: { peer: 'sara', lane: 'absent' },
  sara_picture: { peer: 'sara', lane: 'image', when: { field: 'stuck', is: 'empty' } },
  sara_meant: { peer: 'sara', lane: 'patient' },
  piotr_over: { peer: 'piotr', lane: 'doctor' },
  piotr_like: { peer: 'piotr', lane: 'between' },
  piotr_stomach: { peer: 'piotr', lane: 'image' },
  piotr_thinks: { peer: 'piotr', lane: 'patient' },
  piotr_boss: { peer: 'piotr', lane: 'absent' },
} as const satisfies Readonly<Record<string, Question>>;

export type OwnQuestion = keyof typeof OWN_QUESTIONS;

export const askedBy = (question: OwnQuestion): Question => OWN_QUESTIONS[question];
