import type { Finding } from '#core/model/finding.ts';
import type { Code } from './codes.ts';
import type { Line } from '#core/model/line.ts';
import { SPACE_OF_MOVE } from '#core/model/move.ts';
import type { Explored } from './explore.ts';
import { wordsIn } from './meeting.ts';
import { found, placeOf, type Subject } from './subject.ts';
import { replyTaken, type Step, type Walk } from './walk.ts';

/** Lines said on end without anything to see; lines, and words, without a choice. */
const MOST_SAID = 9;
const MOST_LINES = 14;
const MOST_WORDS = 240;

export const flatPeople = (subject: Subject, explored: Explored): Finding[] => [
  ...lostCues(subject, explored.walks),
  ...longStretches(subject, explored.walks),
  ...sameAnswers(subject, explored),
];

/** What is seen and said from choice to choice. What a circle says for ever is told as a circle. */
const stretchesOf = ({ steps, last, ended }: Walk): Pick<Step, 'lines' | 'paths'>[] =>
  ended.how === 'endless' ? [...steps] : [...steps, last];

/**
 * A hint that was let go by comes back, as a rule with more force (Suchman 1997). One that never does, in any
 * walk on which the reply to it made no room, was only decoration.
 */
function lostCues(subject: Subject, walks: readonly Walk[]): Finding[] {
  const cues = new Map<string, { missed: number; back: number; text: string }>();
  for (const walk of walks)
    for (const [at, step] of walk.steps.entries()) {
      if (makesRoom(step)) continue;
      for (const [index, line] of step.lines.entries()) {
        const path = step.paths[index]?.[0];
        if (line.weight !== 'cue' || path === undefined) continue;
        const known = cues.get(path) ?? { missed: 0, back: 0, text: line.text };
        cues.set(path, known);
        known.missed += 1;
        const later = stretchesOf(walk)
          .slice(at + 1)
          .flatMap(({ lines }) => lines);
        if (later.some(one => one.weight !== undefined && speakerOf(one) === speakerOf(line)))
          known.back += 1;
      }
    }
  return [...cues]
    .filter(([, { missed, back }]) => missed > 0 && back === 0)
    .map(([path, { text }]) =>
      found(
        'warning',
        placeOf(subject, path),
        'cue-lost',
        `The hint "${text}" is never given again, however it is passed over.`,
        'Let it come back louder: a later line of theirs with "# cue" or "# concern".',
      ),
    );
}

const speakerOf = (line: Line): string =>
  line.how === 'said' ? line.speaker : line.how === 'seen' ? (line.of ?? '') : '';

const makesRoom = (step: Step): boolean =>
  replyTaken(step)?.moves.some(move => SPACE_OF_MOVE[move] === '+') ?? false;

function longStretches(subject: Subject, walks: readonly Walk[]): Finding[] {
  const findings = new Map<string, Finding>();
  const note = (code: Code, path: string | undefined, message: string, hint: string) => {
    const place = placeOf(subject, path ?? '');
    const key = `${code} ${place.file}:${place.line}`;
    if (!findings.has(key)) findings.set(key, found('warning', place, code, message, hint));
  };
  for (const walk of walks) {
    let said = 0;
    for (const [step, { lines, paths }] of stretchesOf(walk).entries()) {
      // What the learner does is seen as well.
      if (step > 0 && isAct(walk.steps[step - 1])) said = 0;
      const words = lines.reduce((sum, line) => sum + wordsIn(line.text), 0);
      if (lines.length > MOST_LINES || words > MOST_WORDS)
        note(
          'long-stretch',
          paths.at(-1)?.[0],
          `${lines.length} lines (${words} words) go by up to here without a choice.`,
          `Let the learner do something within ${MOST_LINES} lines and ${MOST_WORDS} words.`,
        );
      for (const [at, line] of lines.entries()) {
        said = line.how === 'seen' ? 0 : said + (line.how === 'said' ? 1 : 0);
        if (line.how === 'said' && said === MOST_SAID + 1)
          note(
            'nothing-seen',
            paths[at]?.[0],
            `${said} lines on end are said, and nothing is seen.`,
            'Let something be seen every two or three lines: a hand, a coat, a look.',
          );
      }
    }
  }
  return [...findings.values()];
}

const isAct = (step: Step | undefined): boolean => step !== undefined && replyTaken(step)?.act !== undefined;

/** Foreign stories use empty choices as a style; in a case every reply is answered. */
const sameAnswers = (subject: Subject, { unanswered }: Explored): Finding[] =>
  unanswered.flatMap(menu => {
    const [first] = menu;
    if (!first || menu.some(option => option.offer?.kind !== 'reply')) return [];
    return [
      found(
        'warning',
        placeOf(subject, first.path),
        'same-answer',
        `Whatever is said here, the same line follows (${menu.map(option => option.key).join(', ')}).`,
        'Let each reply be answered by a line of its own.',
      ),
    ];
  });
