import type { Face } from '#core/model/person.ts';
import type { BROWS, EYES, MOUTHS } from './portrait-strokes.ts';

export interface Features {
  /** Absent where the eyes bring their own. */
  readonly brows?: keyof typeof BROWS;
  readonly eyes: keyof typeof EYES;
  readonly mouth: keyof typeof MOUTHS;
  readonly tears?: true;
}

/**
 * How each face is drawn: small signs, as a clinician would see them. Worry is not terror, anger is a set mouth
 * and not a rage, and nobody grins.
 */
export const FEATURES_OF_FACE: Readonly<Record<Face, Features>> = {
  neutral: { brows: 'level', eyes: 'open', mouth: 'short' },
  solemn: { brows: 'low', eyes: 'wide', mouth: 'level' },
  smile: { brows: 'level', eyes: 'open', mouth: 'smile' },
  warm: { brows: 'soft', eyes: 'open', mouth: 'broad' },
  worried: { brows: 'sunken', eyes: 'wide', mouth: 'short' },
  afraid: { brows: 'raised', eyes: 'wide', mouth: 'parted' },
  tired: { brows: 'sunken', eyes: 'heavy', mouth: 'short' },
  sad: { brows: 'sunken', eyes: 'lowered', mouth: 'down' },
  crying: { brows: 'pleading', eyes: 'lowered', mouth: 'down', tears: true },
  angry: { eyes: 'glaring', mouth: 'level' },
  irritated: { brows: 'knit', eyes: 'halfShut', mouth: 'level' },
  guarded: { brows: 'slanting', eyes: 'narrow', mouth: 'level' },
  blank: { brows: 'level', eyes: 'halfShut', mouth: 'short' },
  thoughtful: { brows: 'low', eyes: 'lowered', mouth: 'small' },
  surprised: { brows: 'high', eyes: 'wide', mouth: 'round' },
  wry: { brows: 'level', eyes: 'aside', mouth: 'smile' },
};
