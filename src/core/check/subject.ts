import type { Script } from '#core/model/case.ts';
import type { Finding, Severity } from '#core/model/finding.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { Reading } from '#core/story/compile.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import type { Code } from './codes.ts';

/** What the group may remember when a case is brought, as far as the case asks for it. */
export interface Memorable {
  /** The cases that are mentioned and lie next door, and this one; with their endings. */
  readonly nextDoor: ReadonlyMap<CaseId, readonly string[]>;
  /** Those of which a variable asks how they ended. */
  readonly asked: readonly CaseId[];
}

/** What is being checked: ink that has been read, and whether it is a case at all. */
export interface Subject extends Reading {
  /** Foreign ink has none of our tags; what is asked of a case is not asked of it. */
  readonly isCase: boolean;
  /** Undefined where the case asks for nothing that the group could remember. */
  readonly memorable?: Memorable | undefined;
}

/** The same, once ink has compiled it. */
export interface Playable extends Subject {
  readonly script: Script;
}

/** What stands in nothing but a case; though a foreign story may well have people, or a stage. */
const SIGNS = ['person', 'peer', 'leader', 'moment', 'practises', 'move', 'lane', 'stage'];

/** Where a case would lie, one sign is enough. Many a foreign story says its title. */
export function subjectOf(reading: Reading): Subject {
  const keys = new Set(reading.source.flatMap(({ tags }) => tags.keys));
  const isCase = reading.main.endsWith('/case.ink')
    ? ['title', 'move', 'lane', 'stage'].some(key => keys.has(key))
    : SIGNS.filter(key => keys.has(key)).length > 1;
  return { ...reading, isCase };
}

export const isPlayable = (subject: Subject): subject is Playable => subject.script !== undefined;

/** Whether a file is the case's own. What several cases share may hold more than one of them needs. */
export const isOwn = ({ main }: Subject, file: string): boolean =>
  !main.includes('/') || file.startsWith(main.slice(0, main.lastIndexOf('/') + 1));

/** Where something stands that ink knows by its path; the nearest place around it that ink remembers. */
export function placeOf(subject: Subject, path: string): Place {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const place = subject.origins?.places.get(steps.slice(0, length).join('.'));
    if (place && place.file !== '') return place;
  }
  return { file: subject.main, line: 1 };
}

/** The line of the source with this choice's id. */
export const choiceLine = (subject: Subject, id: string): SourceLine | undefined =>
  subject.source.find(line => line.kind === 'choice' && line.tags.value('id') === id);

/** The knot that a line stands in; what stands before the first one of its file is in none. */
export const knotAround = (subject: Subject, at: Place): SourceLine | undefined =>
  subject.source.findLast(line => line.kind === 'knot' && line.file === at.file && line.line <= at.line);

/** Where the head of the case says something, for what is about the case as a whole. */
export const headLine = (subject: Subject, key: string, value?: string): Place =>
  subject.source.find(
    line =>
      line.kind === 'head' &&
      line.tags.has(key) &&
      (value === undefined || line.tags.every(key).some(one => one.startsWith(value))),
  ) ?? { file: subject.main, line: 1 };

export const found = (
  severity: Severity,
  { file, line }: Place,
  code: Code,
  message: string,
  hint: string,
): Finding => ({ code, severity, file, line, message, hint });

/** What each of these lines says that it should not: the first such word of each. */
export const saying = (
  lines: readonly SourceLine[],
  words: RegExp,
  code: Code,
  message: (word: string) => string,
  hint: string,
): Finding[] =>
  lines.flatMap(line => {
    const word = words.exec(line.text)?.[0];
    return word === undefined ? [] : [found('warning', line, code, message(word), hint)];
  });

/** A line of the author's file as it stands there. */
export const asWritten = (subject: Subject, { file, line }: Place): string =>
  subject.texts.get(file)?.split('\n')[line - 1] ?? '';

/** What the learner may say or do in the conversation, and what the group may. */
export const isReply = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && (tags.has('move') || tags.has('act'));
export const isOfGroup = ({ kind, tags }: SourceLine): boolean =>
  kind === 'choice' && (tags.has('peer') || tags.has('leader'));

/** Block comments, and lines that are nothing but a comment, leave their lines empty. */
export const withoutComments = (text: string): string =>
  text
    .replaceAll(/\/\*.*?\*\//gs, block => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
