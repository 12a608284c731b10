import './design.css';
import { letContrastBeRead, letLettersBeCounted } from './measured.ts';
import { letMotionBePlayed } from './played.ts';
import { letItBeSwitched } from './switched.ts';

/**
 * All that moves on the design page, which is otherwise as the build wrote it: it takes no part in the app, so that
 * no learner downloads a byte for its sake.
 */
const measure = () => {
  letContrastBeRead();
  letLettersBeCounted();
};
letItBeSwitched(measure);
letMotionBePlayed();
addEventListener('resize', measure);
// The fonts change how many letters a line holds.
void document.fonts.ready.then(measure);
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
  matchMedia(query).addEventListener('change', measure);
