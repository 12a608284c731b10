import { type ChoiceId, parseChoiceId, parseMomentId, parsePersonId } from '#core/model/ids.ts';
import { isMove } from '#core/model/move.ts';
import { isFeeling, isFlag, isLane, isSlot, isTrigger, type Offer } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import { Tags } from './tags.ts';

/** The tags a choice may carry. */
export const OFFER_TAGS = [
  'id',
  'move',
  'act',
  'feeling',
  'about',
  'write',
  'aloud',
  'rather',
  'door',
  'peer',
  'lane',
  'flag',
  'heard',
  'felt',
  'ended',
  'answers',
  'question',
  'pass',
  'leader',
  'trigger',
  'invites',
  'theme',
  'from',
  'ends',
] as const;

const ids = (words: readonly string[]): readonly ChoiceId[] =>
  words.flatMap(word => {
    const id = parseChoiceId(word);
    return id ? [id] : [];
  });

/** Why a choice cannot be offered. Each has its sentence in the checker. */
export type OfferFault = 'no-id' | 'no-lane' | 'no-leader-part';

/**
 * Reads one of ink's choices. Whoever it names takes it: `peer` and `leader` choices are the group's, all
 * else is the learner's. In the encounter the learner's are replies, later they are picks.
 */
export function readOffer(text: string, texts: readonly string[], stage: Stage): Offer | OfferFault {
  const tags = new Tags(texts);
  const id = parseChoiceId(tags.value('id') ?? '');
  if (!id) return 'no-id';
  const named = { id, text };
  const peer = parsePersonId(tags.value('peer') ?? '');
  const leader = parsePersonId(tags.value('leader') ?? '');
  const about = parseMomentId(tags.value('about') ?? '');

  if (peer) {
    const flags = tags.words('flag').filter(isFlag);
    if (tags.has('pass')) return { kind: 'pass', ...named, peer };
    if (tags.has('question')) return { kind: 'question', ...named, peer, flags };
    const lane = tags.value('lane') ?? '';
    if (!isLane(lane)) return 'no-lane';
    const answers = parseChoiceId(tags.value('answers') ?? '');
    return {
      kind: 'turn',
      ...named,
      peer,
      lane,
      flags,
      heard: ids(tags.words('heard')),
      felt: tags.words('felt').filter(isFeeling),
      ended: tags.words('ended'),
      ...(about && { about }),
      ...(answers && { answers }),
    };
  }
  if (leader) {
    const trigger = tags.value('trigger') ?? '';
    const invites = parsePersonId(tags.value('invites') ?? '');
    if (isTrigger(trigger))
      return { kind: 'intervention', ...named, leader, trigger, ...(invites && { invites }) };
    if (tags.has('theme')) return { kind: 'theme', ...named, leader, from: ids(tags.words('from')) };
    if (tags.has('ends')) return { kind: 'end', ...named, leader };
    return 'no-leader-part';
  }
  if (tags.has('door')) return { kind: 'door', ...named };
  if (stage === 'encounter') {
    const act = tags.value('act');
    return {
      kind: 'reply',
      ...named,
      moves: tags.words('move').filter(isMove),
      ...(act === 'wait' && { act: 'wait' as const }),
      ...(act !== undefined && act !== 'wait' && { act: 'do' as const }),
    };
  }
  const feeling = tags.value('feeling') ?? '';
  const write = tags.value('write') ?? '';
  return {
    kind: 'pick',
    ...named,
    ...(isFeeling(feeling) && { feeling }),
    ...(about && { about }),
    ...(isSlot(write) && { write }),
    ...(tags.has('aloud') && { aloud: true as const }),
    ...(tags.has('rather') && { rather: true as const }),
  };
}
