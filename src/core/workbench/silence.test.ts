import { expect, test } from 'vitest';
import { spoiltDraft } from '#core/testing/drafts.fixture.ts';
import { edited } from './edit.ts';
import { openDraft, readingOf } from './reading.ts';
import { canSilence, silenced } from './silence.ts';

const PRAISE = spoiltDraft([
  'RUTH: There was somebody waiting outside.',
  'RUTH: Well done. There was somebody outside.',
]);
const found = (draft = PRAISE) => readingOf(openDraft(draft)).findings;

test('a smell is allowed above its line, with a reason', () => {
  const [finding] = found();
  if (!finding) throw new Error('Nothing is found.');
  expect(finding.code).toBe('leader-praises');
  const after = edited(PRAISE, silenced(finding, PRAISE, ' she means\nthe coffee '));
  expect(found(after)).toEqual([]);
  expect(after.files.find(file => file.path === finding.file)?.text).toContain(
    '\n  // allow leader-praises: she means the coffee\n  RUTH: Well done.',
  );
});

test('not without a reason, and never an error', () => {
  const [finding] = found();
  if (!finding) throw new Error('Nothing is found.');
  expect(silenced(finding, PRAISE, '  ')).toEqual([]);
  expect(canSilence({ ...finding, severity: 'error' })).toBe(false);
  expect(canSilence({ ...finding, code: 'allow-nothing' })).toBe(false);
});
