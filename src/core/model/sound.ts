/**
 * A room, as one hears it without listening: it goes on quietly under the conversation, from the line that names it
 * until another does. It tells nothing, so it needs no words.
 */
export const BEDS = ['clinic', 'ward', 'emergency', 'corridor', 'living-room', 'seminar-room'] as const;
export type Bed = (typeof BEDS)[number];

/** Something that is heard once, with the line that says it in words: off, or unheard, it is still there to read. */
export const ACTS = [
  'chair',
  'curtain',
  'phone',
  'trolley',
  'pen',
  'door',
  'footsteps',
  'bleep',
  'alarm',
] as const;
export type Act = (typeof ACTS)[number];

export type Sound = Bed | Act;
export const SOUNDS: readonly Sound[] = [...BEDS, ...ACTS];

export type Heard = { readonly kind: 'bed'; readonly bed: Bed } | { readonly kind: 'act'; readonly act: Act };

/** What a line's sound is. A stored run may name one that is no longer made; it is then simply not heard. */
export function parseSound(name: string): Heard | undefined {
  const bed = BEDS.find(one => one === name);
  if (bed) return { kind: 'bed', bed };
  const act = ACTS.find(one => one === name);
  return act && { kind: 'act', act };
}

/**
 * Where in a bed's file the loop lies. Around it the file holds what comes before and after, so that wherever an
 * encoder or a decoder shifts it to, any stretch of this length is without a seam.
 */
export const BED_LOOP = { from: 400, milliseconds: 16_000 } as const;
