import { wordsOf } from '#app/ui/words/words.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const EN = {
  title: 'Try it',
  reading: 'Reading the text …',
  unread: 'The text cannot be played yet. The findings say what ink stumbles over.',
  toFindings: 'To the findings',

  back: 'Step back',
  forward: 'Forwards',
  again: 'From the beginning',
  atCursor: 'To the cursor',
  elsewhere: 'Elsewhere',
  keys: 'Here, b steps back and f forwards.',
  behind: 'Show what learners do not see',
  wentBack: 'One step back.',
  wentForward: 'One step forwards.',
  atTheBeginning: 'At the beginning.',
  wentTo: (name: string) => `To “${name}”.`,

  older: 'The text cannot be played as it is now. This is the last one that could be.',
  lost: (words: string) => `After this edit, “${words}” is no longer offered here. You are now before it.`,
  stay: 'Go on from here',
  startLost: (knot: string) =>
    `“${knot}” is not in the text any more, or needs values to begin with. This is the beginning.`,
  noWay: (name: string) => `No way to “${name}” was found. You can begin right there.`,
  beginThere: 'Begin right there',
  stopped: (words: string) =>
    words === ''
      ? 'It went on without an end, and was stopped.'
      : `“${words}” went on without an end, and was stopped.`,
  fault: (message: string) => `Ink stops here: ${message}`,
  endless: 'The text goes round in a circle here, and comes to no choice.',
  nobodyMaySpeak: 'Nobody of the group may say anything of what is on offer now.',
  empty: 'There is nothing to play yet.',
  over: 'The story is over here.',
  overInTalk: 'There is nothing more to choose, and no way to the group.',

  opening: (knot: string) => `You begin at “${knot}”. What came before is not known.`,
  checkOut: 'How are you leaving this?',
  toGroup: 'Back to the group’s beginning',

  begin: {
    title: 'Begin elsewhere',
    where: 'Where to begin',
    beginning: 'The beginning',
    knots: 'Knots',
    moments: 'Moments',
    knotIs: 'A knot is a part of the story with a name; the name stands after ===.',
    cursor: (name: string) => `Where the cursor is: ${name}`,
    set: 'Set before it begins',
    memory: 'What the group remembers',
    noMemory: 'This case asks for nothing that the group remembers.',
    memoryHint: 'It is told to the story when you go up to the group.',
    seed: 'Chance',
    seedHint: 'With the same number, chance falls the same way again, in the text and in who speaks.',
    otherSeed: 'Another chance',
    way: 'Come there by the shortest way',
    wayHint: 'By choices that lead there, so that all before it is true.',
    there: 'Begin right there',
    thereHint: 'At once. The moment and whoever is in the room are taken from the lines above.',
    go: 'Begin',
    leave: 'Leave it',
  },

  written: {
    title: 'Where this is written',
    reply: 'Reply',
    turn: 'Turn',
    offer: (kind: string, words: string) => `${kind}: ${words}`,
    place: (line: number) => `line ${line}`,
    unnamed: 'Ink offers this too, but no learner is offered it: it has no id, or lacks what a turn needs.',
    moment: 'Moment',
    noMoment: 'none',
  },

  steps: {
    title: (count: number) => `What was chosen (${count})`,
    none: 'Nothing was chosen yet.',
    before: 'Back to before it',
    group: 'The group',
  },

  inside: {
    title: 'What ink remembers',
    hint: 'What is set here holds from the next choice on, and is set again whenever the text changes.',
    variables: 'Variables',
    noVariables: 'The text declares no variable.',
    visits: 'How often it was come to',
    name: 'Name',
    value: 'Value',
    times,
    changed: 'changed',
    find: 'Find a name',
    yes: 'true',
    no: 'false',
    notSet: 'With lists in the text, ink does not let these be set.',
    valueOf: (name: string) => `Value of ${name}`,
    timesOf: (name: string) => `How often ${name} was come to`,
  },

  kept: {
    title: 'Kept runs',
    about:
      'A kept run lies beside the case as a file, and is played again after every edit: does it still hold?',
    none: 'None is kept yet.',
    name: 'Name of the run',
    nameHint: 'Small letters, digits, - and _.',
    keep: 'Keep this run',
    kept: (name: string) => `Kept as ${name}.`,
    download: 'Save it to a file',
    notOver: 'A run can be kept when it has come to its end.',
    notWhole: 'Only a run from the beginning, with nothing set by hand, can be kept.',
    holds: 'holds',
    parts: (words: string) => `parts at “${words}”, which is not offered there any more`,
    goesOn: 'is not over any more where it ended',
    unread: 'cannot be read as a run',
  },
};

/** What stands around the run that is being tried beside the text. */
export const tryoutWords = wordsOf({ 'en-GB': EN });
