import type { Finding } from '#core/model/finding.ts';
import type { Explored } from './explore.ts';
import type { Example, Held } from './held.ts';
import {
  asWritten,
  choiceLine,
  found,
  headLine,
  isOwn,
  knotAround,
  placeOf,
  type Subject,
} from './subject.ts';
import type { Walk } from './walk.ts';

/** How to come there again: what was chosen on the way. */
const wayOf = (chosen: readonly string[]): string =>
  chosen.length === 0 ? 'at the very beginning' : `after ${chosen.slice(-6).join(', ')}`;
/** In foreign ink a choice has no id; its words tell more than its place. */
const namesOf = (walk: Walk): string[] =>
  walk.steps.map(({ menu, taken }) => {
    const option = menu.find(one => one.key === taken);
    return option && option.key === option.path ? `"${option.text}"` : taken;
  });

/** What stops a conversation, or a foreign story, on its way. */
export function stops(subject: Subject, { walks }: Explored): Finding[] {
  const findings = new Map<string, Finding>();
  for (const walk of walks) {
    const finding = stopOf(subject, walk);
    const key = finding && `${finding.code} ${finding.file}:${finding.line}`;
    if (finding && key !== undefined && !findings.has(key)) findings.set(key, finding);
  }
  return [...findings.values()];
}

function stopOf(subject: Subject, walk: Walk): Finding | undefined {
  const { ended } = walk;
  const way = wayOf(namesOf(walk));
  switch (ended.how) {
    case 'door':
      return undefined;
    case 'fault':
      return fault(subject, ended.path, ended.message, way);
    case 'endless':
      return endless(subject, ended.path, ended.isSilent, way);
    case 'too-long':
      return {
        ...circle(subject, walk.steps.at(-1)?.menu[0]?.path ?? '', way),
        // In a foreign story going round may be the whole game.
        ...(!subject.isCase && { severity: 'note' as const }),
      };
    case 'end': {
      if (!subject.isCase) return undefined;
      const last = walk.last.paths.at(-1)?.[0] ?? walk.steps.at(-1)?.menu[0]?.path ?? '';
      return found(
        'error',
        placeOf(subject, last),
        'ends-early',
        `The conversation ends here without coming to the group, ${way}.`,
        'Lead this way on with "-> to_the_group".',
      );
    }
  }
}

const fault = (subject: Subject, path: string, message: string, way: string): Finding =>
  found(
    'error',
    placeOf(subject, path),
    'runtime-error',
    `Ink stops here, ${way}: ${message}`,
    message.includes('external')
      ? 'Nothing outside ink answers here: write the function in ink, "=== function name(x) ===".'
      : 'Every way must lead on: with "->" to a knot, "->->" out of a tunnel, or "-> END".',
  );
const endless = (subject: Subject, path: string, isSilent: boolean, way: string): Finding =>
  found(
    'error',
    placeOf(subject, path),
    isSilent ? 'endless-silent' : 'endless-text',
    isSilent
      ? `The story goes round in a circle here without a word, ${way}; the page would hang.`
      : `The story says the same again and again here without a choice, ${way}.`,
    'Something that leads back must ask for a choice in between, or lead elsewhere the second time.',
  );
const circle = (subject: Subject, path: string, way: string): Finding =>
  found(
    'warning',
    placeOf(subject, path),
    'endless-choices',
    `One can go round here for ever, ${way}.`,
    'Write "*" for what can be chosen once, or let the circle come to its end.',
  );

/** What the walks call it when a conversation stops that the meetings say stopped so. */
const IN_TALK: Readonly<Record<string, string>> = {
  'circle encounter': 'endless-choices',
  'short encounter': 'ends-early',
};

/** How meetings stop short of their close, but for what the walks have told already, with the way there. */
export function meetingStops(subject: Subject, { stopped }: Held, told: readonly Finding[]): Finding[] {
  const findings = Object.entries(stopped)
    .filter(([how]) => !told.some(one => one.code === IN_TALK[how]))
    .map(([how, example]) => meetingStop(subject, how, example));
  return findings.filter(
    ({ code, file, line }) => !told.some(one => one.code === code && one.file === file && one.line === line),
  );
}

