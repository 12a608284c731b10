import type { Plugin } from 'vite';
import type { Face } from '#core/model/person.ts';
import type { Compiled } from '#core/story/compile.ts';
import type { Library } from './library.ts';
import { parseLook } from './look.ts';
import { drawPortrait } from './portrait.ts';

interface Sitting {
  readonly words: string;
  readonly face: Face;
}

/**
 * Draws everybody's portraits: `portraits/<case>/<person>-<face>.svg` for the people of an encounter and
 * `portraits/group/…` for the group, which all cases share. Only the faces that some line asks for are drawn.
 */
export function portraits(library: Library): Plugin {
  const sittings = (): ReadonlyMap<string, Sitting> => {
    const compiled = library.compile();
    // The stories plugin says what is wrong.
    return compiled.ok ? sittingsOf(compiled.value) : new Map<string, Sitting>();
  };
  return {
    name: 'portraits',
    generateBundle() {
      for (const [fileName, sitting] of sittings())
        this.emitFile({ type: 'asset', fileName, source: draw(sitting) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const sitting = path.startsWith('portraits/') ? sittings().get(path) : undefined;
        if (!sitting) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(draw(sitting));
      });
    },
  };
}

const sittingsOf = (cases: readonly Compiled[]): ReadonlyMap<string, Sitting> =>
  new Map(cases.flatMap(sittingsIn));

function sittingsIn({ case: one, faces }: Compiled): [file: string, Sitting][] {
  return one.about.people.flatMap(person => {
    const folder = person.seat === 'encounter' ? one.about.id : 'group';
    const asked: readonly Face[] = ['neutral', ...(faces.get(person.id) ?? [])];
    return asked.map((face): [string, Sitting] => [
      `portraits/${folder}/${person.id}-${face}.svg`,
      { words: person.portrait, face },
    ]);
  });
}

/** The files of one case's own people, each once. */
export const portraitsOf = (one: Compiled): string[] => [
  ...new Set(
    sittingsIn(one)
      .map(([file]) => file)
      .filter(file => file.startsWith(`portraits/${one.case.about.id}/`)),
  ),
];

const drawn = new Map<string, string>();

/** Cases share their people, and draw them the same. */
function draw({ words, face }: Sitting): string {
  const known = drawn.get(`${face} ${words}`);
  if (known !== undefined) return known;
  const look = parseLook(words);
  if (!look.ok) throw new Error(`No portrait can be drawn from: ${look.fault.join(', ')}`);
  const svg = drawPortrait(look.value, face);
  drawn.set(`${face} ${words}`, svg);
  return svg;
}
