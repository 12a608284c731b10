import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFinding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { compileCase } from './compile.ts';

const stories = new URL('../../../stories/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, stories), 'utf8');

test('the whole case in the handbook compiles as it stands', () => {
  const text = /```ink\n(.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  const id = parseCaseId('the-bag');
  if (!id) throw new Error('unreadable id');
  const compiled = compileCase(id, path => (path === 'the-bag/case.ink' ? text : read(path)));
  expect(compiled.ok ? [] : compiled.fault.map(describeFinding)).toEqual([]);
});
