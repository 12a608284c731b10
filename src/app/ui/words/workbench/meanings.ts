import type { Flag, Lane, Slot, Trigger } from '#core/model/offer.ts';
import type { Sound } from '#core/model/sound.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Went } from '#core/model/line.ts';
import type { HEAD_TAGS } from '#core/story/about.ts';
import type { LINE_TAGS } from '#core/story/line.ts';
import type { OFFER_TAGS } from '#core/story/offer.ts';
import { wordsOf } from '#app/ui/words/words.ts';

type LineTag = (typeof LINE_TAGS)[number];
type OfferTag = (typeof OFFER_TAGS)[number];
type HeadTag = (typeof HEAD_TAGS)[number];

const LINE: Readonly<Record<LineTag, string>> = {
  face: 'Changes the face of whoever speaks.',
  of: 'On a line that is seen: whose face it is.',
  cue: 'Hints at a feeling without saying it.',
  concern: 'Says a feeling outright.',
  pause: 'A breath before the line; the reader can skip it.',
  sound: 'The room it is heard in from here on, or something that is heard once.',
  room: 'From here on one is in another room.',
  enters: 'Who comes in.',
  leaves: 'Who goes out.',
  moment: 'A moment begins here, which the group can come back to.',
  stage: 'A stage of the meeting begins here.',
  ending: 'The name of the ending that this line reaches.',
  went: 'On an ending’s last line: how it left things. Nobody is shown this.',
  inner: 'The learner’s own inner voice.',
};

const OFFER: Readonly<Record<OfferTag, string>> = {
  id: 'Its own name, once in the case. Stored runs hang on it.',
  move: 'What the reply does, one to three of the moves. Hidden until the second room.',
  act: 'Something that is done, or waited, and not said.',
  feeling: 'A feeling that the learner brings to the group.',
  about: 'The moment that is brought, or brought back.',
  write: 'Asks for the learner’s own words.',
  aloud: 'To be said to the room, with a quiet clock and nothing recorded.',
  rather: 'Not said, but done: keeping silent, leaving it.',
  door: 'The learner goes up to the group.',
  peer: 'Who of the peers takes it.',
  lane: 'Whose shoes the turn stands in.',
  flag: 'What else the leaders need to know of the turn.',
  heard: 'The replies that it takes up: it only comes where one of them was chosen.',
  felt: 'The feeling that it takes up.',
  ended: 'The endings that it takes up.',
  answers: 'The turn that it takes up.',
  question: 'A peer asks for a fact, before the chair goes back.',
  pass: 'A peer lets the turn go by.',
  leader: 'Which of the leaders takes it.',
  trigger: 'What brings the leader in.',
  invites: 'Whom the leader turns to.',
  theme: 'A leader gathers something at the close.',
  from: 'The turns of which one has said it.',
  ends: 'A leader ends the stage.',
};

const HEAD: Readonly<Record<HeadTag, string>> = {
  title: 'The title of the case.',
  language: 'The language it is written in: en-GB.',
  version: 'Raise it when an edit changes what is meant.',
  summary: 'One line for the list of cases.',
  you: 'Who the learner is.',
  with: 'Whom the learner meets.',
  setting: 'Where and when.',
  minutes: 'About how long, with the group.',
  situation: 'What one comes into: one or two words, with semicolons between.',
  aims: 'What one can practise in it: two to four words, with semicolons between.',
  practises: 'What it turns on, in your own words.',
  note: 'The content note: one neutral line.',
  country: 'Whose law and custom hold.',
  licence: 'Under which licence others may use it.',
  know: 'A thing the learner knows. As many as you like.',
  author: 'Who wrote it. As many as there are.',
  person: 'Somebody in the conversation: id; Name; who they are; pronouns; portrait.',
  peer: 'Somebody of the group: id; Name; who they are; pronouns; portrait.',
  leader: 'Who leads the group: id; Name; who they are; pronouns; portrait.',
  moment: 'A stretch that the group can come back to: id; the words after “the moment”.',
  'note-more': 'More of the content note, for whoever asks.',
  room: 'The room, and who is where in it.',
  'begin-here': 'It is the case to begin with: yes. One of a site at most has this.',
};

const LANE: Readonly<Record<Lane, string>> = {
  doctor: 'In the doctor’s shoes.',
  patient: 'In the patient’s shoes.',
  absent: 'In the shoes of somebody who was not in the room.',
  between: 'What goes on between them.',
  image: 'A picture, something felt in the body, or a metaphor.',
};

