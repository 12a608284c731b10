import type { STAGES } from '#core/model/stage.ts';
import { type Draft, folderOf, textIn } from './draft.ts';
import type { Edit } from './edit.ts';
import { freshId, idsIn } from './ids.ts';
import { namesOf, sourcesOf } from './sources.ts';

/** A stage of a meeting, as short as it can be: a line that begins it, and what leads on to the next. */
interface Part {
  readonly knot: string;
  /** The stage that its first line begins. */
  readonly stage?: (typeof STAGES)[number];
  /** What is still to be written there. */
  readonly todo: string;
  /** What the learner can say, or, where a leader is listed, what the leader ends the stage with. */
  readonly choice: string;
  readonly byLeader?: true;
  readonly next: string;
}

const PARTS: readonly Part[] = [
  {
    knot: 'encounter',
    todo: 'The conversation.',
    choice: 'Go up to the group # door',
    next: 'opening',
  },
  {
    knot: 'opening',
    stage: 'opening',
    todo: 'The group gathers.',
    choice: 'I have somebody.',
    next: 'telling',
  },
  {
    knot: 'telling',
    stage: 'telling',
    todo: 'The learner is asked what to bring.',
    choice: 'I will just begin.',
    next: 'facts',
  },
  {
    knot: 'facts',
    stage: 'facts',
    todo: 'The group asks what happened.',
    choice: 'Enough',
    byLeader: true,
    next: 'floor',
  },
  {
    knot: 'floor',
    stage: 'floor',
    todo: 'The turns of the group.',
    choice: 'Time',
    byLeader: true,
    next: 'returning',
  },
  {
    knot: 'returning',
    stage: 'return',
    todo: 'The learner comes back in.',
    choice: 'I would rather not say. # rather',
    next: 'closing',
  },
  {
    knot: 'closing',
    stage: 'closing',
    todo: 'The last word belongs to the closing.',
    choice: '',
    next: 'END',
  },
];

const hasKnot = (draft: Draft, knot: string): boolean =>
  sourcesOf(draft).some(line => line.kind === 'knot' && line.text === knot);

/** The knots that every run passes through and that are not there. */
export const knotsLacking = (draft: Draft): readonly string[] =>
  PARTS.filter(part => !hasKnot(draft, part.knot)).map(part => part.knot);

/** The parts that are lacking, in ink: every line of theirs asks to be written. */
function meetingInk(draft: Draft, but: readonly string[]): string {
  const source = sourcesOf(draft);
  const taken = idsIn(draft);
  const leader = namesOf(draft).people.find(one => one.seat === 'leader')?.name;
  const isBegun = (stage: string): boolean => source.some(line => line.tags.value('stage') === stage);
  const lacking = PARTS.filter(part => !hasKnot(draft, part.knot) && !but.includes(part.knot));
  return lacking
    .map(({ knot, stage, todo, choice, byLeader, next }) => {
      const id = freshId(`${knot}_on`, taken);
      taken.add(id);
      const [words = '', ...tags] = choice.split(' # ');
      const ends = byLeader && leader !== undefined ? [`leader: ${leader}`, `ends: ${knot}`] : [];
      const mark = stage && !isBegun(stage) ? ` # stage: ${stage}` : '';
      return [
        `=== ${knot} ===`,
        `TODO: ${todo}`,
        `Still to be written.${mark}`,
        ...(choice === '' ? [] : [`+ [${[words, `id: ${id}`, ...tags, ...ends].join(' # ')}]`]),
        `${choice === '' ? '' : '- '}-> ${next}`,
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Where the parts go: below the meeting's own file, where there is one, else below the main file. */
export function meetingEdit(draft: Draft, but: readonly string[] = []): Edit {
  const own = `${folderOf(draft)}/debrief.ink`;
  const path = draft.files.some(file => file.path === own) ? own : draft.main;
  const text = textIn(draft, path) ?? '';
  const space = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { path, from: text.length, to: text.length, insert: space + meetingInk(draft, but) };
}
