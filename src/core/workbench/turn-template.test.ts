import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANES } from '#core/model/offer.ts';
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

function withTurn(draft: Draft, turn: Omit<NewTurn, 'peer'> & { readonly peer: string }) {
  const { subject } = openDraft(draft);
  const peer = subject.about.people.find(person => person.id === turn.peer);
  if (!peer) throw new Error(`Nobody is ${turn.peer}.`);
  const written = writeTurn(draft, subject.source, { ...turn, peer });
  if (!written) throw new Error('There is no floor.');
  return { ...written, draft: edited(draft, written.edits) };
}

/** Runs of the case that chose this, by what their meetings were offered. */
function runsWith(id: string, files: Files, reply: string, enough = 3) {
  const compiled = compileFiles(id, files);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.fault));
  const found = [];
  for (let seed = 1; found.length < enough && seed < 200; seed += 1) {
    const one = rehearse(compiled.value.case, { kind: 'chance', seed });
    if (one.replies.some(({ id }) => id === reply)) found.push(one);
  }
  return found;
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

describe.each([
  ['a case with its turns on the floor', WHOLE],
  ['a case whose turns come by threads', THREADED],
])('a turn for a reply in %s', (_, files) => {
  const draft = draftOf('whole', files);

  test('compiles, is offered to whoever chose the reply, and says just these words', () => {
    let times = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('asked', 'waited', 'named', 'leaflet', 'bread'),
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
          const { subject, findings } = openDraft(after);
          expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(subject.source.filter(line => line.tags.value('id') === id)).toHaveLength(1);
          for (const run of runsWith('whole', filesIn(after), reply)) {
            expect(run.offers.find(offer => offer.id === id)).toMatchObject({
              kind: 'turn',
              peer,
              lane,
              heard: [reply],
            });
            const said = run.steps.find(step => step.taken === id);
            if (said) times += 1;
            expect(said ? said.lines.slice(0, 1) : [{ how: 'said', text: plain(words) }]).toMatchObject([
              { how: 'said', text: plain(words) },
            ]);
          }
        },
      ),
      { numRuns: 15 },
    );
    expect(times).toBeGreaterThan(0);
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
  const [run] = runsWith('blue-folder', filesIn(draft), 'folder_ask', 1);
  expect(run?.offers.map(offer => offer.id)).toContain('t_folder_ask_sara');
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
