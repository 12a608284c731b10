import { FACE_TABLE } from '#app/ui/words/faces.ts';
import { feelingWords } from '#app/ui/words/feelings.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { moveWords } from '#app/ui/words/moves.ts';
import { meaningWords } from '#app/ui/words/workbench/meanings.ts';
import { isPlan, PLAN_NAMES, PLANS } from '#core/model/room.ts';
import type { Name, Names } from '#core/workbench/names.ts';
import { type Word, wordsFrom } from './word.ts';

const named = (names: readonly Name[]): readonly Word[] => {
  const seen = new Map(names.map(({ name, about }) => [name, about]));
  return [...seen].map(([word, meaning]) => ({ word, meaning }));
};

const NONE: Names = { knots: [], people: [], moments: [], replies: [], turns: [], endings: [] };

/** What can stand after a tag's colon. */
export function valuesOf(key: string, value: string, names: Names = NONE): readonly Word[] {
  const w = meaningWords();
  const seated = (seat: 'encounter' | 'peer' | 'leader') => names.people.filter(one => one.seat === seat);
  switch (key) {
    case 'face':
      return FACE_TABLE.map(({ face, sign }) => ({ word: face, meaning: sign }));
    case 'move':
      return Object.entries(moveWords()).map(([word, { name, does }]) => ({
        word,
        meaning: `${name}. ${does}`,
      }));
    case 'lane':
      return wordsFrom(w.lane);
    case 'flag':
      return wordsFrom(w.flag);
    case 'trigger':
      return wordsFrom(w.trigger);
    case 'feeling':
    case 'felt':
      return Object.entries(feelingWords()).map(([word, said]) => ({ word, meaning: w.feeling(said) }));
    case 'peer':
      return named(seated('peer'));
    case 'leader':
      return named(seated('leader'));
    case 'of':
    case 'enters':
    case 'leaves':
      return named(seated('encounter'));
    case 'invites':
      return named(seated('peer'));
    case 'about':
    case 'moment':
      return named(names.moments);
    case 'heard':
      return named(names.replies);
    case 'answers':
    case 'from':
      return named(names.turns);
    case 'ended':
    case 'ending':
      return named(names.endings);
    case 'sound':
      return wordsFrom(w.sound);
    case 'went':
      return wordsFrom(w.went);
    case 'stage':
    case 'ends':
      return wordsFrom(w.stage);
    case 'write':
      return wordsFrom(w.slot);
    case 'act':
      return wordsFrom(w.act);
    case 'situation':
      return wordsFrom(libraryWords().situation);
    case 'aims':
      return wordsFrom(libraryWords().aim);
    case 'begin-here':
      return [{ word: 'yes', meaning: w.beginHere }];
    case 'room':
      return roomWords(value, names);
    default:
      return [];
  }
}

/** First the room; after a semicolon who is in it; after them, where. */
function roomWords(value: string, { people }: Names): readonly Word[] {
  const w = meaningWords();
  const [plan = '', ...sitters] = value.split(';').map(part => part.trim());
  // The blank after `on` is what tells a place from a person.
  const last = value.slice(value.lastIndexOf(';') + 1).trimStart();
  if (sitters.length === 0) return PLAN_NAMES.map(word => ({ word, meaning: w.room }));
  if (!isPlan(plan)) return [];
  const who = /^(\S+\s+(?:in|on|at|by)\s+)/.exec(last)?.[1];
  if (who === undefined)
    return people
      .filter(one => one.seat === 'encounter')
      .map(({ name, about }) => ({ word: name, meaning: about, puts: `${name} by ` }));
  return Object.keys(PLANS[plan])
    .filter(place => place !== 'you')
    .map(place => ({ word: `${who}${place}`, meaning: w.roomPlace(plan) }));
}