function meetingStop(subject: Subject, how: string, example: Example): Finding {
  const [kind, where = ''] = how.split(' ');
  const way = `${wayOf(example.chosen)} (${timesIn(example)})`;
  const there = headLine(subject, 'title');
  const knot = subject.source.find(line => line.kind === 'knot' && line.text === knotOf(where)) ?? there;
  if (kind === 'fault') return fault(subject, where, example.stood, way);
  if (kind === 'endless') return endless(subject, where, example.stood === 'silent', way);
  if (kind === 'circle') return circle(subject, knotOf(where), way);
  if (kind === 'stuck')
    return found(
      'error',
      knot,
      'group-stuck',
      `The group has nothing left that it may say, and cannot go on, ${way}.`,
      'Give the stage an end of its own: "# leader: ruth # ends: floor".',
    );
  return found(
    'error',
    knot,
    'no-close',
    `The meeting ends in the ${where}, before its close, ${way}.`,
    'Lead on to the next stage; the last line of all belongs to the closing.',
  );
}

const knotOf = (stage: string): string => (stage === 'return' ? 'returning' : stage);
export const timesIn = ({ runs, seed, remembered }: Example): string =>
  (runs === 1 ? `run ${seed}` : `${runs} runs, the first is run ${seed}`) +
  (remembered && `, in which the group remembered ${remembered}`);

/** Replies that no walk took. */
export const unreached = (subject: Subject, { missing, isExhaustive, walks }: Explored): Finding[] =>
  missing.map(key => {
    const line = choiceLine(subject, key);
    const name = line?.text ?? key;
    const sure = isExhaustive
      ? 'every way through the conversation was looked at'
      : `${walks.length} ways were tried`;
    const condition = conditionAt(subject, line);
    const knot = line && knotAround(subject, line)?.text;
    const isThere = knot !== undefined && walks.some(walk => walk.knots.includes(knot));
    return found(
      'warning',
      line ?? placeOf(subject, key),
      'unreached-reply',
      `No run can choose "${name}": ${sure}.`,
      !isThere && knot !== undefined
        ? `Nothing leads to the knot ${knot} that it stands in.`
        : condition === undefined
          ? 'Nothing leads to the place where it stands.'
          : `Its menu is met, but ${condition} never holds there.`,
    );
  });

const conditionAt = (
  subject: Subject,
  line: { file: string; line: number } | undefined,
): string | undefined => {
  return line && /^[^[]*?(\{[^{}]+\})/.exec(asWritten(subject, line))?.[1];
};

/** Fewer meetings than this may miss by chance what others will meet. */
export const ENOUGH_MEETINGS = 250;

/** Knots that no run enters. Shared files may hold more than one case needs, so only the case's own count. */
export function unreachedKnots(
  subject: Subject,
  entered: ReadonlySet<string>,
  held: Held | undefined,
): Finding[] {
  const text = [...subject.texts.values()].join('\n');
  const isNamed = (knot: string) => new RegExp(`(->|<-)\\s*${knot}\\b`).test(text);
  const isProven = !held || held.runs >= ENOUGH_MEETINGS;
  return subject.source
    .filter(line => line.kind === 'knot' && !entered.has(line.text))
    .filter(line => isProven || !isNamed(line.text))
    .filter(line => isOwn(subject, line.file) && !isFunction(subject, line))
    .map(line =>
      found(
        // A foreign story is not combed for all its ways.
        subject.isCase ? 'warning' : 'note',
        line,
        'unreached-knot',
        subject.isCase
          ? `No run comes to the knot ${line.text}.`
          : `None of the ways that were tried comes to the knot ${line.text}.`,
        `Lead there with "-> ${line.text}", or take it out.`,
      ),
    );
}

const isFunction = (subject: Subject, at: { file: string; line: number }): boolean =>
  /^\s*={2,}\s*function\b/.test(asWritten(subject, at));

/** A class has an hour, and so has an evening. */
const MOST_MINUTES = 60;

export const tooLong = (subject: Subject, { longest }: Held): Finding[] =>
  longest.minutes <= MOST_MINUTES
    ? []
    : [
        found(
          'warning',
          headLine(subject, 'minutes'),
          'too-long',
          `A run can take ${Math.round(longest.minutes)} minutes (run ${longest.seed}), reading 200 words a minute.`,
          'Cut it below an hour; a case that feels long is too long.',
        ),
      ];

/** A fraction as ink prints it, which nobody says. */
export function rawFloats(subject: Subject, { walks }: Explored): Finding[] {
  const places = new Map<string, Finding>();
  for (const walk of walks)
    for (const { lines, paths } of [...walk.steps, walk.last])
      for (const [at, line] of lines.entries()) {
        const shown = /\d\.\d{5,}/.exec(line.text)?.[0];
        if (shown === undefined) continue;
        const place = placeOf(subject, paths[at]?.[0] ?? '');
        const finding = found(
          'warning',
          place,
          'raw-float',
          `A calculation shows as ${shown} here.`,
          'Round it: {INT(x)}, or keep whole numbers.',
        );
        places.set(`${place.file}:${place.line}`, finding);
      }
  return [...places.values()];
}
