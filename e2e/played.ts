// Runs made by the core itself, from the very case that the site serves, so that a test can begin in the midst of one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Case } from '#core/model/case.ts';
import { parseCaseId, parseRunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';
import { stepByChance } from '#core/sitting/learner.ts';
import { begin, type Sitting } from '#core/sitting/sitting.ts';

const DIST = new URL('../dist/', import.meta.url);
export const CASE = 'blue-folder';

/** A case as the site serves it. */
export function servedCase(id: string = CASE): Case {
  const assets = new URL('assets/', DIST);
  const name = readdirSync(assets).find(file => file.startsWith(`${id}-`) && file.endsWith('.json'));
  if (name === undefined) throw new Error('Build the site first: npm test -- build');
  return JSON.parse(readFileSync(new URL(name, assets), 'utf8')) as Case;
}

/** Every case of the site. */
export const allCases = (): string[] =>
  readdirSync(new URL('../stories/', import.meta.url)).filter(
    name => story(`${name}/case.ink`) !== undefined,
  );

/** An author's file as it stands in `stories/`. */
export const story = (path: string): string | undefined => {
  const file = new URL(`../stories/${path}`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such thing.');
  return value;
}

let made = 0;

function idOf(seed: number) {
  made += 1;
  return must(parseRunId(`r${seed}-${made}-${process.pid}`));
}

function headOf(here: Case, seed: number) {
  const { about, hash } = here;
  return {
    version: 1 as const,
    id: idOf(seed),
    case: must(parseCaseId(about.id)),
    title: about.title,
    caseVersion: about.version,
    hash,
    seed,
    begunAt: Date.UTC(2026, 0, 15, 12) + made * 60_000,
  };
}

/** A run played by chance up to the first place that is wanted; other learners try until one comes there. */
export function runUpTo(
  isThere: (sitting: Sitting) => boolean,
  here = servedCase(),
): { run: Run; sitting: Sitting } {
  for (let learner = 1; learner < 300; learner += 1) {
    const sitting = begin(here, headOf(here, learner));
    do {
      if (isThere(sitting)) return { run: runOf(sitting), sitting };
    } while (stepByChance(sitting, learner));
    if (isThere(sitting)) return { run: runOf(sitting), sitting };
  }
  throw new Error('No learner ever comes there.');
}

export const runOf = (sitting: Sitting): Run => ({ ...sitting.head, events: sitting.events });

/** In the midst of the conversation: a menu with more than one reply, after some choices. */
export const midConversation = (sitting: Sitting, choices = 3): boolean =>
  sitting.beat.stage === 'encounter' &&
  sitting.beat.offers.length > 1 &&
  sitting.events.filter(event => event.kind === 'chose').length >= choices;

/** Where one of the replies is to wait in silence. */
export const mayWait = (sitting: Sitting): boolean => waitAt(sitting) >= 0;
export const waitAt = (sitting: Sitting): number =>
  sitting.beat.offers.findIndex(offer => offer.kind === 'reply' && offer.act === 'wait');

export const atDoor = (sitting: Sitting): boolean => sitting.beat.offers[0]?.kind === 'door';
export const inStage = (stage: Stage) => (sitting: Sitting) =>
  sitting.beat.stage === stage && sitting.beat.offers.length > 0;
/** On the floor, after some turns. */
export const onFloor = (sitting: Sitting, turns = 4): boolean =>
  inStage('floor')(sitting) &&
  sitting.events.filter(event => event.kind === 'spoke' && event.offer.kind === 'turn').length >= turns;
export const isOver = (sitting: Sitting): boolean => sitting.beat.whose === 'nobody';

/** The moments of a case with the longest replies, among those that some learners come to. */
export function longestReplies(here: Case, count = 3, learners = 8): Run[] {
  const byMenu = new Map<string, Run>();
  for (let learner = 1; learner <= learners; learner += 1) {
    const sitting = begin(here, headOf(here, learner));
    while (stepByChance(sitting, learner) && sitting.beat.stage === 'encounter')
      byMenu.set(offered(sitting).join('\n'), { ...runOf(sitting), id: idOf(learner) });
  }
  return [...byMenu]
    .toSorted(([one], [other]) => other.length - one.length)
    .slice(0, count)
    .map(([, run]) => run);
}

/** A run that came to its close. */
export function finished(here = servedCase()): Run {
  const { run } = runUpTo(isOver, here);
  return { ...run, events: [...run.events, { kind: 'closed' }] };
}

/** What can be chosen, in the words on its buttons. */
export const offered = (sitting: Sitting): string[] => sitting.beat.offers.map(offer => plain(offer.text));
/** Author text as it is read: without the marks of emphasis. */
export const plain = (text: string): string => text.replaceAll(/(?<!\w)_([^_]+)_(?!\w)/g, '$1');
