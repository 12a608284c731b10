import type { Person } from '#core/model/person.ts';
import type { Flag, Intervention, Lane, Trigger, Turn } from '#core/model/offer.ts';
import { countWords, type Meeting, type Part } from './meeting.fixture.ts';

/**
 * What a debrief must hold, after the domain guide (§1 stage 5, §3). Written down a second time on purpose:
 * the facilitator's own rules are what is being tested, so nothing of them is used here.
 */
export function brokenRules(meeting: Meeting, people: readonly Person[]): string[] {
  const seated = (seat: Person['seat']) =>
    new Set(people.filter(one => one.seat === seat).map(one => one.id));
  const [peers, leaders] = [seated('peer'), seated('leader')];
  const { turns, interventions, floor, themes, felt, went } = meeting;
  const broken: string[] = [];
  const rule = (name: string, holds: boolean) => void (holds || broken.push(name));

  rule(`10 to 16 turns, not ${turns.length}`, turns.length >= 10 && turns.length <= 16);
  for (const { offer, lines } of turns) {
    const words = countWords(lines);
    rule(`turns of 15 to 55 words, but ${offer.id} has ${words}`, words >= 15 && words <= 55);
  }
  const voices = new Set(turns.map(turn => turn.offer.peer));
  rule(`six peers, not ${voices.size}`, voices.size >= 6);
  for (const peer of peers)
    rule(
      `${peer} has spoken, been invited or passed`,
      floor.some(part => isPlaceOf(peer, part)),
    );

  const inLane = (lane: Lane) => turns.filter(turn => turn.offer.lane === lane).length;
  rule('two turns as the doctor', inLane('doctor') >= 2);
  rule('two turns as the patient', inLane('patient') >= 2);
  rule('somebody absent', inLane('absent') >= 1);
  rule('two turns on what is between them', inLane('between') >= 2);
  rule('an image', inLane('image') >= 1);
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
    `two to four interventions, not ${interventions.length}`,
    interventions.length >= 2 && interventions.length <= 4,
  );
  for (const { offer, lines } of interventions)
    rule(`25 words for ${offer.id}`, countWords(lines, leaders) <= 25);
  for (const [at, { offer }] of floor.entries()) {
    const next = floor[at + 1]?.offer;
    rule('no two interventions in a row', !(offer.kind === 'intervention' && next?.kind === 'intervention'));
    if (offer.kind === 'intervention')
      rule(`${offer.id} was called for`, wasCalled(offer, floor.slice(0, at)));
    if (offer.kind === 'turn')
      for (const flag of offer.flags.filter(isSlip))
        rule(`${offer.id} is met`, next?.kind === 'intervention' && next.trigger === MET_BY[flag]);
  }
  const share =
    countWords(
      floor.flatMap(part => part.lines),
      leaders,
    ) / countWords(floor.flatMap(part => part.lines));
  rule(`a fifth of the words for the leaders, not ${share.toFixed(2)}`, share <= 0.2);

  for (const { offer } of turns) rule(`${offer.id} is true of this run`, isTrue(offer, meeting));
  rule('two turns on what this learner did', turns.filter(turn => isTied(turn.offer, meeting)).length >= 2);
  rule(
    `the feeling that was named (${felt})`,
    turns.some(turn => felt && turn.offer.felt.includes(felt)),
  );
  rule('how it went', went !== undefined);
  if (went === 'smooth') rule('what a smooth run cost', flagged('cost') >= 0);
  if (went === 'rough') {
    const warm = turns.findIndex(({ offer }) => offer.lane === 'doctor' && offer.flags.includes('warm'));
    const damage = flagged('damage');
    rule('warmth for the doctor before damage', warm >= 0 && (damage < 0 || warm < damage));
  }

  rule(`two or three themes, not ${themes.length}`, themes.length >= 2 && themes.length <= 3);
  for (const theme of themes)
    rule(
      `${theme.id} was voiced`,
      theme.from.some(id => said.has(id)),
    );
  for (const line of meeting.lines) rule(`no such word: "${line.text}"`, !BANNED.test(line.text));

  const asked = meeting.facts;
  for (const [at, { offer }] of asked.entries())
    if (offer.kind === 'question' && offer.flags.includes('advice')) {
      const next = asked[at + 1]?.offer;
      rule(`${offer.id} is turned back`, next?.kind === 'intervention' && next.trigger === 'fact-only');
    }
  return broken;
}

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

const MET_BY = {
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
