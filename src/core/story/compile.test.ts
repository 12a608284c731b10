import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/model/finding.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import {
  compiledStory,
  compileFiles,
  eachFile,
  type Files,
  placeOfChange,
  sound,
  story,
} from '#core/testing/stories.fixture.ts';

const findings = (files: Files): readonly Finding[] => {
  const compiled = compileFiles('small', files);
  return compiled.ok ? [] : compiled.fault;
};
const named = (files: Files) => findings(files).map(({ code, file, line }) => `${code} ${file}:${line}`);

test('the small case has no fault, so it is the twin of every mistake below', () => {
  expect(named(SMALL)).toEqual([]);
});

/** Spoil this place, and just this is found, there. */
const MISTAKES: readonly (readonly [mistake: string, from: string, to: string, code: string])[] = [
  ['a person without a name', '# author: Us', '# author: Us\n# person: bo', 'malformed-person'],
  [
    'a person whose id cannot be one',
    '# author: Us',
    '# author: Us\n# person: Bo B; Bo; 40; he, him',
    'malformed-person',
  ],
  [
    'the third of three peers without a name',
    '\n=== opening',
    '# peer: arun\n\n=== opening',
    'malformed-person',
  ],
  ['a leader without a name', '// The group.', '// The group.\n# leader: jonas', 'malformed-person'],
  ['a moment without a name', '# author: Us', '# author: Us\n# moment: the_bus', 'malformed-moment'],
  ['minutes in words', '# minutes: 5', '# minutes: five', 'malformed-minutes'],
  ['a head key that means nothing', '# know: The', '# knows: The', 'unknown-tag'],
  ['a head key that stands there without its words', '# title: A small case', '# title:', 'missing-head'],
  ['a tag that means nothing on a line', '# sound: clinic', '# noise: clinic', 'unknown-tag'],
  ['a tag that means nothing on a choice', '# act: wait', '# actt: wait', 'unknown-tag'],
  ['a speaker nobody listed', '  ANA: Your face.', '  ANNA: Your face.', 'unknown-speaker'],
  ['a speaker nobody listed, with a hyphen', '  MEI-LING: It', '  MEI-LIN: It', 'unknown-speaker'],
  [
    'a speaker nobody listed, in the first alternative',
    'ANA: You again',
    'ANNA: You again',
    'unknown-speaker',
  ],
  [
    'a speaker nobody listed, in the second alternative',
    'ANA: Is it bad',
    'ANNA: Is it bad',
    'unknown-speaker',
  ],
  ['a speaker nobody listed, after a gather', '- RUTH: Which bit', '- RUHT: Which bit', 'unknown-speaker'],
  [
    'a speaker whose name begins like a word of ink',
    '  ANA: Your face.',
    '  CONSTANCE: Your face.',
    'unknown-speaker',
  ],
  ['a choice without an id', ' # id: waited', '', 'missing-id'],
  ['a choice whose id is empty', ' # id: g_have', ' # id:', 'missing-id'],
  ['an id that cannot be one', '# id: qa_door', '# id: At the door', 'malformed-id'],
  ['an id given twice', '# id: b_door', '# id: f_fond', 'doubled-id'],
  ['a move nobody knows', 'cue.explore', 'cue.explor', 'unknown-move'],
  ['a move nobody knows, after one that is known', 'tell.warning', 'tell.warn', 'unknown-move'],
  ['an act nobody knows', '# act: wait', '# act: sing', 'unknown-act'],
  ['a lane nobody knows', '# lane: absent', '# lane: abscent', 'unknown-lane'],
  ['a turn in no lane', ' # lane: absent', '', 'missing-lane'],
  ['a turn of no peer', '# peer: nadia # lane: between', '# peer: nadya # lane: between', 'unknown-peer'],
  ['a turn of a leader', '# peer: nadia # lane: between', '# peer: ruth # lane: between', 'unknown-peer'],
  ['a leader nobody listed', '# leader: ruth # theme', '# leader: ruht # theme', 'unknown-leader'],
  ['a leader who is a peer', '# leader: ruth # theme', '# leader: nadia # theme', 'unknown-leader'],
  [
    'a moment nobody listed, on a line',
    '# concern # moment: the_news',
    '# concern # moment: the_new',
    'unknown-moment',
  ],
  [
    'a moment nobody listed, on a pick',
    '# id: b_door # about: the_door',
    '# id: b_door # about: the_dor',
    'unknown-about',
  ],
  [
    'a moment nobody listed, on a turn',
    '# about: the_door # heard',
    '# about: the_dor # heard',
    'unknown-about',
  ],
  ['a face nobody can make', '# face: wry', '# face: wryly', 'unknown-face'],
  ['a face nobody can make, in the first alternative', '# face: smile', '# face: smiles', 'unknown-face'],
  ['a face nobody can make, in the second alternative', '# face: worried', '# face: worry', 'unknown-face'],
  ['a face of nobody', '# of: ana', '# of: anna', 'unknown-of'],
  ['nobody comes in', '# enters: ana', '# enters: anna', 'unknown-enters'],
  ['nobody goes', '# leaves: ana', '# leaves: anna', 'unknown-leaves'],
  ['a way to have gone that is none', '# went: mixed', '# went: so-so', 'unknown-went'],
  ['a sound nobody made', '# sound: clinic', '# sound: clinick', 'unknown-sound'],
  ['a sound without its words', 'She looks past you. #', '… # sound: phone #', 'unworded-sound'],
  ['a flag nobody knows', '# flag: provokes', '# flag: provokes, loud', 'unknown-flag'],
  ['a trigger nobody knows', '# trigger: wait', '# trigger: waits', 'unknown-trigger'],
  ['a leader who steps in uncalled', ' # trigger: wait', '', 'missing-trigger'],
  ['an invitation of nobody', '# invites: meiling', '# invites: mei', 'unknown-invites'],
  ['a feeling nobody knows, on a pick', '# feeling: fond', '# feeling: found', 'unknown-feeling'],
  ['a feeling nobody knows, on a turn', '# felt: ashamed', '# felt: shamed', 'unknown-felt'],
  ['a place for words that is none', '# write: telling', '# write: wall', 'unknown-write'],
  ['a turn that heard what nobody can say', '# heard: asked', '# heard: askd', 'unknown-heard'],
  ['a turn that answers none', '# answers: t_asked', '# answers: t_askd', 'unknown-answers'],
  ['a theme from nothing', '# from: t_face, t_asked', '# from: t_face, t_none', 'unknown-from'],
  ['a situation that is none', '# situation: bad-news', '# situation: bad news', 'unknown-situation'],
  ['too many situations', '# situation: bad-news', '# situation: dying; loss; anger', 'malformed-situation'],
  ['an aim that is none', '# aims: silence; hint', '# aims: silence; shout', 'unknown-aims'],
  ['a single aim', '# aims: silence; hint', '# aims: silence; silence', 'malformed-aims'],
  ['no beginning, said', '# know: The', '# begin-here: no\n# know: The', 'unknown-begin-here'],
  ['a room nobody can draw', '# know: The', '# room: ballroom\n# know: The', 'unknown-room'],
  [
    'a place that is not in the room',
    '# know: The',
    '# room: clinic; ana in bed\n# know: The',
    'unknown-room',
  ],
  ['nobody sits in the room', '# know: The', '# room: clinic; anna on chair\n# know: The', 'unknown-room'],
  ['another room that nobody can draw', '# face: wry', '# face: wry # room: ballroom', 'unknown-room'],
  ['an ending that is not reached', '# ended: she_goes', '# ended: she_stays', 'unknown-ended'],
];

