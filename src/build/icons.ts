import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'icons/interface.svg';
const LUCIDE = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));

/**
 * One file with the icons that the page draws by `<use href="…/icons/interface.svg#name">`. It is told their names,
 * since only the app knows them; what Lucide has besides stays out of the site.
 */
export function icons(names: readonly string[]): Plugin {
  return {
    name: 'icons',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: drawSprite(names) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== `/${FILE}`) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawSprite(names));
      });
    },
  };
}

/** The strokes are the file's, a little finer than Lucide's own; the fill is the page's, so that a mark can be filled. */
const STROKE = 'stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';

export const drawSprite = (names: readonly string[]): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!-- Lucide, ISC and MIT: see licences/lucide.txt -->',
    ...names.map(name => `<symbol id="${name}" viewBox="0 0 24 24" ${STROKE}>${shapesOf(name)}</symbol>`),
    '</svg>\n',
  ].join('\n');

function shapesOf(name: string): string {
  const file = join(LUCIDE, `icons/${name}.svg`);
  if (!existsSync(file)) throw new Error(`Lucide has no icon named "${name}": https://lucide.dev/icons`);
  const [, shapes] = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(file, 'utf8')) ?? [];
  if (shapes === undefined) throw new Error(`Lucide's "${name}" is not drawn as expected.`);
  return shapes.trim().replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
}
