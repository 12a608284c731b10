import { conclude, open, type Opened } from '#core/check/check.ts';
import type { About, Case } from '#core/model/case.ts';
import type { Finding } from '#core/model/finding.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { type CaseId, parseCaseId } from '#core/model/ids.ts';
import { readCase, readForm } from '#core/story/compile.ts';
import { type Draft, folderOf, textIn } from './draft.ts';
import type { Form } from './form.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Lack, lacking } from './lacking.ts';
import { type Names, namesIn } from './names.ts';

/** What can be said of a draft before anything of it is played. Plain data: it comes from a worker. */
export interface Reading {
  /** Whether it is a case at all, or ink that lacks what makes one. */
  readonly isCase: boolean;
  readonly about: About;
  readonly names: Names;
  readonly findings: readonly Finding[];
  readonly graph: Graph;
  /** What it takes to be a case, done or not. */
  readonly lacks: readonly Lack[];
  /** What the learner's page would be given. Absent where ink itself could not compile it. */
  readonly case?: Case;
}

/** The name that a draft is played under; a folder that cannot be one is told by the checker. */
const NAMELESS = 'unnamed';

export function idOfDraft(draft: Draft): CaseId {
  const id = parseCaseId(folderOf(draft)) ?? parseCaseId(NAMELESS);
  if (!id) throw new Error('A word of small letters is an id.');
  return id;
}

/** A case that would lie beside the draft's: the group may remember how it ended. */
export interface NextDoor {
  readonly id: string;
  readonly endings: readonly string[];
}

/** As much of a case next door as the checker asks for: that it is there, and its endings. */
const outlineOf = ({ endings }: NextDoor): string =>
  endings.map(ending => `So it ends. # ending: ${ending}\n`).join('');

/** Opens a draft with the checker, as the command line opens a folder with other cases beside it. */
export const openDraft = (draft: Draft, nextDoor: readonly NextDoor[] = [], reader = readCase): Opened =>
  open(
    idOfDraft(draft),
    draft.main,
    path => {
      // Some editors on Windows begin a file with a mark that ink would take for a word.
      const own = textIn(draft, path)?.replace(/^\u{feff}/u, '');
      if (own !== undefined) return own;
      const beside = nextDoor.find(one => path === `${one.id}/case.ink`);
      return beside && outlineOf(beside);
    },
    reader,
  );

/** What is found before playing, less what the author allows. Whether an allowance is idle only playing can tell. */
export const settled = (opened: Opened): readonly Finding[] =>
  conclude(opened).filter(({ code }) => code !== 'allow-nothing');

export function readingOf(opened: Opened): Reading {
  const { subject } = opened;
  const { isCase, about, script, origins } = subject;
  return {
    isCase,
    about,
    names: namesIn(subject.source),
    findings: settled(opened),
    graph: graphOf({ ...subject, ways: origins?.ways }, isCase),
    lacks: lacking({
      main: subject.main,
      files: [...subject.texts].map(([path, text]) => ({ path, text })),
    }),
    ...(script && {
      case: { about, ...script, hash: fingerprint(script.ink + JSON.stringify(script.tags)) },
    }),
  };
}

/** The form of a text: what the checker says of it without ink. */
export function formOf(draft: Draft, nextDoor: readonly NextDoor[] = []): Form {
  const opened = openDraft(draft, nextDoor, readForm);
  const { isCase, source } = opened.subject;
  return { isCase, names: namesIn(source), findings: settled(opened) };
}
