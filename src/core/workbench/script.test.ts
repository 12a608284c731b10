import { describe, expect, test } from 'vitest';
import { isReply } from '#core/check/subject.ts';
import { casesOfTheHouse, type Files, filesOf } from '#core/testing/stories.fixture.ts';
import { openDraft } from './reading.ts';
import { scriptMarkdown } from './script-markdown.ts';
import { scriptOf } from './script.ts';
import type { ScriptLine } from './script-line.ts';
import { noteText, type ScriptWords } from './script-words.ts';

const opened = (id: string, files: Files) =>
  openDraft({ main: `${id}/case.ink`, files: Object.entries(files).map(([path, text]) => ({ path, text })) })
    .subject;
const scriptIn = (ink: string) =>
  scriptOf(opened('it', { 'it/case.ink': ink })).knots.flatMap(({ lines }) => lines);

const W: ScriptWords = {
  conversation: 'C',
  group: 'G',
  noMoment: 'N',
  lane: { doctor: 'D', patient: 'P', absent: 'A', between: 'B', image: 'I' },
  scriptMeta: version => version,
  when: 'If',
  otherwise: 'Else',
  oneOf: 'One of',
  wasChosen: text => `“${text}”`,
  little: { and: 'and', or: 'or', not: 'not' },
  goes: to => `to ${to}`,
  calls: to => `with ${to}`,
  back: 'back',
  together: 'all',
  ends: 'end',
  heard: text => `on “${text}”`,
  ended: name => `after ${name}`,
  felt: words => `felt ${words}`,
};
/** A line as one would read it: how far in, and what. */
const told = (line: ScriptLine): string =>
  `${'  '.repeat(line.depth)}${noteText(line, W) ?? ('text' in line ? line.text : '')}`;

describe.each(casesOfTheHouse())('the script of %s', id => {
  const subject = opened(id, filesOf(id));
  const script = scriptOf(subject);
  const lines = script.knots.flatMap(knot => knot.lines);

  test('has every reply, once, with its words', () => {
    const replies = lines.flatMap(line => (line.kind === 'reply' ? [[line.id, line.text]] : []));
    expect(replies).toEqual(subject.source.filter(isReply).map(line => [line.tags.value('id'), line.text]));
  });

  test('has every turn of the group, under its moment', () => {
    const turns = subject.source.filter(line => line.kind === 'choice' && line.tags.has('lane'));
    const printed = script.group.flatMap(({ moment, turns: some }) =>
      some.map(turn => `${turn.id} ${moment}`),
    );
    expect(new Set(printed)).toEqual(
      new Set(turns.map(line => `${line.tags.value('id')} ${line.tags.value('about') ?? ''}`)),
    );
    expect(printed).toHaveLength(turns.length);
    expect(script.group.flatMap(({ turns: some }) => some).filter(turn => turn.lines.length === 0)).toEqual(
      [],
    );
  });

  test('says nothing in ink but what it leaves as it is written', () => {
    const words = lines.flatMap(line => ('text' in line && line.kind !== 'logic' ? [line.text] : []));
    expect(words.filter(text => /#\s*\w+:|^[*+~-]|->/.test(text))).toEqual([]);
  });
});

test('what follows a reply stands under it, and what follows all of them does not', () => {
  expect(
    scriptIn(`=== encounter ===
ANA: Is it bad?
* (asked) [What makes you ask? # id: asked # move: cue.explore]
  ANA: Your face. # face: wry
  ** {trust > 1} [You wait. # id: waited # act: wait # move: emo.silence]
     She looks away.
* [It is. # id: said # move: tell.headline] -> the_end
- (on) ANA: Right. -> the_end
=== the_end ===
{encounter.asked and not encounter.on: ANA: You asked.|ANA: You said.}
-> END`).map(told),
  ).toEqual([
    'Is it bad?',
    'What makes you ask?',
    '  Your face.',
    '  You wait.',
    '    She looks away.',
    'It is.',
    '  to the_end',
    'all',
    'Right.',
    'to the_end',
    'If “What makes you ask?” and not encounter.on:',
    '  You asked.',
    'Else:',
    '  You said.',
    'end',
  ]);
});

test('blocks of conditions, and one of several', () => {
  expect(
    scriptIn(`=== encounter ===
* [Yes. # id: yes # move: emo.name]
- {
- yes: ANA: So you did.
- else:
  ANA: Not you.
  -> END
}
{trust:
  She sits.
}
{~She coughs.|He coughs.}
{yes: -> END}
-> END`).map(told),
  ).toEqual([
    'Yes.',
    'all',
    'If “Yes.”:',
    '  So you did.',
    'Else:',
    '  Not you.',
    '  end',
    'If trust:',
    '  She sits.',
    'One of:',
    '  She coughs.',
    '  He coughs.',
    'If “Yes.”:',
    '  end',
    'end',
  ]);
});

test('as Markdown it is a list in lists, and no author’s sign makes anything else of it', () => {
  const script = scriptOf(
    opened('it', {
      'it/case.ink': `# title: It *is*
=== encounter ===
* [<b>Yes</b> # id: yes # move: emo.name]
  ANA: \\# One.
- -> END`,
    }),
  );
  const text = scriptMarkdown(script, W, person => person);
  expect(text).toContain('# It \\*is\\*');
  expect(text).toContain('- → \\<b\\>Yes\\</b\\>');
  expect(text).toContain('  - **ana:** \\# One.');
});
