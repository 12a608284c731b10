import { parseChoiceId, parseMomentId, parsePersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { must } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';

/** A reply that was chosen, with words that its id gives it. */
export const reply = (id: string, ...passedOver: readonly string[]): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'reply', id: must(parseChoiceId(id)), text: `Words of ${id}.`, moves: [] },
  passedOver: passedOver.map(other => ({ id: must(parseChoiceId(other)), text: `Words of ${other}.` })),
  afterMs: 0,
});

/** A silence that the learner held. */
export const held = (text: string): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'reply', act: 'wait', id: must(parseChoiceId('held')), text, moves: [] },
  passedOver: [],
  afterMs: 0,
});

export const door: RunEvent = {
  kind: 'chose',
  offer: { kind: 'door', id: must(parseChoiceId('to_group')), text: 'Go up' },
  passedOver: [],
  afterMs: 0,
};

export const said = (text: string, more: Partial<Line> = {}): RunEvent => ({
  kind: 'heard',
  line: { how: 'said', speaker: must(parsePersonId('derek')), text, ...more } as Line,
});

export const inMoment = (moment: string, text: string): RunEvent =>
  said(text, { moment: must(parseMomentId(moment)) });

/** A turn that the group takes because a reply was heard. */
export const turn = (id: string, ...heard: readonly string[]): RunEvent => ({
  kind: 'spoke',
  offer: {
    kind: 'turn',
    id: must(parseChoiceId(id)),
    text: id,
    peer: must(parsePersonId('nadia')),
    lane: 'doctor',
    flags: [],
    heard: heard.map(one => must(parseChoiceId(one))),
    felt: [],
    ended: [],
  },
});
