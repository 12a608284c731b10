import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RunEvent } from '#core/model/run.ts';
import { parseChoiceId } from '#core/model/ids.ts';
import { prepare } from '#core/story/prepare.ts';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { type Combed, comb } from '#core/workbench/combing.ts';
import { type Draft, textIn, written } from '#core/workbench/draft.ts';
import { openDraft } from '#core/workbench/reading.ts';
import { ILSE } from '#core/workbench/skeleton/example.ts';
import { skeletonOf } from '#core/workbench/skeleton/skeleton.ts';
import { baselineOf, isDone, placeOf, seenIn, STEPS, type Watched, writtenUpTo } from './steps.ts';

const FIRST = skeletonOf(ILSE, readFileSync(new URL('group/group.ink', STORIES), 'utf8'));
const NOTHING: Watched = {
  since: baselineOf(FIRST),
  draft: FIRST,
  combed: undefined,
  events: [],
  pane: 'findings',
};
const doneWith = (watched: Partial<Watched>) => {
  const seen = seenIn({ ...NOTHING, ...watched });
  return STEPS.filter(step => isDone(step, seen));
};

/** The same draft with other words in one place of one file. */
function changed(draft: Draft, name: string, from: string, to: string): Draft {
  const path = `the-bag/${name}.ink`;
  const text = textIn(draft, path) ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}.`);
  return written(
    draft,
    path,
    text.replace(from, () => to),
  );
}
const withReply = (line: string, draft = FIRST): Draft =>
  changed(draft, 'encounter', '- -> the_hint', `${line}\n- -> the_hint`);

/** What one would have heard and chosen, choosing these. */
function played(draft: Draft, ...ids: readonly string[]): readonly RunEvent[] {
  const { script } = openDraft(draft).subject;
  if (!script) throw new Error('It does not compile.');
  const performance = prepare(script).perform(1);
  const heard = (): readonly RunEvent[] => performance.beat.lines.map(line => ({ kind: 'heard', line }));
  return ids.reduce<readonly RunEvent[]>((events, id) => {
    const offer = performance.beat.offers.find(one => one.id === id);
    const choice = parseChoiceId(id);
    if (!choice || offer?.kind !== 'reply') throw new Error(`${id} is not on offer.`);
    performance.choose(choice);
    return [...events, { kind: 'chose', offer, passedOver: [], afterMs: 0 }, ...heard()];
  }, heard());
}

test('in a case that nobody has touched no step is done', () => {
  expect(doneWith({})).toEqual([]);
});

test('other words in the first line are seen, in the text and when they are played', () => {
  const draft = changed(FIRST, 'encounter', "Is it you I'm meant to see?", 'Are you the one?');
  expect(doneWith({ draft })).toEqual(['first-line']);
  expect(doneWith({ draft, events: played(draft) })).toEqual(['first-line', 'hear-it']);
  expect(doneWith({ draft, events: played(FIRST) })).toEqual(['first-line']);
  expect(doneWith({ draft: changed(FIRST, 'encounter', 'moves a bag to make room', 'sits there') })).toEqual(
    [],
  );
});

test('a reply comes in pieces, and each is a step', () => {
  expect(doneWith({ draft: withReply('* [Shall I sit down?]') })).toEqual(['reply']);
  expect(doneWith({ draft: withReply('* [Shall I sit down? # id: sat_down]') })).toEqual(['reply', 'id']);
  const moved = '* [Shall I sit down? # id: sat_down # move: emo.support]';
  expect(doneWith({ draft: withReply(moved) })).toEqual(['reply', 'id']);
  expect(doneWith({ draft: withReply(`${moved}\n  ILSE: Yes. Please do.`) })).toEqual([
    'reply',
    'id',
    'answer',
  ]);
  const wrong = '* [Shall I sit down? # id: sat_down # move: emo.kind]\n  ILSE: Yes.';
  expect(doneWith({ draft: withReply(wrong) })).toEqual(['reply', 'id']);
});

const REPLY =
  '* [Shall I sit down beside you, Ilse, for as long as it takes? # id: sat_down # move: emo.support]\n  ILSE: Yes. Please do.';

test('it is chosen, and taken up by somebody', () => {
  const draft = withReply(REPLY);
  expect(doneWith({ draft, events: played(draft, 'sat_down') })).toContain('choose-it');
  expect(doneWith({ draft, events: played(draft, 'open_first') })).not.toContain('choose-it');
  const turn =
    '* [Arun # id: h_sat # peer: arun # lane: patient # heard: sat_down]\n  ARUN: Someone sat down.\n* (h_open_first)';
  expect(
    doneWith({
      draft: changed(
        draft,
        'debrief',
        '* [Nadia # id: h_open_first',
        `${turn.split('\n* (')[0]}\n* [Nadia # id: h_open_first`,
      ),
    }),
  ).toContain('turn');
});

