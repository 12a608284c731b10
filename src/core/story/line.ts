import { parseMomentId, parsePersonId, type PersonId } from '#core/model/ids.ts';
import { isWent, type Line, WENT, WEIGHTS } from '#core/model/line.ts';
import { FACES, isFace } from '#core/model/person.ts';
import { SOUNDS } from '#core/model/sound.ts';
import { isStage, STAGES } from '#core/model/stage.ts';
import { knownAre, type TagFault, Tags } from './tags.ts';

/** The tags a line may carry, beside those of a choice or of the case. */
export const LINE_TAGS = [
  'face',
  'of',
  'cue',
  'concern',
  'pause',
  'sound',
  'enters',
  'leaves',
  'moment',
  'stage',
  'ending',
  'went',
  'inner',
] as const;

const SPEECH = /^(\p{Lu}[\p{Lu} '’-]*\p{Lu}):\s+(.*)$/su;

/** `MEI-LING: …` is said by the person whose id is `meiling`; `YOU:` is the learner. */
export const personOfPrefix = (prefix: string): PersonId | undefined =>
  parsePersonId(
    prefix
      .normalize('NFD')
      .replaceAll(/[^\p{Lu}]/gu, '')
      .toLowerCase(),
  );

export function splitSpeech(text: string): { readonly prefix: string; readonly words: string } | undefined {
  const [, prefix, words] = SPEECH.exec(text) ?? [];
  return prefix === undefined || words === undefined ? undefined : { prefix, words };
}

/** Reads one line of ink's output with its tags. Words it does not know are left out; `lineFaults` names them. */
export function readLine(text: string, texts: readonly string[]): Line {
  const tags = new Tags(texts);
  const face = tags.value('face') ?? '';
  const stage = tags.value('stage') ?? '';
  const went = tags.value('went') ?? '';
  const weight = WEIGHTS.find(word => tags.has(word));
  const moment = parseMomentId(tags.value('moment') ?? '');
  const enters = parsePersonId(tags.value('enters') ?? '');
  const leaves = parsePersonId(tags.value('leaves') ?? '');
  const of = parsePersonId(tags.value('of') ?? '');
  const sound = tags.value('sound');
  const ending = tags.value('ending');
  const speech = splitSpeech(text);
  const speaker = speech && personOfPrefix(speech.prefix);
  const marks = {
    ...(isFace(face) && { face }),
    ...(weight && { weight }),
    ...(tags.has('pause') && { pause: true as const }),
    ...(sound !== undefined && { sound }),
    ...(enters && { enters }),
    ...(leaves && { leaves }),
    ...(moment && { moment }),
    ...(isStage(stage) && { stage }),
    ...(ending !== undefined && { ending }),
    ...(isWent(went) && { went }),
  };
  if (speech && speaker) return { how: 'said', speaker, text: speech.words, ...marks };
  if (tags.has('inner')) return { how: 'thought', text, ...marks };
  return { how: 'seen', text, ...marks, ...(of && { of }) };
}

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
  return faults;
}
