import type { Finding, Severity } from '#core/model/finding.ts';
import type { CaseId } from '#core/model/ids.ts';
import { type ReadFile, readCase } from '#core/story/compile.ts';
import { type KnotHead, knotOfPath, knotsIn } from '#core/story/knots.ts';
import type { Prepared } from '#core/story/prepare.ts';
import { withAllowances } from './allow.ts';
import { type Explored, explore } from './explore.ts';
import { unfairChoices } from './fair.ts';
import { meetingsOfGroup, unanswered, wordsOfGroup } from './group.ts';
import type { Held } from './held.ts';
import { undrawable } from './looks.ts';
import type { Meetings } from './meetings.ts';
import { memorableIn } from './memorable.ts';
import { memoryInTalk, unknownMemories } from './memories.ts';
import { flatPeople } from './patient.ts';
import { type Passage, passageName } from './passages.ts';
import { meetingStops, rawFloats, stops, tooLong, unreached, unreachedKnots } from './plays.ts';
import { sensitive } from './sensitive.ts';
import { found, isPlayable, isReply, type Playable, type Subject, subjectOf } from './subject.ts';
import { trapsIn } from './traps.ts';
import { trusted } from './trust.ts';
import { idleVariables } from './variables.ts';

/**
 * The check in its order, so that each part can be shown as soon as it is there: `open` reads and compiles,
 * `walkThrough` explores, meetings are held by whoever has the processors for it, and `conclude` says it all.
 */
export interface Opened {
  readonly subject: Subject;
  /** What can be said before anything is played. */
  readonly findings: readonly Finding[];
}

/** With `readForm` in the place of `readCase` it says what can be said without ink. */
export function open(id: CaseId, main: string, read: ReadFile, reader = readCase): Opened {
  const given = subjectOf(reader(id, main, read));
  if (!given.isCase)
    return { subject: given, findings: [...foreign(given), ...trapsIn(given), ...idleVariables(given)] };
  const subject = { ...given, memorable: memorableIn(given, id, read) };
  return {
    subject,
    findings: [
      ...subject.findings,
      ...trapsIn(subject),
      ...undrawable(subject),
      ...idleVariables(subject),
      ...unknownMemories(subject),
      ...wordsOfGroup(subject),
      ...sensitive(subject),
    ],
  };
}

/** Of foreign ink, what ink itself says counts, and one word on what it is not. */
const foreign = (subject: Subject): Finding[] => [
  ...subject.findings.filter(finding => ['ink', 'missing-file'].includes(finding.code)),
  found(
    'note',
    { file: subject.main, line: 1 },
    'not-a-case',
    'This is ink, but not a case: it has no head, no moves, no group. It is played through, and no more is asked of it.',
    'stories/README.md says what makes a case.',
  ),
];

/** What can be explored: ink must have compiled it, and a case must hold its form. */
export const playable = ({ subject, findings }: Opened): Playable | undefined =>
  isPlayable(subject) && !findings.some(finding => finding.severity === 'error') ? subject : undefined;

export interface WalkedThrough {
  readonly prepared: Prepared;
  readonly explored: Explored;
}

/** How far exploring goes. A foreign story may be of any size; it is not combed, only played. */
const MOST_WALKS = 1_500;
const SEARCH = 8_000;
const MOST_SLOW_WALKS = 60;
const FOREIGN = { walks: 300, options: 80_000 };
const SLOW_FOREIGN = { walks: MOST_SLOW_WALKS, options: 20_000 };

/** `isLate` ends the exploring of a foreign story, whose every choice may take as long as it likes. */
export function walkThrough(subject: Playable, seed: number, isLate?: () => boolean): WalkedThrough {
  const prepared = trusted(subject.script, seed);
  const most = subject.isCase
    ? { walks: prepared.isQuick ? MOST_WALKS : MOST_SLOW_WALKS }
    : prepared.isQuick
      ? FOREIGN
      : SLOW_FOREIGN;
  const bounds = { seed, ...most, search: SEARCH, knots: knotsOf(subject) };
  const until = subject.isCase || !isLate ? bounds : { ...bounds, isLate };
  return { prepared, explored: explore(prepared, wantedIn(subject), until) };
}

const knotsOf = (subject: Subject): string[] =>
  subject.source.filter(line => line.kind === 'knot').map(line => line.text);

const placesOf = ({ texts }: Subject): KnotHead[] =>
  [...texts].flatMap(([file, text]) => knotsIn(file, text));

function waysOf(subject: Subject): Passage[] {
  const names = new Set(placesOf(subject).map(one => one.name));
  const ways = new Map<string, Passage>();
  for (const way of subject.origins?.ways ?? []) {
    const [from, to] = [knotOfPath(way.from, names), knotOfPath(way.to, names)];
    if (to !== '' && from !== to) ways.set(passageName(from, to), [from, to]);
  }
  return [...ways.values()];
}

/** The replies of the conversation, by id. In foreign ink a choice has no name to be missed by. */
const wantedIn = (subject: Subject): string[] =>
  subject.source.filter(isReply).flatMap(line => line.tags.value('id') ?? []);

/** What it takes to hold meetings, in this process or another: plain data. */
export const meetingsFor = (
  subject: Playable,
  { explored }: WalkedThrough,
  seed: number,
  runs: number,
): Meetings => ({
  here: { about: subject.about },
  seed,
  from: 0,
  to: runs,
  plans: explored.walks
    .filter(walk => walk.ended.how === 'door')
    .map(walk => walk.steps.map(step => step.taken)),
  lineOf: new Map(
    [...(subject.origins?.places ?? [])].map(([path, { file, line }]) => [path, `${file}:${line}`]),
  ),
  // A function is no place in a story, but is a knot to be missed.
  knots: [...new Set([...knotsOf(subject), ...placesOf(subject).map(one => one.name)])],
  ways: waysOf(subject),
  memorable: subject.memorable,
});

export function conclude(opened: Opened, walked?: WalkedThrough, held?: Held): Finding[] {
  const { subject } = opened;
  const explored = walked?.explored;
  const stopped = explored ? stops(subject, explored) : [];
  const findings = [
    ...opened.findings,
    ...stopped,
    ...(explored ? rawFloats(subject, explored) : []),
    ...(explored && subject.isCase
      ? [
          ...unreached(subject, explored),
          ...unfairChoices(subject, explored.walks),
          ...memoryInTalk(subject, explored),
          ...flatPeople(subject, explored),
          ...unanswered(subject, explored.walks),
        ]
      : []),
    ...(held && explored
      ? [
          ...meetingStops(subject, held, stopped),
          ...meetingsOfGroup(subject, held),
          ...tooLong(subject, held),
        ]
      : []),
    // Without meetings nobody has come to the knots of the group.
    ...(explored && (held || !subject.isCase)
      ? unreachedKnots(subject, knotsEntered(explored, held), held)
      : []),
  ];
  return sorted(withAllowances(subject, once(findings)));
}

const knotsEntered = ({ walks }: Explored, held: Held | undefined): ReadonlySet<string> =>
  new Set([...walks.flatMap(walk => walk.knots), ...Object.keys(held?.knots ?? {})]);

const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map(one => [`${one.file}:${one.line} ${one.code} ${one.message}`, one])).values(),
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const sorted = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.file.localeCompare(b.file) || a.line - b.line,
  );