test.each(MISTAKES)('%s', (_mistake, from, to, code) => {
  const files = spoilt(from, to);
  expect(named(files)).toEqual([`${code} ${placeOfChange(SMALL, files)}`]);
});

test.each([
  'title',
  'language',
  'version',
  'summary',
  'you',
  'with',
  'setting',
  'country',
  'minutes',
  'situation',
  'aims',
  'practises',
  'note',
  'licence',
])('a head without its %s', key => {
  const line = SMALL['small/case.ink']?.split('\n').find(one => one.startsWith(`# ${key}: `)) ?? '';
  expect(named(spoilt(`${line}\n`, ''))).toEqual(['missing-head small/case.ink:1']);
});

test.each(['encounter', 'opening', 'telling', 'facts', 'floor', 'returning', 'closing'])(
  'a case without the knot "%s"',
  knot => {
    const renamed = eachFile(SMALL, text =>
      text.replaceAll(new RegExp(`(=== |-> |\\{)${knot}\\b`, 'g'), `$1${knot}_2`),
    );
    expect(named(renamed)).toEqual(['missing-knot small/case.ink:1']);
  },
);

test.each(['opening', 'telling', 'facts', 'floor', 'return', 'closing'])(
  'a case in which no line begins the stage "%s"',
  stage => {
    expect(named(spoilt(` # stage: ${stage}`, ''))).toEqual(['missing-stage small/case.ink:1']);
  },
);

test('a stage that is none', () => {
  const files = spoilt('# stage: telling', '# stage: talking');
  expect(named(files)).toEqual([
    `unknown-stage ${placeOfChange(SMALL, files)}`,
    'missing-stage small/case.ink:1',
  ]);
});

