import fc from 'fast-check';
import {
  type CaseId,
  parseCaseId,
  parseChoiceId,
  parseMomentId,
  parsePersonId,
  parseRunId,
  type RunId,
} from './ids.ts';
import { type Line, type Said, type Seen, type Thought, WEIGHTS, WENT } from './line.ts';
import { type Move, SPACE_OF_MOVE } from './move.ts';
import { FEELINGS, FLAGS, type GroupOffer, LANES, type LearnerOffer, SLOTS, TRIGGERS } from './offer.ts';
import { FACES } from './person.ts';
import { LEAVINGS, type Run, type RunEvent } from './run.ts';
import { STAGES } from './stage.ts';

/**
 * Whole runs for laws: each kind of event, offer and line, each optional part there or not. A word, a kind or
 * a part that the model gains comes in by itself or breaks this file's types.
 */
type Sometimes<T> = {
  [K in keyof T as object extends Pick<T, K> ? K : never]-?: fc.Arbitrary<Exclude<T[K], undefined>>;
};
type Always<T> = { [K in keyof T as object extends Pick<T, K> ? never : K]: fc.Arbitrary<T[K]> };
type Kinds<Union extends { readonly kind: string }> = {
  [K in Union['kind']]: fc.Arbitrary<Extract<Union, { kind: K }>>;
};

const thing = <T extends object>(always: Always<T>, sometimes: Sometimes<T>): fc.Arbitrary<T> =>
  fc.record(
    { ...always, ...sometimes },
    // The keys are those of `always` and nothing else, which `Object.keys` cannot say.
    { requiredKeys: Object.keys(always) as never[], noNullPrototype: true },
  ) as unknown as fc.Arbitrary<T>;

const oneOf = <T>(table: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<T> =>
  fc.oneof(...Object.values(table));

const of = <T>(words: readonly T[]) => fc.constantFrom(...words);
const just = <const T>(value: T) => fc.constant(value);

export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The fixture made something that the model does not take.');
  return value;
}

/** Text of any kind, with half of a surrogate pair now and then, as a cut at a fixed length leaves it. */
const words = fc.string({ unit: 'binary', maxLength: 30 });
// A prototype's own names are ids like any other.
const idText = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z][a-z0-9_-]{0,59}$/) },
  { weight: 1, arbitrary: of(['constructor', 'proto__', 'a', 'z'.repeat(60)]) },
);
const choice = idText.map(text => must(parseChoiceId(text)));
const person = idText.map(text => must(parsePersonId(text)));
const moment = idText.map(text => must(parseMomentId(text)));
const caseId: fc.Arbitrary<CaseId> = idText.map(text => must(parseCaseId(text)));
const runId: fc.Arbitrary<RunId> = idText.map(text => must(parseRunId(text)));

const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const named = { id: choice, text: words };
const flags = fc.subarray([...FLAGS]);
// JSON has no -0, and neither has a clock.
const count = fc.nat();
const moves = Object.keys(SPACE_OF_MOVE) as Move[];

const marks: Sometimes<Thought> = {
  face: of(FACES),
  weight: of(WEIGHTS),
  pause: just(true),
  sound: words,
  room: words,
  enters: person,
  leaves: person,
  moment,
  stage: of(STAGES),
  ending: words,
  went: of(WENT),
};
const line: fc.Arbitrary<Line> = oneOf<Line>({
  said: thing<Said>({ how: just('said'), text: words, speaker: person }, marks),
  seen: thing<Seen>({ how: just('seen'), text: words }, { ...marks, of: person }),
  thought: thing<Thought>({ how: just('thought'), text: words }, marks),
} satisfies Record<Line['how'], fc.Arbitrary<Line>>);

const learnerOffer: fc.Arbitrary<LearnerOffer> = oneOf<LearnerOffer>({
  reply: thing(
    { ...named, kind: just('reply'), moves: few(of(moves)) },
    { act: of(['wait', 'do'] as const) },
  ),
  pick: thing(
    { ...named, kind: just('pick') },
    { feeling: of(FEELINGS), about: moment, write: of(SLOTS), aloud: just(true), rather: just(true) },
  ),
  door: thing({ ...named, kind: just('door') }, {}),
} satisfies Kinds<LearnerOffer>);

const groupOffer: fc.Arbitrary<GroupOffer> = oneOf<GroupOffer>({
  turn: thing(
    {
      ...named,
      kind: just('turn'),
      peer: person,
      lane: of(LANES),
      flags,
      heard: few(choice),
      felt: fc.subarray([...FEELINGS]),
      ended: few(words),
    },
    { about: moment, answers: choice },
  ),
  question: thing({ ...named, kind: just('question'), peer: person, flags }, {}),
  pass: thing({ ...named, kind: just('pass'), peer: person }, {}),
  intervention: thing(
    { ...named, kind: just('intervention'), leader: person, trigger: of(TRIGGERS) },
    { invites: person },
  ),
  theme: thing({ ...named, kind: just('theme'), leader: person, from: few(choice) }, {}),
  end: thing({ ...named, kind: just('end'), leader: person }, {}),
} satisfies Kinds<GroupOffer>);

const runEvent: fc.Arbitrary<RunEvent> = oneOf<RunEvent>({
  heard: thing({ kind: just('heard'), line }, {}),
  chose: thing(
    {
      kind: just('chose'),
      offer: learnerOffer,
      passedOver: few(thing(named, {})),
      afterMs: fc.oneof(count, fc.double({ min: Number.MIN_VALUE, max: 1e9, noNaN: true })),
    },
    {},
  ),
  spoke: thing({ kind: just('spoke'), offer: groupOffer }, {}),
  remembered: thing(
    {
      kind: just('remembered'),
      evenings: fc.integer({ min: 1 }),
      last: caseId,
      endings: few(thing({ case: caseId, ending: words }, {})),
    },
    {},
  ),
  noted: thing({ kind: just('noted'), text: words }, {}),
  wrote: thing({ kind: just('wrote'), slot: of(SLOTS), text: words }, {}),
  starred: thing({ kind: just('starred'), event: count, on: fc.boolean() }, {}),
  reworded: thing({ kind: just('reworded'), hash: words }, {}),
  'checked-out': thing({ kind: just('checked-out'), how: of(LEAVINGS) }, {}),
  closed: thing({ kind: just('closed') }, {}),
} satisfies Kinds<RunEvent>);

export const run: fc.Arbitrary<Run> = thing<Run>(
  {
    version: just(1),
    id: runId,
    case: caseId,
    title: words,
    caseVersion: words,
    hash: words,
    seed: fc.integer(),
    begunAt: fc.nat({ max: 8.64e15 }),
    events: fc.array(runEvent, { minLength: 1, maxLength: 12 }),
  },
  { parent: thing({ run: runId, events: count }, { wondering: words }) },
);

/** A small run for examples; `of` says which. */
export const sampleRun = (of: Partial<Run> = {}): Run => ({
  version: 1,
  id: must(parseRunId('r1')),
  case: must(parseCaseId('blue-folder')),
  title: 'The blue folder',
  caseVersion: '1.0',
  hash: '0123456789abcdef',
  seed: 7,
  begunAt: 1_760_000_000_000,
  events: [heard('It hurts.'), heard('At night.')],
  ...of,
});
export const heard = (text: string): RunEvent => ({ kind: 'heard', line: { how: 'thought', text } });
