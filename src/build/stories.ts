import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { describeFinding, type Finding } from '#core/model/finding.ts';
import type { Compiled } from '#core/story/compile.ts';
import type { Library } from './library.ts';
import { FIRST_PAGE, fileOf, firstOf, indexOf } from './listing.ts';
import { spriteOf } from './portraits.ts';

/** Each with the module that it becomes. */
const MODULES: Readonly<Record<string, (compiled: readonly Compiled[]) => string>> = {
  'virtual:index': compiled => `export const INDEX = ${JSON.stringify(indexOf(compiled).file)};`,
  'virtual:library': compiled => {
    const { first, site } = firstOf(compiled);
    return `export const FIRST = ${JSON.stringify(first)}; export const SITE = ${JSON.stringify(site)};`;
  },
};

/**
 * Compiles the stories into the site: one JSON file a case, an index of them all, and two modules: where the index
 * is, which every page knows, and the first page of the list, which the library has.
 * A mistake in a story stops the build; while developing it is shown over the page with its file and line,
 * and a mended story reloads the page.
 */
export function stories(library: Library): Plugin {
  return {
    name: 'stories',
    resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return undefined;
      const compiled = library.compile();
      return compiled.ok ? make(compiled.value) : this.error(asError(compiled.fault, library.folder));
    },
    generateBundle() {
      const compiled = library.compile();
      if (!compiled.ok) return this.error(asError(compiled.fault, library.folder));
      for (const [fileName, text] of filesOf(compiled.value))
        this.emitFile({ type: 'asset', fileName, source: text() });
    },
    configureServer(server) {
      server.watcher.add(library.folder);
      const changed = (path: string) => {
        if (path.startsWith(library.folder) && path.endsWith('.ink')) reload(server, library);
      };
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const compiled = path.endsWith('.json') ? library.compile() : undefined;
        const text = compiled?.ok ? filesOf(compiled.value).get(path) : undefined;
        if (!text) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text());
      });
    },
  };
}

/** The JSON files of the site, by name. */
function filesOf(compiled: readonly Compiled[]): ReadonlyMap<string, () => string> {
  const index = indexOf(compiled);
  return new Map([
    [index.file, () => index.text],
    ...compiled.map((one, at) => [fileOf(one.case), () => textOf(one, at)] as const),
  ]);
}

/** What a first visit does not bring to the device names its portraits, so that opening it can bring them. */
function textOf(one: Compiled, at: number): string {
  const portraits = at < FIRST_PAGE ? undefined : spriteOf(one);
  return JSON.stringify({ ...one.case, portraits });
}

/** A story that does not compile leaves the page as it is, under the message: the place in the run is kept. */
function reload(server: ViteDevServer, library: Library): void {
  library.forget();
  const compiled = library.compile();
  const { hot, moduleGraph } = server.environments.client;
  for (const id of Object.keys(MODULES)) {
    const known = moduleGraph.getModuleById(`\0${id}`);
    if (known) moduleGraph.invalidateModule(known);
  }
  hot.send(
    compiled.ok
      ? { type: 'full-reload' }
      : { type: 'error', err: { ...asError(compiled.fault, library.folder), stack: '' } },
  );
}

function asError(findings: readonly Finding[], folder: string) {
  const [first] = findings;
  const message = `The stories have mistakes.\n${findings.map(describeFinding).join('\n')}`;
  if (!first) return { message };
  const file = join(folder, first.file);
  return { message, id: file, loc: { file, line: first.line, column: 0 } };
}
