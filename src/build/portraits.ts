import type { Plugin } from 'vite';
import type { Person } from '#core/model/person.ts';
import type { Compiled } from '#core/story/compile.ts';
import type { Library } from './library.ts';
import { parseLook } from '#core/portrait/look.ts';
import { type Drawing, drawPerson } from '#core/portrait/drawing.ts';
import { drawSprite } from '#core/portrait/sprite.ts';

/**
 * Draws everybody's portraits: `portraits/<case>.svg` for the people of an encounter and `portraits/group.svg` for
 * the group, which all cases share.
 */
export function portraits(library: Library): Plugin {
  const sprites = (): ReadonlyMap<string, () => string> => {
    const compiled = library.compile();
    // The stories plugin says what is wrong.
    return compiled.ok ? spritesOf(compiled.value) : new Map<string, () => string>();
  };
  return {
    name: 'portraits',
    generateBundle() {
      for (const [fileName, draw] of sprites()) this.emitFile({ type: 'asset', fileName, source: draw() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const draw = path.startsWith('portraits/') ? sprites().get(path) : undefined;
        if (!draw) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(draw());
      });
    },
  };
}

/** The files of portraits, by name. A person of the group is drawn as the first case has them. */
export function spritesOf(cases: readonly Compiled[]): ReadonlyMap<string, () => string> {
  const group = new Map<string, Person>();
  for (const person of cases.flatMap(one => one.case.about.people))
    if (person.seat !== 'encounter' && !group.has(person.id)) group.set(person.id, person);
  return new Map([
    ...cases.map(
      one =>
        [
          spriteOf(one),
          () => draw(one.case.about.people.filter(({ seat }) => seat === 'encounter')),
        ] as const,
    ),
    ['portraits/group.svg', () => draw([...group.values()])] as const,
  ]);
}

/** The file with a case's own people. */
export const spriteOf = (one: Compiled): string => `portraits/${one.case.about.id}.svg`;

const draw = (people: readonly Person[]): string =>
  drawSprite(new Map(people.map(person => [person.id, drawn(person)])));

const known = new Map<string, Drawing>();

/** The pen of the art takes its time, and a development server asks again and again. */
function drawn({ name, portrait }: Person): Drawing {
  const before = known.get(portrait);
  if (before) return before;
  const look = parseLook(portrait);
  if (!look.ok) throw new Error(`No portrait of ${name} can be drawn from: ${look.fault.join(', ')}`);
  const drawing = drawPerson(look.value);
  known.set(portrait, drawing);
  return drawing;
}
