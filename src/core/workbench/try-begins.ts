import type { Place } from '#core/story/places.ts';
import type { TryText } from './try-text.ts';

/** Where a trial could begin instead. */
export interface Begin {
  readonly kind: 'knot' | 'moment';
  readonly name: string;
  /** A moment's words. */
  readonly about: string;
  /** The knot that it is or lies in. */
  readonly knot: string;
  readonly place: Place;
}

/** The knots in the order of the text, and the moments that begin in it. */
export function beginsIn({ knots, source, about }: TryText): Begin[] {
  const known = about.moments.map(({ id, name }) => [id, name] as const);
  const ofKnots = knots.map(({ name, file, line }): Begin => ({
    kind: 'knot',
    name,
    about: '',
    knot: name,
    place: { file, line },
  }));
  const ofMoments = [...known].flatMap(([name, words]): Begin[] => {
    const line = source.find(
      one => one.kind !== 'head' && one.kind !== 'choice' && one.tags.value('moment') === name,
    );
    const knot =
      line &&
      knots.findLast(one => !one.name.includes('.') && one.file === line.file && one.line <= line.line);
    return knot
      ? [{ kind: 'moment', name, about: words, knot: knot.name, place: { file: line.file, line: line.line } }]
      : [];
  });
  return [...ofKnots, ...ofMoments];
}

/** The last of them that stands at this place or above it. */
export const beginAbove = (begins: readonly Begin[], { file, line }: Place): Begin | undefined =>
  begins
    .filter(one => one.place.file === file && one.place.line <= line)
    .toSorted((a, b) => a.place.line - b.place.line)
    .at(-1);
