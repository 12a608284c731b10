import type { Met } from '#core/review/cues.ts';
import type { PlaceKind, Reason } from '#core/review/places.ts';
import type { RoadFault } from '#core/sitting/road.ts';
import type { Weight } from '#core/model/line.ts';
import { wordsOf } from './words.ts';

const PLACE: Readonly<Record<PlaceKind, string>> = {
  opened: 'Here there was more room',
  closed: 'Here there was less',
  'toss-up': 'Here it could be read either way',
};

const REASON: Readonly<Record<Reason, string>> = {
  'after-hint': 'something had just been hinted at',
  'after-worry': 'something had just been said outright',
  opens: 'a reply named like this tends to leave more room',
  closes: 'a reply named like this tends to leave less room',
  both: 'a reply named like this leaves room and takes some',
  neither: 'a reply named like this tends to do neither',
  'said-more': 'more of that kind was said afterwards',
  'came-back': 'the same person came back with more',
  showed: 'a face let more be seen afterwards',
  shut: 'a face drew back afterwards',
  silence: 'a silence came after it',
  noted: 'you had written words of your own for it',
  starred: 'you had marked a line there',
  brought: 'you brought it to the group',
};

const WEIGHT: Readonly<Record<Weight, string>> = { cue: 'hinted at', concern: 'said outright' };

const MET: Readonly<Record<Met, string>> = {
  met: 'more room was left for it',
  open: 'neither more room nor less',
  missed: 'less room was left for it',
};

const NO_ROAD: Readonly<Record<RoadFault | 'no-case' | 'unfetched', string>> = {
  'no-choice': 'The log of this run has no choice in this place, so there is nothing to follow.',
  'never-offered': 'That line did not stand here in this run, so there is nothing to follow.',
  'case-changed':
    'The case has been edited since, and no longer comes to this place in this way. What you did is kept as it was; where this would have gone can no longer be told.',
  'no-case':
    'The case itself is not on this device just now, so where this might have gone cannot be told. All else here is read from your run alone.',
  unfetched: 'The part that tells it could not be fetched. It may be there again when you are online.',
};

const EN = {
  door: 'Open the second room',
  doorText:
    'There is a second room, with names for what your replies did, and the other replies that were there. Nobody from the group is in it, and nothing is scored there either. You may leave it shut.',

  intro:
    'Nobody from the group is in here, and nothing is scored. A few fixed rules have read what was written down of your conversation: which replies there were, what was said, which faces were drawn. Of your tone of voice and of what you meant they know nothing. Other readings are possible, yours first.',
  leave: 'Leave this room',

  howTitle: 'How are you?',
  left: (how: string) => `When the group ended, your word was “${how}”.`,
  howLabel: 'How you are, in your own words',
  ownHint: 'Only for you. It stays on this device. Leave out real names, dates and places.',

  happenedTitle: 'What happened',
  quoted: (name: string) => `“${name}”`,
  arc: (began: string, ended: string) => `It began with “${began}” and ended with “${ended}”.`,
  brought: (names: string) => `To the group you brought ${names}.`,
  mapIntro:
    'Worries are often hinted at, and sometimes said outright. Here is each one, and the reply that came next. Not every hint wants an answer, and not every moment has the room for one.',
  mapLabel:
    'A drawing of the conversation over time: above, what was hinted at or said outright; below, your replies. The same can be opened as a table, after it.',
  noCues: 'Nothing in this conversation is marked by its author as a hint or a worry.',
  legend: 'How to read it',
  yourReply: 'a reply of yours',
  lookedAt: 'a reply that is looked at below',
  table: 'The same, line by line',
  theyHead: 'What they let be seen',
  youHead: 'What you said or did next',
  weight: WEIGHT,
  met: MET,
  unanswered: 'the conversation went on before you could answer',

  placesTitle: 'What was in it',
  placesIntro:
    'At most three places, chosen by rule: one with more room after it, one with less, and one that could be read either way. Any of them may have been what the moment asked for.',
  noPlaces:
    'There is no place in this run that the rules could point at: it was short, or no reply in it leaned one way or the other. That happens.',
  place: PLACE,
  when: (name: string) => `The moment “${name}”`,
  because: (reasons: string) => `Why the rules stopped here: ${reasons}.`,
  reason: REASON,
  wondering: 'What were you hoping for, there?',
  youWrote: 'What you wrote before the replies',
  youChose: 'What you then chose',
  cameNext: 'What came next',
  nothingNext: 'Nothing was said before the next moment began.',
  movesTitle: 'What your reply does, by name',
  noMoves: 'Its author gave this reply no name.',
  astray: 'Where it may not help:',
  readAbout: (sources: string) => `Read about it in: ${sources}.`,
  ownName: 'No framework names it; the name is ours.',
  othersTitle: 'The other replies that were there',
  seeRoad: 'See where it might have gone',
  hideRoad: 'Put it away again',
  roadLabel: 'One possibility, of the same story',
  roadEnds: 'The conversation would have been over there.',
  roadEdited: 'The case has been edited since; this is how it reads now.',
  roadComing: 'Following it…',
  noRoad: NO_ROAD,

  takeTitle: 'What do you take?',
  takeLabel: 'What you take from this room, if anything',
  sources: 'Where this comes from',
  sourcesIntro:
    'The names and the sentences are ours; what they gather is from these. Which reply carries which name is for the authors of a case to say. The order of this page follows PEARLS. We look only at the reply that comes next, and at the room it leaves; that simplifies VR-CoDES.',

  early: 'This room is for afterwards. The conversation, and the evening with the group, come first.',
  noRun: 'There is no run at this address to look back on.',
  unreadable:
    'That run is not on this device, or it cannot be read here. Perhaps it was erased, or played in another browser.',
};

/** What is said in the second room and at its door: fetched with them. */
export const reviewWords = wordsOf({ 'en-GB': EN });
