import { expect, test } from 'vitest';
import { SMALL } from '#core/testing/small-case.fixture.ts';
import type { Draft } from './draft.ts';
import { withForm } from './form.ts';
import { formOf, openDraft, readingOf } from './reading.ts';

const draftOf = (change: (text: string) => string): Draft => ({
  main: 'small/case.ink',
  files: Object.entries(SMALL).map(([path, text]) => ({
    path,
    text: path === 'small/encounter.ink' ? change(text) : text,
  })),
});
const SOUND = draftOf(text => text);
const said = (findings: readonly { readonly code: string; readonly line: number }[]) =>
  findings.map(({ code, line }) => `${code} ${line}`).toSorted();
const reading = (draft: Draft) => readingOf(openDraft(draft));

test('the form of a text says what its reading says, but for what ink finds', () => {
  for (const change of [
    (text: string) => text,
    (text: string) => text.replace('ANA: Your face.', 'BEA: Your face.'),
    (text: string) => text.replace(' # id: asked', ''),
    (text: string) => text.replace('# face: wry', '# face: odd'),
  ]) {
    const draft = draftOf(change);
    const { isCase, names, findings } = reading(draft);
    const byInk = ['ink', 'unset-variable', 'unread-variable'];
    const form = formOf(draft);
    expect(form).toMatchObject({ isCase, names });
    expect(said(form.findings)).toEqual(said(findings.filter(({ code }) => !byInk.includes(code))));
  }
});

test('what ink found in the older text stays with its line until ink has read the newer one', () => {
  const broken = draftOf(text => text.replace('- -> the_news', '- -> nowhere'));
  const moved = draftOf(text =>
    text.replace('- -> the_news', '- -> nowhere').replace('ANA: Your face.', 'BEA: Your face.\n  A bell.'),
  );
  const last = reading(broken);
  const now = withForm(last, broken, formOf(moved), moved);
  expect(said(now.findings)).toEqual(said(reading(moved).findings));
  expect(now.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['ink', 'unknown-speaker']));
  expect(now.graph).toBe(last.graph);
  expect(reading(SOUND).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
