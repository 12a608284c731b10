import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { InkFile } from '#core/workbench/draft.ts';
import type { NextDoor } from '#core/workbench/reading.ts';
import { endingsIn } from '#core/check/memorable.ts';
import type { Compiled } from '#core/story/compile.ts';
import { readSource } from '#core/story/source.ts';
import type { Shipped, ShippedCase } from '#core/workbench/shipped.ts';
import { readerOf } from './cases.ts';
import type { Library } from './library.ts';

const FOLDER = 'workbench/cases/';

/**
 * The cases of this site as their authors wrote them, for whoever copies one on the workbench: a file each, and a
 * list. They lie with the workbench, so that no learner's device is sent them.
 */
export function shipped(library: Library): Plugin {
  return {
    name: 'shipped',
    generateBundle() {
      for (const [fileName, text] of filesOf(library))
        this.emitFile({ type: 'asset', fileName, source: text() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const text = path.startsWith(FOLDER) ? filesOf(library).get(path) : undefined;
        if (!text) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(text());
      });
    },
  };
}

/** What the workbench needs of the house at once, each as a module. */
const MODULES: Readonly<Record<string, (library: Library, group: string) => string>> = {
  // Which cases a draft would have next door on this site, and how these can end.
  'virtual:next-door': library => `export const NEXT_DOOR = ${JSON.stringify(nextDoorOf(library))};`,
  'virtual:group': (library, group) => `export const GROUP = ${JSON.stringify(groupOf(library, group))};`,
};

export function house(library: Library, group: string): Plugin {
  return {
    name: 'house',
    resolveId: id => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load: id => (id.startsWith('\0') ? MODULES[id.slice(1)]?.(library, group) : undefined),
  };
}

/**
 * The group that every new case includes: this site's, where it has everybody and everything that the house's has,
 * since what the workbench writes calls them by name.
 */
function groupOf(library: Library, file: string): string {
  const own = readFileSync(file, 'utf8');
  const here = readerOf(library.folder)('group/group.ink') ?? own;
  const named = own.match(/^# (?:peer|leader): \w+|^=== \w+/gm) ?? [];
  return named.every(name => here.includes(name)) ? here : own;
}

const compiledOf = (library: Library): readonly Compiled[] => {
  const compiled = library.compile();
  return compiled.ok ? compiled.value : [];
};

function nextDoorOf(library: Library): readonly NextDoor[] {
  const read = readerOf(library.folder);
  return compiledOf(library).map(({ case: { about }, files }) => ({
    id: about.id,
    endings: endingsIn(files.flatMap(file => readSource(file, read(file) ?? ''))),
  }));
}

function filesOf(library: Library): ReadonlyMap<string, () => string> {
  const all = compiledOf(library);
  const list: readonly Shipped[] = all.map(({ case: { about } }) => ({
    id: about.id,
    title: about.title,
    summary: about.summary,
    minutes: about.minutes,
    language: about.language,
  }));
  return new Map([
    [`${FOLDER}index.json`, () => JSON.stringify(list)],
    ...all.map(
      one =>
        [`${FOLDER}${one.case.about.id}.json`, () => JSON.stringify(sourcesOf(one, library.folder))] as const,
    ),
  ]);
}

function sourcesOf({ case: { about }, files }: Compiled, folder: string): ShippedCase {
  const read = readerOf(folder);
  return {
    draft: {
      main: `${about.id}/case.ink`,
      files: files.map((path): InkFile => ({ path, text: read(path) ?? '' })),
    },
  };
}
