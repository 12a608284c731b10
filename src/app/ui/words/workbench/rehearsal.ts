import type { LeaderRefusal } from '#core/balint/explain.ts';
import type { Refusal } from '#core/balint/may-be-said.ts';
import type { QuestionRefusal } from '#core/balint/asking.ts';
import type { Pool } from '#core/balint/turn-taking.ts';
import type { Weight } from '#core/balint/weighing.ts';
import type { Must } from '#core/check/spare.ts';
import type { Lane, Trigger } from '#core/model/offer.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const LANE: Readonly<Record<Lane, string>> = {
  doctor: 'as the doctor',
  patient: 'as the patient',
  absent: 'as somebody absent',
  between: 'on what is between them',
  image: 'with an image',
};

const CALLED: Readonly<Record<Trigger, string>> = {
  wait: 'Nobody is to hurry: the telling has just ended, or something heavy was said. A leader waits.',
  'fact-only': 'That was not a question of fact, so a leader turns it back.',
  protect: 'Somebody gave a verdict, and a leader meets it at once.',
  'no-reply': 'Somebody turned to the learner, who is only listening; a leader guards that.',
  'advice-to-feeling': 'Somebody gave advice, and a leader asks what it is for.',
  'patient-voice': 'Four turns have gone by and nobody was with the patient.',
  'doctor-voice': 'Three turns have gone by and nobody was with the doctor.',
  third: 'Five turns have gone by and nobody was anyone who is absent.',
  pair: 'Six turns have gone by and nobody spoke of the two of them together.',
  'own-it': 'Somebody was certain about another’s mind, and a leader gives that back.',
  'story-stop': 'Somebody went off into a story of their own, and a leader brings it back.',
  metaphor: 'There was an image worth holding up.',
  parallel: 'Seven turns have gone by and nobody has seen anything otherwise.',
  'un-nice': 'Six turns have gone by and every feeling was a nice one.',
  'quiet-one': 'Eight turns have gone by, and somebody has been silent all along.',
  tempo: 'There was a joke or a hurry just after something that hurt, and a leader slows down.',
  boundary: 'Somebody guessed at the learner’s private life, and a leader closes that.',
  system: 'Somebody blamed those above, and a leader brings it back to the two in the room.',
  safety: 'Somebody in the case may not be safe, and a leader steps out of the group for a moment.',
};

const POOL: Readonly<Record<Pool, string>> = {
  patient:
    'It was the last chance to hear the patient within five turns, so only turns as the patient counted.',
  answering: 'A leader had just asked for this, so only turns that answer counted.',
  owed: 'The meeting’s time was over, so only turns counted that it still owed.',
  open: '',
};

const WEIGHT: Readonly<Record<Weight, string>> = {
  owed: 'it gives the meeting something that it must still hold',
  rare: 'few other turns could give it that',
  provokes: 'somebody may see it otherwise, and nobody had yet',
  patient: 'the patient had not been heard yet',
  calls: 'a leader would have a reason to step in after it, and had had few',
  answers: 'it takes up what had just been said',
  brought: 'it is about the moment that the learner brought',
  stays: 'it stays with the moment that was being spoken of',
  tied: 'it is about something that was really done in this run',
  ending: 'it takes up how it ended, which nobody had yet',
  lane: 'the turn before it stood in the same shoes',
  spoke: 'whoever says it had spoken already',
  slip: 'it is a slip that a leader has to meet',
};

const REFUSED: Readonly<Record<Refusal | QuestionRefusal, string>> = {
  untrue: 'Not true of this run: it takes up a reply, an ending or a feeling that was not there',
  'too-cold': 'Speaks of damage, and after a rough conversation somebody has to be warm as the doctor first',
  slip: 'A slip: too early, too late, or there have been two already',
  unmet: 'A slip that no leader had words for just then',
  'same-voice': 'The same voice would have spoken twice running',
  asked: 'Whoever would ask has asked already',
  stray: 'Not a question of fact, and this was not the place for one',
};

const LEADER: Readonly<Record<LeaderRefusal, string>> = {
  led: 'A leader had just stepped in, and none does twice running',
  enough: 'Leaders had stepped in four times, which is the most',
  uncalled: 'Nothing had called for it',
  placed: 'Whom it invites had spoken or passed',
  other: 'Something else was met first',
  kept: 'One is kept back, in case somebody slips',
  'let-go': 'It was called for, and chance let it go by',
};

