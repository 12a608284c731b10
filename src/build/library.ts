import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Compiled, compileCase, type ReadFile } from '#core/story/compile.ts';
import { badName, casesIn, isFolderName, readerOf } from './cases.ts';
import { describeWords, parseLook } from '#core/portrait/look.ts';

/** All cases of a folder, compiled once and kept until a file changes. */
export interface Library {
  readonly folder: string;
  compile(): Result<readonly Compiled[], readonly Finding[]>;
  forget(): void;
}

export function openLibrary(folder: string): Library {
  const read = readerOf(folder);
  let kept: Result<readonly Compiled[], readonly Finding[]> | undefined;
  return {
    folder,
    compile: () => (kept ??= compileAll(folder, read)),
    forget: () => (kept = undefined),
  };
}

function compileAll(folder: string, read: ReadFile): Result<readonly Compiled[], readonly Finding[]> {
  const compiled: Compiled[] = [];
  const findings: Finding[] = [];
  for (const name of casesIn(folder)) {
    const id = isFolderName(name) ? parseCaseId(name) : undefined;
    const result = id && compileCase(id, read);
    if (!result) findings.push(badName(name));
    else if (result.ok) {
      compiled.push(result.value);
      findings.push(...unknownWords(result.value, read));
    } else findings.push(...result.fault.filter(isError));
  }
  findings.push(...doubledBeginnings(compiled, read));
  return findings.length > 0 ? err(once(findings)) : ok(compiled);
}

const isError = (finding: Finding): boolean => finding.severity === 'error';

/** A site suggests one case to begin with; each other that wants to be it is told at its line. */
function doubledBeginnings(compiled: readonly Compiled[], read: ReadFile): Finding[] {
  const [first, ...others] = compiled.filter(one => one.case.about.beginHere);
  return others.map(({ case: { about }, files }) => ({
    ...(placeOf('# begin-here', files, read) ?? { file: `${about.id}/case.ink`, line: 1 }),
    code: 'doubled-begin-here',
    severity: 'error',
    message: 'Another case of this site is the one to begin with.',
    hint: `It is ${first?.case.about.id ?? 'an earlier one'}; take the line out of one of them.`,
  }));
}

/** The words of a portrait that cannot be drawn, each at the line it stands in. */
function unknownWords({ case: { about }, files }: Compiled, read: ReadFile): Finding[] {
  return about.people.flatMap(person => {
    const look = parseLook(person.portrait);
    if (look.ok) return [];
    const place = placeOf(person.portrait, files, read) ?? { file: `${about.id}/case.ink`, line: 1 };
    return look.fault.map((phrase): Finding => ({
      ...place,
      code: 'portrait-word',
      severity: 'error',
      message: `No portrait can be drawn from "${phrase}" (${person.name}).`,
      hint: describeWords(),
    }));
  });
}

function placeOf(
  words: string,
  files: readonly string[],
  read: ReadFile,
): { file: string; line: number } | undefined {
  for (const file of files) {
    const lines = (read(file) ?? '').split('\n');
    const index = lines.findIndex(line => line.includes(words));
    if (index >= 0) return { file, line: index + 1 };
  }
  return undefined;
}

/** What several cases include is found as many times. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values(),
];
