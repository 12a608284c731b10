import {
  type ChoiceId,
  type MomentId,
  parseChoiceId,
  parseMomentId,
  parsePersonId,
  type PersonId,
} from '#core/model/ids.ts';
import type { Went } from '#core/model/line.ts';
import type {
  Feeling,
  Flag,
  GroupOffer,
  Intervention,
  Lane,
  Pass,
  Question,
  Theme,
  Trigger,
  Turn,
} from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** A group in few words: `turn('nadia', 'patient', { flags: ['heavy'] })`, `stepsIn('wait')`. */
const must = <Id>(id: Id | undefined): Id => {
  if (id === undefined) throw new Error('Not an id.');
  return id;
};
const choice = (text: string): ChoiceId => must(parseChoiceId(text));
const person = (text: string): PersonId => must(parsePersonId(text));
const moment = (text: string): MomentId => must(parseMomentId(text));

interface More {
  readonly id?: string;
  readonly flags?: readonly Flag[];
  readonly heard?: readonly string[];
  readonly felt?: readonly Feeling[];
  readonly ended?: readonly string[];
  readonly answers?: string;
  readonly about?: string;
}

export const turn = (peer: string, lane: Lane, more: More = {}): Turn => ({
  kind: 'turn',
  id: choice(more.id ?? `${peer}_${lane}`),
  text: peer,
  peer: person(peer),
  lane,
  flags: more.flags ?? [],
  heard: (more.heard ?? []).map(choice),
  felt: more.felt ?? [],
  ended: more.ended ?? [],
  ...(more.answers !== undefined && { answers: choice(more.answers) }),
  ...(more.about !== undefined && { about: moment(more.about) }),
});
export const question = (peer: string, ...flags: readonly Flag[]): Question => ({
  kind: 'question',
  id: choice([`q_${peer}`, ...flags].join('_')),
  text: peer,
  peer: person(peer),
  flags,
});
export const pass = (peer: string): Pass => ({
  kind: 'pass',
  id: choice(`pass_${peer}`),
  text: peer,
  peer: person(peer),
});
export const stepsIn = (trigger: Trigger, invites?: string): Intervention => ({
  kind: 'intervention',
  id: choice(['l', trigger, ...(invites === undefined ? [] : [invites])].join('_')),
  text: trigger,
  leader: person('ruth'),
  trigger,
  ...(invites !== undefined && { invites: person(invites) }),
});
export const theme = (id: string, ...from: readonly string[]): Theme => ({
  kind: 'theme',
  id: choice(id),
  text: id,
  leader: person('ruth'),
  from: from.map(choice),
});
export const time: GroupOffer = { kind: 'end', id: choice('time'), text: 'Time', leader: person('jonas') };

/** What happened before a stage began. */
export interface Before {
  readonly chose?: readonly string[];
  readonly felt?: Feeling;
  readonly ending?: string;
  readonly went?: Went;
}

/** A log in which this stage has begun, and this has been said in it. */
export function logOf(
  stage: Stage,
  said: readonly GroupOffer[] = [],
  { chose = [], felt, ending, went }: Before = {},
): RunEvent[] {
  const chosen = (offer: Extract<RunEvent, { kind: 'chose' }>['offer']): RunEvent => ({
    kind: 'chose',
    offer,
    passedOver: [],
    afterMs: 0,
  });
  return [
    ...chose.map(id => chosen({ kind: 'reply', id: choice(id), text: id, moves: [] })),
    {
      kind: 'heard',
      line: { how: 'seen', text: 'He goes.', ...(ending !== undefined && { ending }), ...(went && { went }) },
    },
    ...(felt ? [chosen({ kind: 'pick', id: choice('f_one'), text: felt, feeling: felt })] : []),
    { kind: 'heard', line: { how: 'seen', text: 'It begins.', stage } },
    ...said.map((offer): RunEvent => ({ kind: 'spoke', offer })),
  ];
}
