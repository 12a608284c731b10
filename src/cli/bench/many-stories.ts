import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AIMS } from '#core/model/aim.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import { TOP } from '../tools.mjs';

/** Plain words, drawn by chance: text that repeats itself would zip better than what people write. */
const WORDS = (
  'about after again answer arm asks away bag bed before behind bell bench blood blue book bread brother bus chair ' +
  'child clinic clock coat cold corridor cup curtain daughter days dog door driver evening face father folder four ' +
  'friend garden glass glove grey hand hat heart hears home hour hospital jacket keeps key kitchen lamp late letter ' +
  'light list long looks machine market minute morning mother neighbour night noise nurse office old opens paper ' +
  'pills pocket question quiet radio rain ring river road room salt says scan school seven shoes shop sister sleeve ' +
  'son stairs stops street sugar table talks teacher telephone ticket train tuner two uncle wall waits ward watch ' +
  'water wife window winter without words works worse young'
).split(' ');

/** The same stories each time: a seeded chance of the plainest kind. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** The handbook's own whole case, so that what is measured is a case as an author may write it. */
function bodyOf(): { readonly people: string; readonly rest: string } {
  const handbook = readFileSync(join(TOP, 'stories/README.md'), 'utf8');
  const text = /```ink\n(.*?)```/s.exec(handbook)?.[1];
  if (text === undefined) throw new Error('The handbook has no whole case.');
  const people = text.split('\n').filter(line => /^# (?:person|moment):/.test(line));
  return { people: people.join('\n'), rest: text.slice(text.indexOf('INCLUDE')) };
}

/** What the learners of the benchmark look for. */
export const RARE = 'kovač';

/** So many cases with heads as long as real ones, in a folder of stories. */
export function writeManyStories(folder: string, count: number): void {
  mkdirSync(join(folder, 'group'), { recursive: true });
  copyFileSync(join(TOP, 'stories/group/group.ink'), join(folder, 'group/group.ink'));
  const { people, rest } = bodyOf();
  for (let at = 1; at <= count; at += 1) {
    const chance = chanceFrom(at);
    const some = (words: number) =>
      Array.from({ length: words }, () => WORDS[chance(WORDS.length)] ?? '').join(' ');
    const of = (words: readonly string[], few: number, from = chance(words.length)) =>
      Array.from({ length: few }, (_, step) => words[(from + step * 3) % words.length]).join('; ');
    const name = `case-${String(at).padStart(4, '0')}`;
    const head = [
      `# title: The ${some(2)}`,
      '# language: en-GB',
      '# version: 1',
      `# summary: A ${some(5)}, and ${some(7)}.`,
      `# you: a doctor, ${some(10)}`,
      `# with: ${at % 97 === 0 ? `Stefan ${RARE}` : some(2)}, ${20 + chance(70)}, who ${some(6)}`,
      `# setting: Room ${1 + chance(20)}, ${some(6)}`,
      '# country: England',
      `# minutes: ${10 + chance(36)}`,
      `# situation: ${of(SITUATIONS, 1 + chance(2))}`,
      `# aims: ${of(AIMS, 2 + chance(3))}`,
      `# practises: ${some(3)}, ${some(3)}, ${some(4)}`,
      `# note: Somebody is told of ${some(6)}.`,
      `# note-more: ${some(40)}.`,
      ...(at === 1 ? ['# begin-here: yes'] : []),
      ...[1, 2, 3].map(() => `# know: ${some(14)}.`),
      '# licence: CC BY 4.0',
      '# author: The benchmark',
    ];
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'case.ink'), `${head.join('\n')}\n${people}\n${rest}`);
  }
}
