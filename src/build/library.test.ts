import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachFile } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { casesIn } from './cases.ts';
import { openLibrary } from './library.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-library-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With portraits in words that the build can draw. */
const drawable = (text: string) =>
  text.replaceAll(/^(# (?:person|peer|leader): .*;)[^;\n]*$/gm, '$1 short black hair');

/** The whole case under another name; a line may be added to its head. */
function put(name: string, line = ''): void {
  for (const [path, text] of Object.entries(eachFile(WHOLE, drawable))) {
    const file = join(folder, path.replace('whole/', `${name}/`));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith('case.ink') ? text.replace('# note: ', `${line}# note: `) : text);
  }
}

test('cases stand by name, after the one to begin with; a second such is told at its line', () => {
  put('autumn');
  put('winter', '# begin-here: yes\n');
  put('spring');
  expect(casesIn(folder)).toEqual(['winter', 'autumn', 'spring']);
  const compiled = openLibrary(folder).compile();
  expect(compiled.ok ? compiled.value.map(one => one.case.about.id) : compiled.fault).toEqual(
    casesIn(folder),
  );

  put('spring', '# begin-here: yes\n');
  const doubled = openLibrary(folder).compile();
  expect(doubled.ok ? [] : doubled.fault).toMatchObject([
    { code: 'doubled-begin-here', file: 'winter/case.ink', line: 13 },
  ]);
});
