import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opened } from '#core/check/check.ts';
import { facilitate } from '#core/balint/facilitate.ts';
import type { Case } from '#core/model/case.ts';
import { LANES } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { begin, type Facilitate } from '#core/sitting/sitting.ts';
import { headOf } from '#core/testing/runs.fixture.ts';
import { check, told } from '#core/testing/check.fixture.ts';
import { compileFiles, eachFile, type Files, filesOf, spoil } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import type { Draft } from './draft.ts';
import { edited } from './edit.ts';
import { openDraft } from './reading.ts';
import { rehearse } from './rehearse.ts';
import { type NewTurn, writeTurn } from './turn-template.ts';

const draftOf = (id: string, files: Files): Draft => ({
  main: `${id}/case.ink`,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});
const filesIn = ({ files }: Draft): Files => Object.fromEntries(files.map(({ path, text }) => [path, text]));

const opened = new Map<Draft, Opened>();
function openedOnce(draft: Draft): Opened {
  const one = opened.get(draft) ?? openDraft(draft);
  opened.set(draft, one);
  return one;
}

function withTurn(draft: Draft, turn: Omit<NewTurn, 'peer'> & { readonly peer: string }) {
  const { subject } = openedOnce(draft);
  const peer = subject.about.people.find(person => person.id === turn.peer);
  if (!peer) throw new Error(`Nobody is ${turn.peer}.`);
  const written = writeTurn(draft, subject.source, { ...turn, peer });
  if (!written) throw new Error('There is no floor.');
  return { ...written, draft: edited(draft, written.edits) };
}

const compiled = (id: string, files: Files): Case => {
  const made = compileFiles(id, files);
  return made.ok ? made.value.case : expect.fail(JSON.stringify(made.fault));
};

/** A run of the case that chose this reply. What is written for the group changes nothing of the conversation. */
function seedWith(here: Case, reply: string): number {
  for (let seed = 1; seed < 300; seed += 1)
    if (rehearse(here, { kind: 'chance', seed }).replies.some(({ id }) => id === reply)) return seed;
  return expect.fail(`No run chooses ${reply}.`);
}

/** What is heard of a turn in a run whose group takes it as soon as it is on offer. */
function heardOf(here: Case, seed: number, turn: string): RunEvent[] {
  const group: Facilitate = (offers, ...rest) =>
    offers.find(one => one.id === turn) ?? facilitate(offers, ...rest);
  const { events } = goOnByChance(begin(here, headOf(here, seed)), seed, group);
  const at = events.findIndex(event => event.kind === 'spoke' && event.offer.id === turn);
  return at < 0 ? [] : events.slice(at, at + 2);
}

/** The floor without a choice of its own: everything comes by threads. */
const THREADED = eachFile(
  spoil(
    WHOLE,
    '=== floor ===\n<- leaders',
    '=== floor ===\n<- all_of_it\n-> DONE\n\n=== all_of_it ===\n<- leaders',
  ),
  text => text.replaceAll(/\bfloor\.(?=\w)/g, 'all_of_it.'),
);

const REPLIES = ['asked', 'waited', 'named', 'leaflet', 'bread'] as const;

describe.each([
  ['a case with its turns on the floor', WHOLE],
  ['a case whose turns come by threads', THREADED],
])('a turn for a reply in %s', (_, files) => {
  const draft = draftOf('whole', files);
  const seeds = new Map(REPLIES.map(reply => [reply, seedWith(compiled('whole', files), reply)]));

  test('compiles, is offered to whoever chose the reply, and says just these words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPLIES),
        fc.constantFrom('nadia', 'meiling', 'andres', 'piotr'),
        fc.constantFrom(...LANES),
        fc.constantFrom('', 'the_word'),
        fc
          .array(
            fc.oneof(
              fc.constantFrom(
                '//',
                '#',
                '->',
                '{',
                '}',
                '|',
                '[',
                ']',
                '<>',
                '<-',
                '~',
                '\\',
                '/*',
                '*/',
                '=',
                '-',
                '*',
                '\n',
                'TODO:',
                '`',
              ),
              fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }),
            ),
            { minLength: 1, maxLength: 8 },
          )
          .map(words => `I ${words.join(' ')} it.`),
        (reply, peer, lane, about, words) => {
          const { id, draft: after, place } = withTurn(draft, { reply, peer, lane, about, words });
          expect(lineIn(after, place)).toContain(`# id: ${id} `);
          const here = compiled('whole', filesIn(after));
          expect(heardOf(here, seeds.get(reply) ?? 0, id)).toMatchObject([
            { kind: 'spoke', offer: { kind: 'turn', peer, lane, heard: [reply] } },
            { kind: 'heard', line: { how: 'said', speaker: peer, text: plain(words) } },
          ]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

const plain = (words: string): string => words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
const lineIn = (draft: Draft, { file, line }: { readonly file: string; readonly line: number }): string =>
  draft.files.find(({ path }) => path === file)?.text.split('\n')[line - 1] ?? '';

const WORDS =
  'I would have kept still there as well, and I would have hated how long it was going to take before she said it.';

test('what nobody took up is taken up then', () => {
  const files = spoil(WHOLE, '# heard: waited]', ']');
  expect(told(check(files)).filter(one => one.startsWith('unanswered-reply'))).toHaveLength(1);
  const { draft } = withTurn(draftOf('whole', files), {
    reply: 'waited',
    peer: 'sara',
    lane: 'doctor',
    about: 'the_sleeve',
    words: WORDS,
  });
  expect(told(check(filesIn(draft)))).toEqual(told(check(WHOLE)));
});

test('a reply that stands in a case of the house is asked for by its label', () => {
  const { draft, place } = withTurn(draftOf('blue-folder', filesOf()), {
    reply: 'folder_ask',
    peer: 'sara',
    lane: 'patient',
    about: 'the_folder',
    words: WORDS,
  });
  expect(lineIn(draft, place)).toBe(
    '* {encounter.folder_ask} [Sara # id: t_folder_ask_sara # peer: sara # lane: patient # about: the_folder # heard: folder_ask]',
  );
  expect(lineIn(draft, { ...place, line: place.line + 3 })).toContain('# ends: floor');
  const here = compiled('blue-folder', filesIn(draft));
  expect(heardOf(here, seedWith(here, 'folder_ask'), 't_folder_ask_sara')).toHaveLength(2);
});

test('a second turn of the same voice has a name of its own', () => {
  const turn = { reply: 'asked', peer: 'nadia', lane: 'image', about: '', words: WORDS } as const;
  const first = withTurn(draftOf('whole', WHOLE), turn);
  expect([first.id, withTurn(first.draft, turn).id]).toEqual(['t_asked_nadia', 't_asked_nadia_2']);
});

test('without a floor there is nowhere to write it', () => {
  const draft = draftOf('whole', { 'whole/case.ink': '* [x # id: x # move: emo.name] -> END' });
  const { subject } = openDraft(draft);
  const peer = openDraft(draftOf('whole', WHOLE)).subject.about.people[0];
  expect(
    peer && writeTurn(draft, subject.source, { reply: 'x', peer, lane: 'image', about: '', words: 'x' }),
  ).toBe(undefined);
});
