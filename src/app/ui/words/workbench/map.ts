import { wordsOf } from '#app/ui/words/words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const EN = {
  title: 'Map of the case',
  drawing: 'Drawing',
  list: 'List',
  shownAs: 'Shown as',
  empty: 'There is no knot yet. A knot is a part of the story with a name: it begins with === and the name.',
  reading: 'Reading the text …',
  drawingIt: 'Drawing the map …',
  carried: 'Ink cannot read the text as it stands. This is the map of when it last could.',
  guessed:
    'Ink cannot read the text as it stands. This map is read from the arrows alone, and may lack some ways.',
  howToRead: 'How to read this map',
  legend: (runs: number) =>
    `A line is as thick as there are runs that go along it, of the ${runs} that were played. A dotted one was gone by none.`,
  legendUnplayed:
    'A line is a way from one knot to another. A knot is a part of the story with a name; a stitch is a smaller part within it.',
  legendUnreached: 'What has a broken edge is led to by nothing.',
  legendFolded: 'A double edge has several knots inside: press it to see them.',
  legendMarks:
    'A bar at the side is where the cursor stands, a number in a ring how many findings there are. The run that you are trying has a pale bed.',
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'Whole map',
  print: 'Print',
  tools: 'The map',
  region: 'Drawing of the map. The arrow keys go along the lines, Enter goes to the text.',
  start: 'The beginning',
  knots: (count: number) => plural(count, 'knot', 'knots'),
  stitches: (count: number) => plural(count, 'stitch', 'stitches'),
  replies: (count: number) => plural(count, 'reply', 'replies'),
  turns: (count: number) => plural(count, 'other choice', 'other choices'),
  lines: (count: number) => plural(count, 'line', 'lines'),
  findings: (count: number) => plural(count, 'finding', 'findings'),
  runs: (least: number, most: number, of: number) =>
    least === most ? `${least} of ${of} runs` : `${least} to ${most} of ${of} runs`,
  unreached: 'nothing leads here',
  cursor: 'the cursor is here',
  you: 'you',
  stands: 'the run you are trying stands here',
  passed: 'the run you are trying came through here',
  atLine: (file: string, line: number) => `${file}, line ${line}`,
  line: (line: number) => `line ${line}`,
  chooseOne: 'What is chosen on the map is told here.',
  toLine: 'Go to its line',
  tryHere: 'Try it from here',
  tryFrom: (name: string) => `Try it from “${name}”`,
  unfold: (what: string) => `Show ${what}`,
  fold: (what: string) => `Fold away “${what}”`,
  unfolded: (what: string) => `${what} are shown.`,
  folded: (what: string) => `“${what}” is folded away.`,
  from: 'Comes from',
  to: 'Leads to',
  fromNowhere: 'Nothing leads here.',
  toNowhere: 'Leads nowhere: it ends here, or goes back to where it was called from.',
  wayAt: (name: string, line: number | undefined, runs: string) =>
    [name, line === undefined ? '' : `line ${line}`, runs].filter(one => one !== '').join(', '),
  kinds: {
    divert: '',
    tunnel: 'there and back',
    thread: 'its choices are put on the same menu',
    into: 'by itself, as its first stitch',
    named: 'by a variable',
  },
  sheetOf: (title: string) => `The map of “${title}”`,
};

/** What the map of knots and moments says. */
export const mapWords = wordsOf({ 'en-GB': EN });
