import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { About, Case, Listed, Named } from '#core/model/case.ts';
import { describeFinding, type Finding } from '#core/model/finding.ts';
import type { Library } from './library.ts';

/** What every page needs to know of every case, and what only the pages before a case do. */
const NAMES = ['virtual:stories', 'virtual:listed'] as const;
const RESOLVED = NAMES.map(name => `\0${name}`);

/** Where a case's JSON is found, from the site's root. A changed text has another name, so it may be cached for ever. */
export function fileOf(one: Case): string {
  const hash = createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 10);
  return `assets/${one.about.id}-${hash}.json`;
}

/**
 * Compiles the stories into the site: one JSON file a case, `virtual:stories`, which names them, and
 * `virtual:listed`, which has what is read before one is opened.
 * A mistake in a story stops the build; while developing it is shown over the page with its file and line,
 * and a mended story reloads the page.
 */
export function stories(library: Library): Plugin {
  return {
    name: 'stories',
    resolveId: id => (NAMES.some(name => name === id) ? `\0${id}` : undefined),
    load(id) {
      if (!RESOLVED.includes(id)) return undefined;
      const compiled = library.compile();
      if (!compiled.ok) return this.error(asError(compiled.fault, library.folder));
      const cases = compiled.value.map(one => one.case);
      return id === RESOLVED[0]
        ? `export const CASES = ${JSON.stringify(cases.map(one => ({ about: named(one.about), file: fileOf(one) })))};`
        : `export const LISTED = ${JSON.stringify(cases.map(one => listed(one.about)))};`;
    },
    generateBundle() {
      const compiled = library.compile();
      if (!compiled.ok) return this.error(asError(compiled.fault, library.folder));
      for (const { case: one } of compiled.value)
        this.emitFile({ type: 'asset', fileName: fileOf(one), source: JSON.stringify(one) });
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
        const found = compiled?.ok ? compiled.value.find(one => fileOf(one.case) === path) : undefined;
        if (!found) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(found.case));
      });
    },
  };
}

/** A story that does not compile leaves the page as it is, under the message: the place in the run is kept. */
function reload(server: ViteDevServer, library: Library): void {
  library.forget();
  const compiled = library.compile();
  const { hot, moduleGraph } = server.environments.client;
  for (const id of RESOLVED) {
    const known = moduleGraph.getModuleById(id);
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

const named = ({ id, title, language, setting }: About): Named => ({ id, title, language, setting });

/** The library's page carries no people and no moments: they come with the case, when it is opened. */
function listed({ people: _people, moments: _moments, ...rest }: About): Listed {
  return rest;
}
