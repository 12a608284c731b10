import { describe, expect, test } from 'vitest';
import { type Files, filesOf } from '#core/testing/stories.fixture.ts';
import { linesOf, type Menu, menusOf, type Reply, withLines } from '#core/testing/ink-text.fixture.ts';
import { diceOf } from '#core/testing/runs.fixture.ts';
import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { conclude, open, playable, walkThrough } from './check.ts';

// The blue folder is sound. Each test spoils it as a tired author might, says from the text alone what has to be
// found, and looks for it.
const WHOLE = filesOf();
const ENCOUNTER = 'blue-folder/encounter.ink';
const DEBRIEF = 'blue-folder/debrief.ink';

function checkOf(files: Files): readonly Finding[] {
  const id = parseCaseId('blue-folder');
  if (!id) throw new Error('Not an id.');
  const opened = open(id, 'blue-folder/case.ink', path => files[path]);
  const can = playable(opened);
  return conclude(opened, can && walkThrough(can, 1));
}
const codesOf = (findings: readonly Finding[]) =>
  findings.map(({ code, file, line }) => `${code} ${file}:${line}`);
const everything = Object.values(WHOLE).join('\n');

interface Found extends Reply {
  readonly menu: Menu;
}
const repliesIn = (file: string): Found[] =>
  menusOf(WHOLE, file).flatMap(menu => menu.replies.map(reply => ({ ...reply, menu })));
const some = <Item>(name: string, items: readonly Item[], count: number): Item[] => {
  const dice = diceOf(7, name);
  return Array.from({ length: count }, () => dice.pick(items));
};

describe('a turn is dropped', () => {
  const turns = repliesIn(DEBRIEF).filter(({ from }) =>
    (linesOf(WHOLE, DEBRIEF)[from] ?? '').includes('# lane:'),
  );

  test.each(some('turns', turns, 6))('$id', ({ id, label, from, to }) => {
    const lines = linesOf(WHOLE, DEBRIEF);
    const [gone = ''] = lines.splice(from, to - from);
    const files = withLines(WHOLE, DEBRIEF, lines);
    const rest = Object.values(files).join('\n');
    const codes = new Set(checkOf(files).map(finding => finding.code));

    const isAnswered = new RegExp(`# answers: ${id}\\b`).test(rest);
    const isGathered = new RegExp(`# from: [^#\\]]*\\b${id}\\b`).test(rest);
    const isAsked =
      label !== undefined && new RegExp(`[{. (]${label}\\b`).test(rest.replaceAll(/#[^#\]\n]*/g, ''));
    const heard = (/# heard: ([^#\]]*)/.exec(gone)?.[1] ?? '').split(',').map(one => one.trim());
    const unheard = heard.filter(
      one => one !== '' && !new RegExp(`# heard: [^#\\]]*\\b${one}\\b`).test(rest),
    );

    const expected = isAnswered
      ? 'unknown-answers'
      : isGathered
        ? 'unknown-from'
        : isAsked
          ? 'ink'
          : unheard.length > 0
            ? 'unanswered-reply'
            : undefined;
    // A turn that nobody names is missed by nobody.
    const isFound = expected === undefined ? codes.size === 0 : codes.has(expected);
    expect(isFound, `${expected ?? 'nothing'} among ${[...codes].join(', ')}`).toBe(true);
  });
});

describe('the only turn that takes up a reply is dropped', () => {
  const lines = linesOf(WHOLE, DEBRIEF);
  const hearers = (id: string) =>
    repliesIn(DEBRIEF).filter(({ from }) =>
      new RegExp(`# heard: [^#\\]]*\\b${id}\\b`).test(lines[from] ?? ''),
    );
  const alone = repliesIn(ENCOUNTER).flatMap(reply => {
    const [only, ...others] = hearers(reply.id);
    const isNamedElsewhere =
      only && everything.split(only.id).length > 2 + (only.label === undefined ? 0 : 1);
    return only && others.length === 0 && !isNamedElsewhere ? [{ ...reply, only }] : [];
  });

  test('there are some', () => expect(alone.length).toBeGreaterThan(2));
  test.each(some('alone', alone, 3))('$id', ({ from, only }) => {
    const without = [...lines];
    without.splice(only.from, only.to - only.from);
    expect(codesOf(checkOf(withLines(WHOLE, DEBRIEF, without)))).toEqual([
      `unanswered-reply ${ENCOUNTER}:${from + 1}`,
    ]);
  });
});

describe('a reply loses its label', () => {
  const labelled = repliesIn(ENCOUNTER).filter(reply => reply.label !== undefined);

  test.each(some('labels', labelled, 5))('$id', ({ label = '', from, menu }) => {
    const lines = linesOf(WHOLE, ENCOUNTER);
    lines[from] = (lines[from] ?? '').replace(`(${label}) `, '');
    const files = withLines(WHOLE, ENCOUNTER, lines);
    const asks = new RegExp(`\\b${menu.knot}\\.${label}\\b`);
    const codes = checkOf(files).filter(finding => finding.severity === 'error');
    // Each line that asks for it is named.
    const asking = Object.entries(files).flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at) => (asks.test(line.replaceAll(/#[^#\]]*/g, '')) ? `ink ${file}:${at + 1}` : [])),
    );
    expect(new Set(codesOf(codes))).toEqual(new Set(asking));
  });
});

describe('a reply loses its id', () => {
  test.each(some('ids', repliesIn(ENCOUNTER), 3))('$id', ({ id, from }) => {
    const lines = linesOf(WHOLE, ENCOUNTER);
    lines[from] = (lines[from] ?? '').replace(` # id: ${id}`, '');
    expect(codesOf(checkOf(withLines(WHOLE, ENCOUNTER, lines)))).toContain(
      `missing-id ${ENCOUNTER}:${from + 1}`,
    );
  });
});

describe('a divert is cut', () => {
  const diverts = linesOf(WHOLE, ENCOUNTER).flatMap((line, at) =>
    /^-? ?-> (?!DONE|END)\w+$/.test(line) ? at : [],
  );

  test.each(some('diverts', diverts, 5))('at line %i, counted from 0', at => {
    const lines = linesOf(WHOLE, ENCOUNTER);
    const cut = lines[at] ?? '';
    lines[at] = cut.startsWith('-> ') ? '' : '-';
    const findings = checkOf(withLines(WHOLE, ENCOUNTER, lines));
    const knot = linesOf(WHOLE, ENCOUNTER).findLastIndex(
      (line, index) => index <= at && line.startsWith('==='),
    );
    const next = linesOf(WHOLE, ENCOUNTER).findIndex((line, index) => index > at && line.startsWith('==='));
    // The story runs out somewhere in the knot that no longer leads on.
    const there = findings.filter(
      finding => finding.file === ENCOUNTER && finding.line > knot && (next < 0 || finding.line <= next),
    );
    expect(there.map(finding => finding.code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(ink|runtime-error|ends-early)$/)]),
    );
  });
});
