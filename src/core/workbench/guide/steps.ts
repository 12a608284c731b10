import type { RunEvent } from '#core/model/run.ts';
import type { Place } from '#core/story/places.ts';
import type { Combed } from '#core/workbench/combing.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { type Conversation, conversationIn, type WrittenReply } from './conversation.ts';

/** The guided first case: its steps, in their order. The words of each stand in the message catalogue by the same name. */
export const STEPS = [
  'first-line',
  'hear-it',
  'reply',
  'id',
  'answer',
  'choose-it',
  'minded',
  'map',
  'nobody',
  'turn',
  'meeting',
] as const;
export type Step = (typeof STEPS)[number];

/** What stood in the text when the guide began. */
export interface Baseline {
  readonly firstSaid: string;
  readonly replies: readonly string[];
  readonly count: number;
}

export function baselineOf(draft: Draft): Baseline {
  const { firstSaid, replies } = conversationIn(draft);
  return {
    firstSaid: firstSaid?.words ?? '',
    replies: replies.map(reply => reply.id),
    count: replies.length,
  };
}

/** All that the guide goes by. */
export interface Watched {
  readonly since: Baseline;
  readonly draft: Draft;
  /** Of the newest text; undefined while it is being played through. */
  readonly combed: Combed | undefined;
  /** What has happened in the run that is tried. */
  readonly events: readonly RunEvent[];
  /** What stands beside the text. */
  readonly pane: string;
}

/** The text as the guide sees it, and the reply that came since it began: the last, should there be several. */
export interface Seen extends Watched {
  readonly now: Conversation;
  readonly fresh: WrittenReply | undefined;
}

export function seenIn(watched: Watched): Seen {
  const now = conversationIn(watched.draft);
  const { replies, count } = watched.since;
  const fresh =
    now.replies.length > count
      ? now.replies.findLast(({ id }) => id === '' || !replies.includes(id))
      : undefined;
  return { ...watched, now, fresh };
}

/** Findings that the next steps are about, or that are no more than something to be written. */
const LEFT_FOR_LATER = ['unanswered-reply', 'unheard-turn'];

const isMinded = ({ findings }: Combed): boolean =>
  findings.some(({ severity, code }) => severity !== 'note' && !LEFT_FOR_LATER.includes(code));

const isSaid = (events: readonly RunEvent[], words: string): boolean =>
  words !== '' &&
  events.some(event => event.kind === 'heard' && event.line.how === 'said' && event.line.text === words);

const isChosen = (events: readonly RunEvent[], id: string): boolean =>
  id !== '' && events.some(event => event.kind === 'chose' && event.offer.id === id);

/** Whether a step is done, as far as can be seen from outside. */
export function isDone(step: Step, { since, now, fresh, combed, events, pane }: Seen): boolean {
  const first = now.firstSaid?.words ?? '';
  switch (step) {
    case 'first-line':
      return first !== '' && first !== since.firstSaid;
    case 'hear-it':
      return first !== since.firstSaid && isSaid(events, first);
    case 'reply':
      return fresh !== undefined;
    case 'id':
      return fresh !== undefined && fresh.id !== '';
    case 'answer':
      return fresh !== undefined && fresh.hasMove && fresh.isAnswered;
    case 'choose-it':
      return fresh !== undefined && isChosen(events, fresh.id);
    case 'minded':
      return combed !== undefined && !isMinded(combed);
    case 'map':
      return pane === 'map';
    case 'nobody':
      return pane === 'group';
    case 'turn':
      return fresh !== undefined && now.takenUp.some(({ heard }) => heard === fresh.id);
    case 'meeting':
      return events.some(event => event.kind === 'heard' && event.line.stage === 'closing');
  }
}

/** Where in the text a step is done, if it is done there. */
export function placeOf(step: Step, { now, fresh, combed }: Seen): Place | undefined {
  switch (step) {
    case 'first-line':
      return now.firstSaid;
    case 'reply': {
      if (fresh) return fresh;
      // In the first menu: what is written there is soon come to when it is tried.
      const last = now.replies.findLast(({ knot }) => knot === now.replies[0]?.knot);
      return last && { file: last.file, line: last.lastLine };
    }
    case 'id':
    case 'answer':
      return fresh;
    case 'minded':
      return combed?.findings.find(
        ({ severity, code }) => severity !== 'note' && !LEFT_FOR_LATER.includes(code),
      );
    case 'turn': {
      const last = now.takenUp.at(-1);
      return last && { file: last.file, line: last.lastLine };
    }
    case 'hear-it':
    case 'choose-it':
    case 'map':
    case 'nobody':
    case 'meeting':
      return undefined;
  }
}

/** The step to go on with in a text that somebody has worked on: the first after all that can be seen in it. */
export function writtenUpTo(since: Baseline, draft: Draft): number {
  const seen = seenIn({ since, draft, combed: undefined, events: [], pane: '' });
  return STEPS.findLastIndex(step => isDone(step, seen)) + 1;
}
