import type { About } from '#core/model/case.ts';
import { parseMomentId, parsePersonId, type PersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { isStage, type Stage } from '#core/model/stage.ts';
import type { Beat } from '#core/story/beat.ts';
import type { TryText } from './try-text.ts';

/** What stands before the first line of a trial that begins at a knot: as if one had come there by what is written above. */
export interface Opening {
  readonly before: Beat;
  readonly lines: readonly Line[];
}

/** The stage, the moment and whoever is in the room are those of the lines above the knot, in its own file. */
export function openingAt({ about, source }: TryText, knot: string, words: string): Opening {
  const [name = ''] = knot.split('.');
  const at = source.findIndex(line => line.kind === 'knot' && line.text === name);
  const file = source[at]?.file;
  const above = source.slice(0, at).filter(line => line.file === file && line.kind !== 'head');
  const last = (key: string): string =>
    above.findLast(line => line.kind !== 'choice' && line.tags.has(key))?.tags.value(key) ?? '';
  const stage: Stage = [last('stage')].find(isStage) ?? STAGE_OF.get(name) ?? 'encounter';
  const moment = stage === 'encounter' ? parseMomentId(last('moment')) : undefined;
  const here = new Set<PersonId>();
  for (const { tags } of stage === 'encounter' ? above : []) {
    for (const id of tags.every('enters').flatMap(word => parsePersonId(word) ?? [])) here.add(id);
    for (const id of tags.every('leaves').flatMap(word => parsePersonId(word) ?? [])) here.delete(id);
  }
  const [first, ...others] = here;
  return {
    before: { lines: [], offers: [], whose: 'nobody', stage, ...(moment && { moment }) },
    lines: [
      {
        how: 'seen',
        text: words,
        ...(stage !== 'encounter' && { stage }),
        ...(moment && { moment }),
        ...(first && { enters: first }),
      },
      ...others.map((enters): Line => ({ how: 'seen', text: nameOf(about, enters), enters })),
    ],
  };
}

/** Of what every case has: where nothing above it says so, because the file begins with it. */
const STAGE_OF = new Map<string, Stage>([
  ['opening', 'opening'],
  ['telling', 'telling'],
]);

const nameOf = ({ people }: About, id: PersonId): string => {
  const person = people.find(one => one.id === id);
  return person ? `${person.name}, ${person.about}.` : `${id}.`;
};
