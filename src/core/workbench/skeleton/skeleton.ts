import { parseCaseId } from '#core/model/ids.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { inkWords, oneLine } from '#core/workbench/ink-words.ts';
import type { Answers, Someone } from './answers.ts';
import { DEBRIEF_INK } from './debrief-ink.ts';
import { ENCOUNTER_INK, SECOND_INK } from './encounter-ink.ts';
import { HEAD_INK } from './head-ink.ts';
import { namedIn, speakerOf } from './speaker.ts';

/** Said in a head where nothing was answered. */
const TO_FILL_IN = 'still to be written';

const FEWEST_AIMS = 2;
const COMMON_AIMS = ['hint', 'silence'] as const;

/** The case that these answers begin: it compiles, holds its form, and its group can meet about every run. */
export function skeletonOf(answers: Answers, group: string): Draft {
  const folder = folderNamed(answers.title);
  const fill = filled(holesOf(answers));
  const files = [
    ['case.ink', HEAD_INK],
    ['encounter.ink', ENCOUNTER_INK],
    ['debrief.ink', DEBRIEF_INK],
  ] as const;
  return {
    main: `${folder}/case.ink`,
    files: [
      ...files.map(([name, ink]) => ({ path: `${folder}/${name}`, text: fill(ink) })),
      { path: 'group/group.ink', text: group },
    ],
  };
}

/** A folder's name made of a title: `the-ring`. In a script that it cannot be made of, it is a plain one. */
export function folderNamed(title: string, otherwise = 'my-case'): string {
  const name = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return name === 'group' ? 'group-case' : (parseCaseId(name) ?? otherwise);
}

/** Everything that is to be put into the ink, as ink has to have it. */
type Holes = Readonly<Record<string, string>>;

/** In one pass: a hole that somebody typed is words. */
const filled =
  (holes: Holes) =>
  (ink: string): string =>
    ink.replaceAll(/<<(\w+)>>/g, (hole, name: string) =>
      Object.hasOwn(holes, name) ? (holes[name] ?? hole) : hole,
    );

function holesOf(answers: Answers): Holes {
  const said = (typed: string, otherwise: string) => inkWords(oneLine(typed) || otherwise);
  const first = speakerOf(answers.other, 'them', []);
  const second = speakerOf(answers.second, 'other', [first.id]);
  const isTwo = oneLine(answers.second.name) !== '';
  const aims = [...answers.aims, ...COMMON_AIMS.filter(aim => !answers.aims.includes(aim))].slice(
    0,
    Math.min(4, Math.max(FEWEST_AIMS, answers.aims.length)),
  );
  const met = isTwo ? [answers.other, answers.second] : [answers.other];
  const openings = answers.openings.map((opening, at) => said(opening, OPENINGS[at] ?? ''));
  return {
    title: said(answers.title, 'A case without a name'),
    summary: said(answers.summary, TO_FILL_IN),
    you: said(answers.you, TO_FILL_IN),
    with: said(met.map(wordsFor).join(' · '), TO_FILL_IN),
    setting: said(answers.setting, TO_FILL_IN),
    room: answers.plan,
    country: said(answers.country, TO_FILL_IN),
    situations: answers.situations.slice(0, 2).join('; ') || 'bad-news',
    aims: aims.join('; '),
    practises: TO_FILL_IN,
    note: said(answers.note, TO_FILL_IN),
    know: TO_FILL_IN,
    people: [
      personLine(answers.other, first.id),
      ...(isTwo ? [personLine(answers.second, second.id)] : []),
    ].join('\n'),
    id: first.id,
    NAME: first.prefix,
    them: namedIn(answers.other, 'the other one'),
    second: isTwo
      ? filled({ second_name: namedIn(answers.second, 'somebody else'), second_id: second.id })(SECOND_INK)
      : '',
    opening_1: openings[0] ?? '',
    opening_2: openings[1] ?? '',
    opening_3: openings[2] ?? '',
    hint: said(answers.hint, "It's nothing. It's only been on my mind a bit."),
    to_say: said(answers.toSay, 'I have something to tell you, and it is not what we had hoped.'),
  };
}

const OPENINGS = [
  'What have you been told so far, about why you were asked in?',
  "I'd like to talk something through with you, if I may.",
  "I'm glad you've come in. Is there anything you need first?",
];

/** The parts of a person stand between semicolons, so none has one in it. */
const part = (typed: string, otherwise: string): string =>
  inkWords(oneLine(typed.replaceAll(';', ',')) || otherwise);

const personLine = ({ name, about, pronouns, portrait }: Someone, id: string): string =>
  [
    `# person: ${id}`,
    part(name, 'Somebody'),
    part(about, TO_FILL_IN),
    part(pronouns, 'they, them'),
    part(portrait, 'tied-back hair, olive skin, grey top'),
  ].join('; ');

const wordsFor = ({ name, about }: Someone): string =>
  [oneLine(name), oneLine(about)].filter(words => words !== '').join(', ');