test.each([
  ['an act with its words', 'She looks past you. #', 'Her phone buzzes. # sound: phone #'],
  ['a bed, which tells nothing, without any', 'She looks past you. #', '… # sound: ward #'],
])('a sound that is sound: %s', (_which, from, to) => {
  expect(named(spoilt(from, to))).toEqual([]);
});

describe('files', () => {
  test('one that is missing is told at the INCLUDE', () => {
    expect(named(spoilt('INCLUDE encounter.ink', 'INCLUDE encountre.ink'))).toEqual([
      'missing-file small/case.ink:22',
    ]);
  });
  test('one that is missing from an included file is told there', () => {
    const files = spoilt('// The group.', '// The group.\nINCLUDE ../group/more.ink');
    expect(named(files)).toEqual(['missing-file group/group.ink:2']);
  });
  test('all that are missing are told at once', () => {
    const { 'small/encounter.ink': _one, 'group/group.ink': _other, ...files } = SMALL;
    expect(named(files)).toEqual(['missing-file small/case.ink:21', 'missing-file small/case.ink:22']);
  });
  test('a case that is not there at all', () => {
    expect(named({})).toEqual(['missing-file small/case.ink:1']);
  });
  test('an empty case', () => {
    const codes = new Set(named({ 'small/case.ink': '' }));
    expect(codes).toEqual(
      new Set([
        'missing-head small/case.ink:1',
        'missing-knot small/case.ink:1',
        'missing-stage small/case.ink:1',
      ]),
    );
  });
  test('every file that went in is known', () => {
    const compiled = compileFiles('small', SMALL);
    expect(compiled.ok && compiled.value.files).toEqual(Object.keys(SMALL));
  });
  test('a note behind the name of an included file is no part of it', () => {
    expect(named(spoilt('INCLUDE encounter.ink', 'INCLUDE encounter.ink // the talk'))).toEqual([]);
  });
  test('lines may end as Windows ends them', () => {
    const windows = eachFile(spoilt('# face: wry', '# face: wryly'), text => text.replaceAll('\n', '\r\n'));
    expect(named(windows)).toEqual(['unknown-face small/encounter.ink:9']);
  });
});

/** Ink may say several things about one slip; all of it must point there. */
const SLIPS: readonly (readonly [slip: string, from: string, to: string])[] = [
  ['a brace left open, in an included file', '  ANA: Your face.', '  ANA: Your { face.'],
  ['a divert to nowhere, in an included file', '- -> the_news', '- -> the_newz'],
  ['a brace left open, in the group’s file', 'RUTH: Come in.', 'RUTH: Come { in.'],
  ['a divert to nowhere, in the group’s file', '- -> telling', '- -> tellin'],
  ['a divert to nowhere, in the main file', '-> encounter\n', '-> encountre\n'],
  ['a variable nobody set', '{trust > 0:', '{thrust > 0:'],
];
test.each(SLIPS)('ink itself: %s', (_slip, from, to) => {
  const files = spoilt(from, to);
  expect(new Set(named(files))).toEqual(new Set([`ink ${placeOfChange(SMALL, files)}`]));
});

test('what a case is chosen by', () => {
  const { about } = sound('small', spoilt('# know: The', '# begin-here: yes\n# know: The'));
  expect(about).toMatchObject({ situations: ['bad-news'], aims: ['silence', 'hint'], beginHere: true });
});

test('a warning of ink’s own does not keep a case from being played', () => {
  expect(named(spoilt('VAR trust', 'TODO: more of this\nVAR trust'))).toEqual([]);
});

test('the faces that the build has to draw', () => {
  const compiled = compileFiles('small', SMALL);
  const faces = compiled.ok ? Object.fromEntries(compiled.value.faces) : {};
  expect(faces).toEqual({ ana: ['neutral', 'smile', 'worried', 'wry', 'sad'] });
});

describe('the fingerprint', () => {
  const { hash } = sound('small', SMALL);
  test('is the same for the same case', () => expect(sound('small', { ...SMALL }).hash).toBe(hash));
  test('is another after an edit', () =>
    expect(sound('small', spoilt('Your face.', 'Your hands.')).hash).not.toBe(hash));
});

test('the first case of the house compiles, with its people and moments', () => {
  const { about } = story();
  expect(about).toMatchObject({ id: 'blue-folder', language: 'en-GB' });
  expect(about.people.filter(person => person.seat === 'peer')).toHaveLength(8);
  expect(about.people.filter(person => person.seat === 'leader')).toHaveLength(2);
  expect(about.moments.length).toBeGreaterThan(5);
  expect(compiledStory().files).toContain('group/group.ink');
});
