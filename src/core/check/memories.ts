import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { askedBefore, isFact } from '#core/story/facts.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import type { Explored } from './explore.ts';
import { asksIn, folderOf } from './memorable.ts';
import { found, knotAround, type Subject } from './subject.ts';

/** Something is asked of the group's memory that can never be in it. */
export const unknownMemories = (subject: Subject): Finding[] =>
  asksIn(subject).flatMap(ask => {
    const { name, word, ...place } = ask;
    const of = parseCaseId(folderOf(ask));
    const endings = of && subject.memorable?.nextDoor.get(of);
    if (askedBefore(name) === undefined) {
      if (word === undefined || word === '' || endings) return [];
      return [
        found(
          'warning',
          place,
          'unknown-before',
          `last_time is compared with "${word}", and there is no such case next door.`,
          'Write the name of its folder as it stands, hyphens too: "blue-folder".',
        ),
      ];
    }
    if (word === undefined && !endings)
      return [
        found(
          'warning',
          place,
          'unknown-before',
          `${name} asks how a case ended, and there is no such case next door.`,
          'Name it after the folder of the case, with "_" for each hyphen: before_blue_folder.',
        ),
      ];
    if (word === undefined || word === '' || !endings || endings.includes(word)) return [];
    return [
      found(
        'warning',
        place,
        'unknown-ending-before',
        `${name} is compared with "${word}", and ${of} has no such ending.`,
        `Its endings are: ${endings.join(', ')}.`,
      ),
    ];
  });

/** Before the door nobody of the group is there to remember anything. */
export const memoryInTalk = (subject: Subject, { walks }: Explored): Finding[] =>
  (subject.origins?.variables ?? [])
    .filter(use => use.how === 'reads' && isFact(use.name) && isInTalk(subject, use, walks))
    .map(({ name, file, line }) =>
      found(
        'warning',
        { file, line },
        'memory-in-conversation',
        `${name} is asked for in the conversation, where the group remembers nothing yet.`,
        'It is set when the learner goes up to the group: ask for it from the opening on.',
      ),
    );

function isInTalk(subject: Subject, at: Place, walks: Explored['walks']): boolean {
  const knot = knotAround(subject, at);
  const isMet = knot === undefined || walks.some(walk => walk.knots.includes(knot.text));
  return isMet && !subject.source.some(line => isDoorBefore(line, at) && knotAround(subject, line) === knot);
}

/** A knot may lead through the door and go on behind it. */
const isDoorBefore = ({ kind, tags, file, line }: SourceLine, at: Place): boolean =>
  kind === 'choice' && tags.has('door') && file === at.file && line < at.line;
