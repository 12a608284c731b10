import type { Person } from '#core/model/person.ts';
import type { Flag, Intervention, Lane, Trigger, Turn } from '#core/model/offer.ts';
import { countWords, type Meeting, type Part } from './meeting.ts';

/** A rule that a meeting breaks: its name, and how it stood in this meeting where that says more. */
export interface Broken {
  readonly rule: string;
  readonly stood: string;
}

/**
 * What a meeting must hold, read off the meeting itself. It is written down a second time on purpose: the
 * facilitator's own rules are what is being tried, so nothing of them is used here. After IBF 2016 and
 * Salinsky 2004 for the leaders, Smith & Anandarajah 2007 for the patient's side; the numbers are ours.
 */
export function brokenRules(meeting: Meeting, people: readonly Person[]): Broken[] {
  const seated = (seat: Person['seat']) =>
    new Set(people.filter(one => one.seat === seat).map(one => one.id));
  const [peers, leaders] = [seated('peer'), seated('leader')];
  const { turns, interventions, floor, themes, felt, went } = meeting;
  const broken: Broken[] = [];
  const rule = (name: string, holds: boolean, stood = '') =>
    void (holds || broken.push({ rule: name, stood }));

  rule('10 to 16 turns', turns.length >= 10 && turns.length <= 16, `there were ${turns.length}`);
  for (const { offer, lines } of turns) {
    const words = countWords(lines);
    rule('turns of 15 to 55 words', words >= 15 && words <= 55, `${offer.id} has ${words}`);
  }
  const voices = new Set(turns.map(turn => turn.offer.peer));
  rule('six voices', voices.size >= 6, `there were ${voices.size}`);
  for (const peer of peers)
    rule(
      'everybody has spoken, been invited or passed',
      floor.some(part => isPlaceOf(peer, part)),
      `${peer} has not`,
    );

  const inLane = (lane: Lane) => turns.filter(turn => turn.offer.lane === lane).length;
  rule('two turns as the doctor', inLane('doctor') >= FEWEST_IN_LANE.doctor);
  rule('two turns as the patient', inLane('patient') >= FEWEST_IN_LANE.patient);
  rule('somebody absent', inLane('absent') >= FEWEST_IN_LANE.absent);
  rule('two turns on what is between them', inLane('between') >= FEWEST_IN_LANE.between);
  rule('an image', inLane('image') >= FEWEST_IN_LANE.image);
  rule(
    'the patient within five turns',
    turns.slice(0, 5).some(turn => turn.offer.lane === 'patient'),
  );
  const said = new Set(turns.map(turn => turn.offer.id));
  const stands = ({ flags, answers }: Turn) =>
    flags.includes('disagrees') && answers !== undefined && said.has(answers);
  rule(
    'a disagreement',
    turns.some(turn => stands(turn.offer)),
  );
  rule(
    'a silence',
    floor.some(part => part.lines.some(line => line.pause)),
  );
  const flagged = (flag: Flag) => turns.findIndex(turn => turn.offer.flags.includes(flag));
  rule('a feeling that is not nice', flagged('unkind') >= 0);
  rule('a guess', flagged('guess') >= 0);

  rule(
    'two to four interventions',
    interventions.length >= 2 && interventions.length <= 4,
    `there were ${interventions.length}`,
  );
  for (const { offer, lines } of interventions)
    rule('25 words at most for a leader who steps in', countWords(lines, leaders) <= 25, offer.id);
  for (const [at, { offer }] of floor.entries()) {
    const next = floor[at + 1]?.offer;
    rule('no two interventions in a row', !(offer.kind === 'intervention' && next?.kind === 'intervention'));
    if (offer.kind === 'intervention')
      rule('leaders step in only when called for', wasCalled(offer, floor.slice(0, at)), offer.id);
    if (offer.kind === 'turn')
      for (const flag of offer.flags.filter(isSlip))
        rule('every slip is met', next?.kind === 'intervention' && next.trigger === MET_BY[flag], offer.id);
  }
  const share =
    countWords(
      floor.flatMap(part => part.lines),
      leaders,
    ) / countWords(floor.flatMap(part => part.lines));
  rule('a fifth of the words at most for the leaders', share <= 0.2, `they had ${share.toFixed(2)}`);

  for (const { offer } of turns) rule('what is said is true of this run', isTrue(offer, meeting), offer.id);
  rule('two turns on what this learner did', turns.filter(turn => isTied(turn.offer, meeting)).length >= 2);
  rule(
    'a turn on the feeling that was named',
    turns.some(turn => felt && turn.offer.felt.includes(felt)),
    `it was "${felt}"`,
  );
  rule('the ending says how it went', went !== undefined);
  if (went === 'smooth') rule('what a smooth run cost', flagged('cost') >= 0);
  if (went === 'rough') {
    const warm = turns.findIndex(({ offer }) => offer.lane === 'doctor' && offer.flags.includes('warm'));
    const damage = flagged('damage');
    rule('warmth for the doctor before damage', warm >= 0 && (damage < 0 || warm < damage));
  }

  rule('two or three themes', themes.length >= 2 && themes.length <= 3, `there were ${themes.length}`);
  for (const theme of themes)
    rule(
      'a theme was voiced before',
      theme.from.some(id => said.has(id)),
      theme.id,
    );
  for (const line of meeting.lines) rule('no words of a judge', !BANNED.test(line.text), `"${line.text}"`);

  const asked = meeting.facts;
  for (const [at, { offer }] of asked.entries())
    if (offer.kind === 'question' && offer.flags.includes('advice')) {
      const next = asked[at + 1]?.offer;
      rule(
        'a question that is not one is turned back',
        next?.kind === 'intervention' && next.trigger === 'fact-only',
        offer.id,
      );
    }
  return broken;
}

