import type { Names } from '#core/workbench/names.ts';
import type { Place } from '#core/story/places.ts';

/** Where each reply and each turn of the group stands, by id. */
export const placesOf = ({ turns, replies }: Names): ReadonlyMap<string, Place> =>
  new Map([...replies, ...turns].map(({ name, file, line }) => [name, { file, line }]));
