import { WENT } from '#core/model/line.ts';
import { FACES } from '#core/model/person.ts';
import { SOUNDS } from '#core/model/sound.ts';
import { STAGES } from '#core/model/stage.ts';
import { roomFaults } from './room-faults.ts';
import { knownAre, type TagFault, type Tags } from './tags.ts';

/** What a line's tags ask for that is not there to be had. */
export function lineFaults(
  tags: Tags,
  known: { readonly people: readonly string[]; readonly moments: readonly string[] },
): TagFault[] {
  const faults: TagFault[] = [];
  const check = (key: string, words: readonly string[], what: string) => {
    for (const value of tags.every(key).filter(one => !words.includes(one)))
      faults.push({
        code: `unknown-${key}`,
        message: `"${value}" is not a ${what}.`,
        hint: knownAre(words),
      });
  };
  check('face', FACES, 'face');
  check('sound', SOUNDS, 'sound');
  check('stage', STAGES, 'stage');
  check('went', WENT, 'way for a conversation to have gone');
  check('moment', known.moments, 'moment of this case');
  check('enters', known.people, 'person of this case');
  check('leaves', known.people, 'person of this case');
  check('of', known.people, 'person of this case');
  return [...faults, ...tags.every('room').flatMap(room => roomFaults(room, known.people))];
}
