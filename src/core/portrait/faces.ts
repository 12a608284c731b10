import type { Face } from '#core/model/person.ts';
import type { BROWS, CREASES, EYES, MOUTHS } from './strokes.ts';

export interface Features {
  readonly brows: keyof typeof BROWS;
  readonly eyes: keyof typeof EYES;
  readonly mouth: keyof typeof MOUTHS;
  readonly creases?: readonly (keyof typeof CREASES)[];
  readonly tears?: true;
}

/**
 * How each face is drawn: small signs, as a clinician would see them. Worry is not terror, anger is a set mouth
 * and not a rage, and nobody grins. What is to be seen in each is said in `app/ui/words/faces.ts`.
 */
export const FEATURES_OF_FACE: Readonly<Record<Face, Features>> = {
  neutral: { brows: 'level', eyes: 'open', mouth: 'closed' },
  solemn: { brows: 'low', eyes: 'steady', mouth: 'pressed' },
  smile: { brows: 'level', eyes: 'open', mouth: 'smile', creases: ['corners'] },
  warm: { brows: 'level', eyes: 'smiling', mouth: 'kind', creases: ['cheeks'] },
  worried: { brows: 'worried', eyes: 'open', mouth: 'uneasy', creases: ['furrow'] },
  afraid: { brows: 'afraid', eyes: 'wide', mouth: 'parted', creases: ['raisedFurrow'] },
  tired: { brows: 'drooping', eyes: 'heavy', mouth: 'weary', creases: ['bags'] },
  sad: { brows: 'grieved', eyes: 'lowered', mouth: 'down' },
  crying: { brows: 'worried', eyes: 'wet', mouth: 'tremble', creases: ['swollen', 'furrow'], tears: true },
  angry: { brows: 'angry', eyes: 'hard', mouth: 'set', creases: ['furrow', 'underLip'] },
  irritated: { brows: 'knit', eyes: 'tight', mouth: 'tucked', creases: ['corner', 'furrow'] },
  guarded: { brows: 'flat', eyes: 'narrow', mouth: 'shut' },
  blank: { brows: 'lax', eyes: 'still', mouth: 'slack' },
  thoughtful: { brows: 'low', eyes: 'within', mouth: 'small' },
  surprised: { brows: 'raised', eyes: 'wide', mouth: 'round' },
  wry: { brows: 'oneUp', eyes: 'aside', mouth: 'wry', creases: ['wryCorner'] },
};
