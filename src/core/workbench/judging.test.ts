import { describe, expect, test } from 'vitest';
import { filesOf } from '#core/testing/stories.fixture.ts';
import { type CaseFile, caseFileOf } from './case-file.ts';
import { comb } from './combing.ts';
import type { InkFile } from './draft.ts';
import { introduced, judged } from './judging.ts';
import { openDraft } from './reading.ts';

const OWN = Object.entries(filesOf()).map(([path, text]) => ({ path, text }));
const fileOf = (change: (file: InkFile) => InkFile = file => file): CaseFile => {
  const files = OWN.map(change);
  return caseFileOf({ main: files.find(({ path }) => path.endsWith('/case.ink'))?.path ?? '', files }, 1);
};

function judge(file: CaseFile) {
  const opened = openDraft(file.draft);
  return { ...introduced(file, opened), ...judged(file, opened, comb(opened, { seed: 1, runs: 8 })) };
}

test('a sound case can be kept, under a name that no case of a site has, with everybody drawn', () => {
  const { id, playable, runs } = judge(fileOf());
  expect([id, runs]).toEqual(['outside_blue-folder', 8]);
  expect(playable?.case.about.id).toBe('outside_blue-folder');
  for (const { id } of playable?.case.about.people ?? [])
    expect(playable?.portraits).toContain(`<symbol id="outside_blue-folder.${id}"`);
});

const renamed =
  (to: string) =>
  (file: InkFile): InkFile => ({
    ...file,
    path: file.path.replace(/^blue-folder\//, `${to}/`),
  });
test.each(['__proto__', 'Über uns', 'a'.repeat(55)])(
  'a case in the folder "%s" is told and not kept',
  folder => {
    const { id, playable, about } = judge(fileOf(renamed(folder)));
    expect([id, playable]).toEqual([undefined, undefined]);
    expect(about.title).not.toBe('');
  },
);

test('a language that is none is not said to a reader’s voice', () => {
  const { about, playable } = judge(
    fileOf(file => ({ ...file, text: file.text.replace(/^# language: .*$/m, '# language: "><b>') })),
  );
  expect([about.language, playable?.case.about.language]).toEqual(['und', 'und']);
});

test('what a report says changes nothing of what is found here', () => {
  const spoilt = fileOf(file => ({ ...file, text: file.text.replace('=== closing ===', '=== clozing ===') }));
  const lying: CaseFile = { ...spoilt, report: { runs: 100_000, findings: [] } };
  const { playable, findings } = judge(lying);
  expect(playable).toBeUndefined();
  expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
});

const LOOPS: Readonly<Record<string, readonly [call: string, knot: string]>> = {
  'in silence': ['-> spin', '=== spin ===\n-> spin'],
  'in words': ['-> spin', '=== spin ===\nAgain.\n-> spin'],
  'through tunnels': ['-> spin ->', '=== spin ===\n-> spin ->\n->->'],
  'through functions': ['~ spin()', '=== function spin() ===\n~ spin()'],
  'through threads': ['<- spin', '=== spin ===\n<- spin\n-> DONE'],
  growing: ['-> spin', '=== spin ===\n~ long = long + long\n-> spin'],
};
describe('a case that goes round in a circle', () => {
  test.each(Object.entries(LOOPS))('%s comes to an end, and is not kept', (_, [call, knot]) => {
    const { playable, findings } = judge(
      fileOf(file =>
        file.path.endsWith('encounter.ink')
          ? {
              ...file,
              text: `VAR long = "long"\n${file.text.replace(/^=== encounter ===$/m, `=== encounter ===\n${call}`)}\n${knot}\n`,
            }
          : file,
      ),
    );
    expect(playable).toBeUndefined();
    const codes = findings.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    // Ink itself has nothing against it: it was found by playing.
    expect(codes.join()).toMatch(/^((endless-\w+|runtime-error),?)+$/);
  });
});