export const FEWEST_IN_LANE: Readonly<Record<Lane, number>> = {
  doctor: 2,
  patient: 2,
  absent: 1,
  between: 2,
  image: 1,
};

export const BANNED =
  /\b(should have|mistakes?|correct|SPIKES|empathy score|(good|bad) communication|next time you could)\b/i;

const isPlaceOf = (peer: string, { offer }: Part): boolean =>
  ((offer.kind === 'turn' || offer.kind === 'pass') && offer.peer === peer) ||
  (offer.kind === 'intervention' && offer.invites === peer);

/** Whether what the turn speaks of really happened, and was really felt. */
function isTrue(turn: Turn, meeting: Meeting): boolean {
  const refers = turn.heard.length + turn.ended.length > 0;
  return (
    (!refers || isTied(turn, meeting)) &&
    (turn.felt.length === 0 || turn.felt.some(one => one === meeting.felt))
  );
}
const isTied = (turn: Turn, { chosen, ending }: Meeting): boolean =>
  turn.heard.some(id => chosen.has(id)) || turn.ended.some(one => one === ending);

export const MET_BY = {
  advice: 'advice-to-feeling',
  verdict: 'protect',
  certain: 'own-it',
  story: 'story-stop',
  private: 'boundary',
  blame: 'system',
  rush: 'tempo',
  asks: 'no-reply',
  risk: 'safety',
} as const satisfies Partial<Record<Flag, Trigger>>;
const isSlip = (flag: Flag): flag is keyof typeof MET_BY => Object.hasOwn(MET_BY, flag);

/** Whether what the guide names as this intervention's trigger had happened by then. */
function wasCalled({ trigger, invites }: Intervention, before: readonly Part[]): boolean {
  const turns = before.flatMap(({ offer }) => (offer.kind === 'turn' ? [offer] : []));
  const last = before.at(-1)?.offer;
  const lastWas = (...flags: readonly Flag[]) =>
    last?.kind === 'turn' && last.flags.some(flag => flags.includes(flag));
  const lanes = turns.map(turn => turn.lane);
  const lately = (count: number) => (lanes.length < count ? undefined : lanes.slice(-count));
  switch (trigger) {
    case 'wait':
      return before.length === 0 || lastWas('heavy', 'damage');
    case 'advice-to-feeling':
      return lastWas('advice');
    case 'protect':
      return lastWas('verdict');
    case 'own-it':
      return lastWas('certain');
    case 'story-stop':
      return lastWas('story');
    case 'boundary':
      return lastWas('private');
    case 'system':
      return lastWas('blame');
    case 'tempo':
      return lastWas('rush');
    case 'no-reply':
      return lastWas('asks');
    case 'safety':
      return lastWas('risk');
    case 'metaphor':
      return lastWas('image');
    case 'patient-voice':
      return lately(4)?.every(lane => lane !== 'patient') ?? false;
    case 'doctor-voice':
      return lately(3)?.every(lane => lane === 'patient' || lane === 'absent') ?? false;
    case 'third':
      return turns.length >= 3 && !lanes.includes('absent');
    case 'pair':
      return turns.length >= 3 && !lanes.includes('between');
    case 'un-nice':
      return turns.length >= 3 && !turns.some(turn => turn.flags.includes('unkind'));
    case 'parallel':
      return turns.length >= 3 && !turns.some(turn => turn.flags.includes('disagrees'));
    case 'quiet-one':
      return turns.length >= 8 && invites !== undefined && !turns.some(turn => turn.peer === invites);
    case 'fact-only':
      return false;
  }
}
