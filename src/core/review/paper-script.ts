import type { PersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { type Scene, sceneFor, scenesOf } from '#core/model/moments.ts';
import type { GroupOffer } from '#core/model/offer.ts';
import type { Chose, RunEvent } from '#core/model/run.ts';
import type { Block, ScriptBlock } from './block.ts';

export interface ScriptWords {
  /** What people call somebody in the room. */
  readonly name: (id: PersonId) => string;
  readonly you: string;
  readonly inYourHead: string;
  readonly passedOver: string;
  readonly field: { readonly noted: string };
}

/** What the group said in one turn. */
interface Voiced {
  readonly offer: GroupOffer;
  readonly lines: readonly Line[];
}

/** The conversation as a script, and what else is to stand in it. */
export function conversationOf(
  events: readonly RunEvent[],
  { isPassedOver, isGroup, isNoted }: Readonly<Record<'isPassedOver' | 'isGroup' | 'isNoted', boolean>>,
  words: ScriptWords,
): Block[] {
  const turns = isGroup ? atMoments(events) : undefined;
  const blocks: Block[] = [];
  let open: Chose | undefined;
  const close = () => {
    for (const turn of (open && turns?.get(open)) ?? []) blocks.push(turnBlock(turn, true, words));
    open = undefined;
  };
  for (const event of events.slice(0, encounterEnd(events))) {
    if (event.kind === 'noted' && isNoted)
      blocks.push({ kind: 'own', label: words.field.noted, text: event.text });
    if (event.kind === 'heard') {
      // As scenes end (moments.ts): a new moment leads up to the next choice.
      if (event.line.moment !== undefined) close();
      blocks.push(lineBlock(event.line, words));
    }
    if (event.kind !== 'chose' || event.offer.kind !== 'reply') continue;
    close();
    open = event;
    const { text, act } = event.offer;
    blocks.push(act === undefined ? { kind: 'reply', speaker: words.you, text } : { kind: 'act', text });
    if (isPassedOver && event.passedOver.length > 0)
      blocks.push({
        kind: 'passed-over',
        label: words.passedOver,
        texts: event.passedOver.map(other => other.text),
      });
  }
  close();
  return blocks;
}

/** What the group said; with the conversation, only what was not said of a moment in it. And what its leaders gathered. */
export function groupOf(events: readonly RunEvent[], withConversation: boolean, words: ScriptWords): Block[] {
  const scenes = withConversation ? scenesOf(events) : [];
  return voicedIn(events).flatMap(turn => {
    const isTheirs = turn.offer.kind === 'theme' || (turn.offer.kind === 'turn' && !sceneOf(turn, scenes));
    return isTheirs ? [turnBlock(turn, false, words)] : [];
  });
}

export function lineBlock(line: Line, words: ScriptWords): ScriptBlock {
  switch (line.how) {
    case 'said':
      return { kind: 'speech', speaker: words.name(line.speaker), text: line.text };
    case 'seen':
      return { kind: 'direction', text: line.text };
    case 'thought':
      return { kind: 'thought', label: words.inYourHead, text: line.text };
  }
}

/** Whether this event happened before the group gathered. */
export const isInEncounter = (events: readonly RunEvent[], at: number): boolean => at < encounterEnd(events);

function encounterEnd(events: readonly RunEvent[]): number {
  const end = events.findIndex(event => event.kind === 'heard' && event.line.stage !== undefined);
  return end < 0 ? events.length : end;
}

const turnBlock = ({ lines }: Voiced, isAtMoment: boolean, words: ScriptWords): Block => ({
  kind: 'turn',
  isAtMoment,
  lines: lines.map(line => lineBlock(line, words)),
});

const sceneOf = ({ offer }: Voiced, scenes: readonly Scene[]): Scene | undefined =>
  offer.kind === 'turn' ? sceneFor(scenes, offer) : undefined;

/** The turns that were said of a moment, by the choice in whose scene they stand. */
function atMoments(events: readonly RunEvent[]): ReadonlyMap<Chose, readonly Voiced[]> {
  const scenes = scenesOf(events);
  const turns = new Map<Chose, Voiced[]>();
  for (const turn of voicedIn(events)) {
    const chose = sceneOf(turn, scenes)?.chose;
    if (chose) turns.set(chose, [...(turns.get(chose) ?? []), turn]);
  }
  return turns;
}

/** Everything that the group voiced, with its lines. One that brought none is left out. */
function voicedIn(events: readonly RunEvent[]): Voiced[] {
  const voiced: { offer: GroupOffer; lines: Line[] }[] = [];
  let open: { offer: GroupOffer; lines: Line[] } | undefined;
  for (const event of events) {
    if (event.kind === 'spoke') voiced.push((open = { offer: event.offer, lines: [] }));
    else if (event.kind === 'chose' || (event.kind === 'heard' && event.line.stage !== undefined))
      open = undefined;
    else if (event.kind === 'heard') open?.lines.push(event.line);
  }
  return voiced.filter(({ lines }) => lines.length > 0);
}