const combed = (draft: Draft): Combed => comb(openDraft(draft), { seed: 1, runs: 40 });

test('what the checker minds is done when it minds nothing more, but that nobody takes the reply up', () => {
  const short = withReply('* [Sit? # id: sat_down # move: emo.support]\n  ILSE: Yes.');
  const minded = seenIn({ ...NOTHING, draft: short, combed: combed(short) });
  expect(isDone('minded', minded)).toBe(false);
  expect(placeOf('minded', minded)).toMatchObject({ file: 'the-bag/encounter.ink' });
  const long = withReply(REPLY);
  const mended = combed(long);
  expect(mended.findings.map(one => one.code)).toContain('unanswered-reply');
  expect(isDone('minded', seenIn({ ...NOTHING, draft: long, combed: mended }))).toBe(true);
});

test('a pane that was looked at is a step, and so is the end of a meeting', () => {
  expect(doneWith({ pane: 'map' })).toEqual(['map']);
  expect(doneWith({ pane: 'group' })).toEqual(['nobody']);
  const line = { how: 'said', speaker: 'ruth', text: 'We will stop.', stage: 'closing' };
  expect(doneWith({ events: [{ kind: 'heard', line }] as unknown as readonly RunEvent[] })).toEqual([
    'meeting',
  ]);
});

test('each step that is done in the text has its place there', () => {
  const seen = seenIn({ ...NOTHING, draft: withReply(REPLY) });
  expect(placeOf('first-line', seen)).toMatchObject({ file: 'the-bag/encounter.ink', line: 8 });
  expect(placeOf('id', seenIn(NOTHING))).toBeUndefined();
  expect(placeOf('id', seen)).toMatchObject({ file: 'the-bag/encounter.ink', id: 'sat_down' });
  expect(placeOf('turn', seen)).toMatchObject({ file: 'the-bag/debrief.ink' });
});

test('another reply is begun below all that comes of the last one, and above the dash', () => {
  const lineOf = (draft: Draft): string | undefined => {
    const place = placeOf('reply', seenIn({ ...NOTHING, since: baselineOf(draft), draft }));
    return place && textIn(draft, place.file)?.split('\n')[place.line - 1];
  };
  const last = lineOf(FIRST) ?? '';
  expect(last).toContain('ILSE:');
  expect(lineOf(changed(FIRST, 'encounter', '- -> the_hint', '  She nods.\n\n// Soon.\n- -> the_hint'))).toBe(
    '  She nods.',
  );
  expect(lineOf(changed(FIRST, 'encounter', '- -> the_hint', '  -> the_hint'))).toBe('  -> the_hint');
});

test('in a text that was worked on before one goes on after what is there', () => {
  const stepAt = (draft: Draft) => STEPS[writtenUpTo(NOTHING.since, draft)];
  expect(stepAt(FIRST)).toBe('first-line');
  expect(stepAt(changed(FIRST, 'encounter', "Is it you I'm meant to see?", 'Are you the one?'))).toBe(
    'hear-it',
  );
  expect(stepAt(withReply('* [Shall I sit down?]'))).toBe('id');
  expect(stepAt(withReply(REPLY))).toBe('choose-it');
});
