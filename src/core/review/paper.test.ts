import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChoiceId, parseMomentId, parseNoteId, parsePersonId } from '#core/model/ids.ts';
import { type Note, noteAbout } from '#core/model/note.ts';
import type { GroupOffer } from '#core/model/offer.ts';
import { heard, must, run as anyRun, sampleRun } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Block } from './block.ts';
import { BEGINNINGS, PAPER_PARTS, type PaperPart } from './paper-parts.ts';
import { paperOf, type PaperSource, partsIn } from './paper.ts';
import { WORDS } from './paper.fixture.ts';

const [reply, other, nadia, moment] = [
  must(parseChoiceId('say_it')),
  must(parseChoiceId('wait')),
  must(parsePersonId('nadia')),
  must(parseMomentId('the_word')),
];
const chose = (id = reply, text = 'It is cancer.'): RunEvent => ({
  kind: 'chose',
  offer: { kind: 'reply', id, text, moves: [] },
  passedOver: [{ id: other, text: 'You wait.' }],
  afterMs: 1,
});
const turn = (of: Partial<GroupOffer & { kind: 'turn' }>, text: string): RunEvent[] => [
  {
    kind: 'spoke',
    offer: {
      kind: 'turn',
      id: must(parseChoiceId('t')),
      text: 'short name',
      peer: nadia,
      lane: 'patient',
      flags: [],
      heard: [],
      felt: [],
      ended: [],
      ...of,
    },
  },
  { kind: 'heard', line: { how: 'said', speaker: nadia, text } },
];
const seen = (text: string, of: object = {}): RunEvent => ({
  kind: 'heard',
  line: { how: 'seen', text, ...of },
});
const EVENTS: readonly RunEvent[] = [
  seen('He waits.', { moment }),
  { kind: 'noted', text: 'I would wait.' },
  chose(),
  seen('He nods.'),
  seen('He gets up.', { moment: must(parseMomentId('the_end')) }),
  chose(must(parseChoiceId('later')), 'Shall we stop?'),
  seen('They stop.'),
  seen('The group gathers.', { stage: 'opening' }),
  {
    kind: 'chose',
    offer: { kind: 'pick', id: must(parseChoiceId('f')), text: 'ashamed', feeling: 'ashamed' },
    passedOver: [],
    afterMs: 1,
  },
  { kind: 'wrote', slot: 'telling', text: 'I told him.' },
  ...turn({ heard: [reply] }, 'The word fell.'),
  ...turn({ about: must(parseMomentId('elsewhere')) }, 'I think of his wife.'),
  { kind: 'starred', event: 0, on: true },
  { kind: 'noted', text: 'She is right.' },
  { kind: 'wrote', slot: 'carry', text: 'The silence.' },
  { kind: 'checked-out', how: 'stirred' },
];
const RUN = sampleRun({ events: EVENTS });
const NOTES: Note[] = [
  { ...noteAbout(RUN.id, 'exit', 1), texts: { stays: 'His hands.' } },
  { ...noteAbout(RUN.id, 'review', 1), texts: { take: 'Fewer words.' } },
  {
    ...noteAbout(RUN.id, 'review', 1),
    id: must(parseNoteId('n2')),
    kind: 'free',
    texts: { text: 'A year on.' },
  },
  {
    ...noteAbout(RUN.id, 'review', 1),
    id: must(parseNoteId('n3')),
    kind: 'free',
    texts: { text: 'Private.' },
  },
];
const ABOUT = { you: 'a doctor', with: 'Derek', setting: 'Room 6' };
const SOURCE: PaperSource = { run: RUN, notes: NOTES, about: ABOUT };

/** What stands on the page, each block in one line. */
const shown = (parts: readonly PaperPart[], source = SOURCE): string[] =>
  paperOf(source, { parts, notes: [must(parseNoteId('n2'))] }, WORDS)
    .slice(2)
    .map(brief);
function brief(block: Block): string {
  switch (block.kind) {
    case 'turn':
      return `${block.isAtMoment ? '  ' : ''}${block.lines.map(line => line.text).join(' ')}`;
    case 'passed-over':
      return `(${block.texts.join(', ')})`;
    case 'own':
      return `“${block.text}”`;
    case 'title':
    case 'meta':
    case 'heading':
    case 'fact':
    case 'speech':
    case 'direction':
    case 'thought':
    case 'reply':
    case 'act':
      return block.text;
  }
}

test('with nothing ticked there is the title and the day', () => {
  expect(paperOf(SOURCE, { parts: [], notes: [] }, WORDS)).toEqual([
    { kind: 'title', text: 'The blue folder' },
    { kind: 'meta', text: 'begun 1760000000000' },
  ]);
});

test('each part brings what is its own', () => {
  const each = Object.fromEntries(PAPER_PARTS.map(part => [part, shown([part]).slice(1)]));
  expect(each).toEqual({
    about: ['a doctor', 'Derek', 'Room 6'],
    conversation: ['He waits.', 'It is cancer.', 'He nods.', 'He gets up.', 'Shall we stop?', 'They stop.'],
    'passed-over': [],
    group: ['The word fell.', 'I think of his wife.'],
    brought: ['ashamed', 'stirred'],
    own: ['“I would wait.”', '“I told him.”', '“She is right.”'],
    starred: ['He waits.'],
    carried: ['“The silence.”'],
    questions: ['“His hands.”'],
    room: ['“Fewer words.”'],
    notes: ['“A year on.”'],
  });
});

test('with the conversation, turns and notes stand where they belong, and once', () => {
  expect(shown(['conversation', 'passed-over', 'group', 'own'])).toEqual([
    'CONVERSATION',
    'He waits.',
    '“I would wait.”',
    'It is cancer.',
    '(You wait.)',
    'He nods.',
    '  The word fell.',
    'He gets up.',
    'Shall we stop?',
    '(You wait.)',
    'They stop.',
    'GROUP',
    'I think of his wife.',
    'OWN',
    '“I told him.”',
    '“She is right.”',
  ]);
});

test('a portfolio’s page holds nothing of what others said', () => {
  const portfolio = shown(BEGINNINGS.portfolio).join('\n');
  for (const theirs of ['He waits.', 'It is cancer.', 'The word fell.', 'A year on.'])
    expect(portfolio).not.toContain(theirs);
  expect(portfolio).toContain('I told him.');
});

test('only what there is can be ticked', () => {
  expect(partsIn(SOURCE, WORDS)).toEqual(PAPER_PARTS);
  expect(partsIn({ run: sampleRun(), notes: [] }, WORDS)).toEqual(['conversation']);
});

test('whatever the run, what is not ticked is not there, and what is ticked stays as it is', () => {
  fc.assert(
    fc.property(anyRun, fc.subarray([...PAPER_PARTS]), (run, parts) => {
      const source = { run: { ...run, events: [...run.events, heard('x')] }, notes: [] };
      const blocks = paperOf(source, { parts, notes: [] }, WORDS);
      const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []));
      expect(headings).toEqual(
        PAPER_PARTS.filter(part => headings.includes(WORDS.section[part]) && parts.includes(part)).map(
          part => WORDS.section[part],
        ),
      );
      // A turn is said once, wherever it stands.
      const turns = (some: readonly PaperPart[]) =>
        paperOf(source, { parts: some, notes: [] }, WORDS).filter(({ kind }) => kind === 'turn').length;
      expect(turns(['group', 'conversation'])).toBe(turns(['group']));
    }),
  );
});
