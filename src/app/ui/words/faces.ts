import { type Face, FACES } from '#core/model/person.ts';
import { wordsOf } from './words.ts';

/** What somebody who does not see the portrait is told, after the name. */
const faceWords = wordsOf<Readonly<Record<Face, string>>>({
  'en-GB': {
    neutral: 'composed',
    solemn: 'solemn',
    smile: 'smiling',
    warm: 'warm',
    worried: 'worried',
    afraid: 'afraid',
    tired: 'tired',
    sad: 'sad',
    crying: 'in tears',
    angry: 'angry',
    irritated: 'irritated',
    guarded: 'guarded',
    blank: 'blank',
    thoughtful: 'thoughtful',
    surprised: 'surprised',
    wry: 'wry',
  },
});

export const portraitOf = (name: string, face: Face): string => `${name}, ${faceWords()[face]}`;

/** What a clinician would see in each face, and what it is not. */
const SIGNS: Readonly<Record<Face, string>> = {
  neutral: 'Brows at rest, eyes open, mouth closed and level: nothing is being shown or held back.',
  solemn: 'Brows a little lowered, a steady gaze, lips pressed: grave, and not displeased.',
  smile: 'The mouth alone smiles, a little; brows and eyes are at rest. Courtesy, or relief.',
  warm: 'Cheeks lift the lower lids and the smile reaches the eyes. Kindness, and not amusement.',
  worried: 'Brows drawn up and together, eyes open, mouth closed and uneven. Not fear.',
  afraid: 'Brows raised and together, lids wide, lips apart. Fear, and not surprise.',
  tired:
    'Lids half down, bags below them, brows and corners of the mouth sinking. Not sadness: nothing is drawn together.',
  sad: 'Gaze lowered, inner brows up, the corners of the mouth barely down.',
  crying: 'The face of sadness with the lids swollen, an unsteady mouth, and a tear from each eye.',
  angry: 'Brows low and together, a hard direct gaze, the mouth set. Held, and not a rage.',
  irritated: 'Brows knit, lids tight, one corner of the mouth drawn in. It would pass.',
  guarded: 'Brows flat, eyes narrowed from above and below, mouth shut: watching, and saying little.',
  blank: 'Lids half over a still gaze, brows slack, lips just apart: not taking it in. Not boredom.',
  thoughtful: 'Brows a little lowered, gaze down and to a side, a small mouth: turning something over.',
  surprised: 'Brows high and round, lids wide, mouth open. Nothing is drawn together, so it is not fear.',
  wry: 'One brow up, a look to the side, one corner of the mouth up: dry, and half in earnest.',
};

export interface FaceEntry {
  /** The word after `# face:`. */
  readonly face: Face;
  /** What somebody who does not see the portrait is told, after the name. */
  readonly told: string;
  /** What is to be seen in it. */
  readonly sign: string;
}

/** All faces that a line may ask for, for whoever has to choose among them. */
export const FACE_TABLE: readonly FaceEntry[] = FACES.map(face => ({
  face,
  told: faceWords()[face],
  sign: SIGNS[face],
}));
