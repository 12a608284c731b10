import { wordsOf } from './words.ts';

const EN = {
  tryAgain: 'Try again from here',
  wonder: 'What do you want to find out?',
  wonderHint: 'A few words for yourself, or none. They stay on this device.',
  wonderBegin: 'Begin from there',
  wonderOpening: 'One moment…',
  wondered: 'What you wanted to find out',
  faults: {
    'no-case':
      'The case could not be fetched. If you are offline and have not opened it for a long time, try again when you are online.',
    gone: 'This run has been erased from this device.',
    'no-place':
      'This case was edited since, and no longer comes to this place in this way. The run is kept as it was.',
  },

  noRunNamed: 'This address does not say which run is meant. Your notebook has all of them.',
  noRunHere: 'That run is not on this device, or it cannot be read.',
  watchIt: 'Watch it again',
  inNotebook: 'All of it, in your notebook',
  tryFromSomewhere: 'Try again from somewhere',

  before: 'The time before',
  thisTime: 'This time',
  alike: 'Alike',
  theSame: (lines: number) => (lines === 1 ? 'The same for one line' : `The same for ${lines} lines`),
  andOn: (lines: number) => (lines === 1 ? 'And one line more' : `And on from there, ${lines} lines`),
  hereTheyPart: 'Here they part',
  onlyOne: 'From here only one of them has gone on',
  differently: 'Different again',
  nothingHere: 'Nothing was said here.',
  notYet: 'It has not come to this yet.',
  allAlike: 'As far as they go, the two are alike.',
  goOnWith: 'Go on with it',
  lookNotAtGroup:
    'This time has not been to the group yet. They will speak about what was said in it, and not about the time before.',
  firstNotAtGroup: 'The time before never went to the group, so there is nothing to compare.',
  saidBoth: (turns: number) =>
    turns === 1 ? 'One thing was said both times' : `${turns} things were said both times`,
  saidBefore: 'Only the time before',
  saidNow: 'Only this time',
  noOtherTurns: 'Nothing besides what was said both times.',

  hasLooks:
    'This was the first time. What grew out of it is below, and you can begin again from any of its places.',
  isFirst:
    'There is nothing beside this run yet. You can go back to any of these places and try something else.',
  parentGone:
    'The run that this one began from is no longer on this device. This one is whole by itself, with all that came before.',
  otherGone: 'The other run is not on this device, or it cannot be read.',
  chooseWhere: 'Choose where to begin again',
  another: 'Try again from another place',
  inMoment: (name: string) => `… ${name}`,
  atFirst: 'At the beginning',

  looks: 'All the times, as they grew out of one another',
  thisOne: 'this one',
  begunOn: (when: string) => `Begun ${when}`,
  wentWith: 'It went on with',
  nothingChosen: 'Nothing has been chosen in it yet.',
  lookOfGone: 'The run it began from is gone.',
  besideIt: 'Beside the time before',
  lookFrom: 'Watch it, or try again',

  controls: 'Going through it',
  play: 'Play',
  pause: 'Pause',
  back: 'Back',
  on: 'On',
  toStart: 'To the beginning',
  toEnd: 'To the end',
  where: 'Where you are in it',
  count: (now: number, all: number) => `${now} of ${all}`,
  whereIs: (now: number, all: number, moment: string) =>
    `${now} of ${all}${moment === '' ? '' : `, ${moment}`}`,
  pace: 'Pace',
  paces: { slow: 'Slow', usual: 'Usual', quick: 'Quick' },
  playing: 'It plays by itself. Pause is among the buttons; on a keyboard it is the space bar.',
  paused: (now: number, all: number) => `Paused at ${now} of ${all}.`,
  withGroup: 'Show what the group said about it',
  groupSaid: (turns: number) =>
    turns === 1 ? 'What one of them said about this later' : 'What they said about this later',
  groupElse: 'What else was said in the group',
  alsoThere: 'The other replies that were there',
  moments: 'The moment…',
  replayKeys: 'Space plays and pauses, the arrow keys step, Home and End go to the beginning and the end.',
  endOfIt: 'That is how it went.',
  endSoFar: 'That is as far as it has come.',
  again: 'From the beginning',
  setBeside: 'See it side by side',
  nothingToWatch: 'Nothing has been said in this run yet.',
};

/** What is said where a run is watched, tried again and laid beside another: fetched with those pages. */
export const againWords = wordsOf({ 'en-GB': EN });