const FLAG: Readonly<Record<Flag, string>> = {
  image: 'An image that a leader may hold up.',
  unkind: 'A feeling that is not nice: irritation, boredom, relief.',
  guess: 'Imagined, and probably wrong.',
  provokes: 'Somebody may see it otherwise.',
  disagrees: 'Does not see it as the turn it answers does.',
  heavy: 'Wants a silence after it.',
  warm: 'Speaks warmly, in the doctor’s shoes.',
  damage: 'Speaks of damage that was done.',
  cost: 'What a smooth conversation cost.',
  advice: 'A slip: it tells the doctor what to do. A leader meets it.',
  story: 'A slip: a case of one’s own. A leader meets it.',
  certain: 'A slip: sure of somebody’s mind. A leader meets it.',
  blame: 'A slip: somebody is to blame. A leader meets it.',
  verdict: 'A slip: a judgement of the doctor. A leader meets it.',
  private: 'A slip: into the learner’s private life. A leader meets it.',
  rush: 'A slip: a joke or a hurry just after something that hurt.',
  asks: 'A slip: turns to the learner, who is only listening.',
  risk: 'Somebody in the case is not safe.',
};

const TRIGGER: Readonly<Record<Trigger, string>> = {
  wait: 'After the telling, or after something heavy: nobody hurries.',
  'fact-only': 'A question that is not one.',
  protect: 'A verdict on the doctor.',
  'no-reply': 'Somebody turned to the learner, who need not answer.',
  'advice-to-feeling': 'Advice: which feeling is behind it?',
  'patient-voice': 'Nobody has been with the patient for four turns.',
  'doctor-voice': 'Nobody has been with the doctor for three turns.',
  third: 'Nobody has thought of who was not in the room.',
  pair: 'Nobody has said what went on between the two.',
  'own-it': 'Somebody is certain of another’s mind.',
  'story-stop': 'Somebody begins a case of their own.',
  metaphor: 'An image that is worth holding up.',
  parallel: 'Everybody agrees: is the room doing what the conversation did?',
  'un-nice': 'Nobody has said a feeling that is not nice.',
  'quiet-one': 'Somebody has not spoken yet; say whom with # invites:.',
  tempo: 'A joke or a hurry, just after something that hurt.',
  boundary: 'Somebody asks after the learner’s private life.',
  system: 'Somebody is blamed.',
  safety: 'Somebody in the case is not safe.',
};

const SLOT: Readonly<Record<Slot, string>> = {
  telling: 'What happened, told to the group.',
  return: 'What is to be said on coming back in.',
  carry: 'What is taken along.',
};

const STAGE: Readonly<Record<Stage, string>> = {
  encounter: 'The conversation.',
  opening: 'What holds here, and the call for a case.',
  telling: 'The learner tells it.',
  facts: 'Questions of fact.',
  floor: 'The chair goes back, and the group imagines.',
  return: 'The learner comes back in.',
  closing: 'The close.',
};

const WENT: Readonly<Record<Went, string>> = {
  rough: 'Warmth comes before anyone speaks of damage.',
  mixed: 'Neither rough nor smooth.',
  smooth: 'Somebody feels what it cost.',
};

const SOUND: Readonly<Record<Sound, string>> = {
  clinic: 'A room, heard from here on.',
  ward: 'A room, heard from here on.',
  emergency: 'A room, heard from here on.',
  corridor: 'A room, heard from here on.',
  'living-room': 'A room, heard from here on.',
  'seminar-room': 'The group’s own room.',
  chair: 'Heard once; say it in the line too.',
  curtain: 'Heard once; say it in the line too.',
  phone: 'Heard once; say it in the line too.',
  trolley: 'Heard once; say it in the line too.',
  pen: 'Heard once; say it in the line too.',
  door: 'Heard once; say it in the line too.',
  footsteps: 'Heard once; say it in the line too.',
  bleep: 'Heard once; say it in the line too.',
  alarm: 'Heard once; say it in the line too.',
};

const EN = {
  tags: { line: LINE, offer: OFFER, head: HEAD },
  lane: LANE,
  flag: FLAG,
  trigger: TRIGGER,
  slot: SLOT,
  stage: STAGE,
  went: WENT,
  sound: SOUND,
  act: { wait: 'Silence: write what waiting looks like.', do: 'Something else that is done and not said.' },
  room: 'A room that can be drawn.',
  roomPlace: (room: string) => `A place in the ${room}.`,
  beginHere: 'Learners are led to it first.',
  feeling: (words: string) => `The feeling that the learner brings: ${words}.`,
  you: 'The learner, telling the group.',
  knot: 'knot',
  stitch: 'part of a knot',
  label: 'label',
  done: 'Nothing more comes from here; the story goes on with the choices that are on offer.',
  end: 'The story ends here.',
  back: 'Back to where this knot was called from. Ink calls such a way there and back a tunnel.',
};

/** One line of meaning for every word that an author can choose from. */
export const meaningWords = wordsOf({ 'en-GB': EN });