const MUST: Readonly<Record<Must, string>> = {
  turns: 'Ten turns',
  'patient-early': 'The patient within five turns',
  patient: 'Two turns as the patient',
  doctor: 'Two turns as the doctor',
  between: 'Two turns on what is between them',
  absent: 'Somebody who is absent',
  image: 'An image',
  disagrees: 'A disagreement',
  unkind: 'A feeling that is not nice',
  guess: 'A guess',
  cost: 'What a smooth conversation cost',
  warm: 'Somebody warm as the doctor, after a rough one',
  run: 'Two turns on what was done in this run',
  feeling: 'A turn on the feeling that was named',
  voices: 'Six voices',
  leaders: 'Two times that a leader steps in',
};

const EN = {
  views: 'What to look at',
  view: { meeting: 'A meeting', matrix: 'Replies and turns', paper: 'On paper' },
  // The meeting.
  intro:
    'A meeting about one run, that is, one way through the conversation. It is told turn by turn: what was said, why, and what else could have been.',
  noCase: 'This text cannot be played as it stands. The findings say why.',
  noGroup: 'This is ink without a group, so there is no meeting to rehearse.',
  making: 'The group is meeting …',
  failed: 'The meeting gave no answer and was stopped. The findings may say why.',
  another: 'Another run',
  chanceRun: (seed: number) => `A run by chance, number ${seed}.`,
  metRun: (seed: number) => `One of the checker’s runs, number ${seed}.`,
  triedRun: 'The run that you are trying.',
  changed: (run: string) => `Now: ${run}`,
  showTried: 'The run that I am trying',
  goOn: 'Let the rest come by chance',
  how: {
    closed: '',
    stuck: 'It stopped: nothing that was on offer may be said, and nothing ends the stage.',
    lost: 'The text no longer offers what was chosen in it, so it stops there.',
    going: 'It has not come to its end yet.',
  },
  notMet: 'It has not come to the group yet.',
  replies: (count: number) =>
    `What was said in the conversation: ${count === 1 ? 'one reply' : `${count} replies`}`,
  endedAs: (name: string) => `It ended with ${name}.`,
  went: { rough: 'It went roughly.', mixed: 'It went neither well nor badly.', smooth: 'It went smoothly.' },
  brought: (name: string) => `The learner brought the moment ${name}.`,
  felt: (feeling: string) => `The feeling was ${feeling}.`,
  stage: { facts: 'Questions of fact', floor: 'The group talks', closing: 'The close' } as Readonly<
    Record<string, string>
  >,
  otherStage: 'The meeting',
  because: {
    call: CALLED,
    pool: POOL,
    weight: WEIGHT,
    taken: 'Taken because',
    against: 'in spite of this',
    tipped: 'Others had as much for them or more; chance tipped it.',
    only: 'Nothing else could be said.',
    invited: 'A leader asked by name, and there was nothing that may be said: the turn goes by.',
    silent: 'The talk is over, and whoever has been silent is seen to let it go by.',
    time: 'The meeting had what it needed, so a leader ends it.',
    timeFacts: 'There have been enough questions.',
    chance: 'Chance took it from those that could come.',
    'turned-back': 'That was not a question of fact, so a leader turns it back.',
    nothing: 'Nothing on offer may be said here.',
    byHand: (name: string) => `You took this by hand. By itself the group would have gone on with ${name}.`,
  },
  others: (count: number) => (count === 1 ? 'One other was on offer' : `${count} others were on offer`),
  weighed: 'Could have been said instead',
  turn: 'Turn',
  forIt: 'What spoke for it, and against',
  strength: 'How strongly',
  strengthHint: 'With chance, which gives up to 4. What was taken had',
  against: 'against',
  leaderFirst: 'Could have been said, but a leader came first',
  notAskedFor: 'Could have been said, but something else had been asked for',
  over: 'Could have been said, but there was enough',
  chanceToo: 'Could have come as well; chance passed them over',
  refused: REFUSED,
  leader: LEADER,
  uncalled: (count: number) =>
    count === 1
      ? 'One leader’s line that nothing called for'
      : `${count} leaders’ lines that nothing called for`,
  asLane: LANE,
  asks: 'asks',
  passes: 'passes',
  // What is to spare.
  spare: 'What a meeting must hold, and what there is to spare',
  spareHint:
    'The scarcest comes first. “Could have been” counts every turn that was on offer and true of the run, whether it was said or not.',
  must: MUST,
  inThis: (had: number, could: number) => `In this run ${had}, of ${could} that could have been.`,
  noneHere: 'Not one to spare.',
  poorest: (could: number, runs: number) => `The poorest of ${runs} runs could have had ${could}.`,
  noneThere: 'Not one to spare there.',
  lookAt: 'Look at that run',
  lookAtFor: (must: string) => `Look at the poorest run for: ${must}`,
};

/** The group, rehearsed: every step of a meeting, and why. */
export const rehearsalWords = wordsOf({ 'en-GB': EN });
