// `npm run check`: every case of a folder is compiled, and what is found is told.
//
//     npm run check                    the cases in stories/
//     npm run check -- elsewhere       the cases in another folder
//
// Ends with 0 when all is well, 1 when a case has an error, 2 when it was not told what to check.
import { existsSync } from 'node:fs';
import { describeFinding, type Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { LANES } from '#core/model/offer.ts';
import { type Compiled, compileCase, type ReadFile } from '#core/story/compile.ts';
import { readSource } from '#core/story/source.ts';
import { casesIn, readerOf } from './stories.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

function check(name: string, read: ReadFile): readonly Finding[] {
  const id = parseCaseId(name);
  if (!id) return [badName(name)];
  const compiled = compileCase(id, read);
  if (!compiled.ok) return compiled.fault;
  say(`${name}: ${countsOf(compiled.value, read)}`);
  return [];
}

const badName = (name: string): Finding => ({
  code: 'folder-name',
  severity: 'error',
  file: `${name}/case.ink`,
  line: 1,
  message: `"${name}" cannot be the name of a case's folder.`,
  hint: 'Use small letters, digits and hyphens, and begin with a letter.',
});

/** What an author wants to see at a glance: who has how much to say, and in whose shoes. */
function countsOf({ case: { about }, files }: Compiled, read: ReadFile): string {
  const lines = files.flatMap(file => readSource(file, read(file) ?? ''));
  const choices = lines.filter(line => line.kind === 'choice');
  const turns = choices.filter(line => line.tags.has('lane'));
  const words = lines.map(line => line.text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length);
  const tally = (key: string, values: readonly string[]) =>
    values.map(value => `${value} ${turns.filter(line => line.tags.value(key) === value).length}`).join(', ');
  const peers = about.people.filter(person => person.seat === 'peer').map(person => person.id);
  return [
    `${choices.filter(line => line.tags.has('move')).length} replies`,
    `${turns.length} turns (${tally('lane', LANES)}; ${tally('peer', peers)})`,
    `${words.reduce((sum, count) => sum + count, 0)} words`,
  ].join(', ');
}

const [folder = 'stories', ...rest] = process.argv.slice(2);
const names = rest.length === 0 && existsSync(folder) ? casesIn(folder) : [];
if (names.length === 0) {
  process.stderr.write(
    `There is no case in "${[folder, ...rest].join(' ')}". Usage: check [folder of cases]\n`,
  );
  process.exitCode = 2;
} else {
  const read = readerOf(folder);
  const findings = names.flatMap(name => check(name, read));
  for (const finding of new Set(findings.map(describeFinding))) say(finding);
  process.exitCode = findings.some(finding => finding.severity === 'error') ? 1 : 0;
}
