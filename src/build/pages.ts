import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type InlineConfig, type Plugin } from 'vite';
import type { Case, Listed } from '#core/model/case.ts';
import { ok } from '#core/model/result.ts';
import { APART_ROUTES, apartPage, buildApart, isApart, serveApart } from './apart.ts';
import { keptList, keptOf } from './apart-kept.ts';
import { apartFaults } from './budget.ts';
import { type Bundle, chunkOf, stylesOf, textOf, withImports } from './bundle.ts';
import { DESIGN, DESIGN_SCRIPT, designLoads, designTemplate, serveDesign } from './design.ts';
import type { Library } from './library.ts';
import { fillPage, type Loads, NOT_FOUND, type Page, rootFrom } from './page.ts';
import { parseAddress } from './sharing.ts';
import { EMPTY, OUTSIDE, SHELLS } from './shells.ts';
import { fileOf, filed, FIRST_PAGE, listed, named } from './listing.ts';

/** These are the app's; the build knows them by what they export. */
const PRERENDER = '/app/prerender.tsx';
const PRERENDER_DESIGN = '/app/prerender-design.tsx';
const PRERENDER_APART = '/app/prerender-apart.tsx';
const ROUTES = '/app/routes.ts';
const TEMPLATE = 'index.html';

/** The screens that open the story at once. */
const PLAYS = ['encounter', 'group'];

/**
 * Writes every route as a real page, so that the site needs nothing of its host but files: rendered body,
 * addresses as deep as the page lies, and links to what the route loads first.
 */
export function pages(library: Library, ssr: InlineConfig, address?: string): Plugin[] {
  const writing: Plugin = {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: `/${DESIGN_SCRIPT}`, name: 'design' });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const template = textOf(bundle, TEMPLATE);
        delete bundle[TEMPLATE];
        const entry = [...template.matchAll(/<script[^>]*\ssrc="\.\/([^"]*)"/g)].map(([, file = '']) => file);
        const told = address ? parseAddress(address) : ok(undefined);
        if (!told.ok) return this.error(told.fault);
        const apart = await buildApart(ssr);
        const faults = apartFaults(apart);
        if (faults.length > 0) return this.error(faults.join('\n'));
        for (const one of Object.values(apart))
          this.emitFile({
            type: 'asset',
            fileName: one.fileName,
            source: one.type === 'chunk' ? one.code : one.source,
          });
        for (const [route, html] of await renderAll(
          { bundle, apart, template, entry, address: told.value },
          library,
          ssr,
        ))
          this.emitFile({ type: 'asset', fileName: `${route}index.html`, source: html });
        this.emitFile({ type: 'asset', fileName: '404.html', source: NOT_FOUND });
      },
    },
  };
  // When all that there is has been written: what others put beside the pages apart is kept with them.
  const keeping: Plugin = {
    name: 'pages:kept',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      for (const [route, kept] of keptOf(bundle))
        await writeFile(join(dir, keptList(route)), JSON.stringify(kept));
    },
  };
  const serving: Plugin = {
    name: 'pages:serve',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { originalUrl = '/', server }) {
        const route = new URL(originalUrl, 'http://localhost').pathname.slice(1);
        const page = html.replace('data-root="./"', `data-root="${rootFrom(route)}"`);
        if (server && isApart(route)) {
          const written = apartOf(await server.ssrLoadModule(PRERENDER_APART), route);
          return serveApart(page, route, written.html);
        }
        if (route !== DESIGN || !server) return page;
        const design = designOf(await server.ssrLoadModule(PRERENDER_DESIGN), library);
        return serveDesign(page, design.html);
      },
    },
  };
  return [writing, keeping, serving];
}

/** What the builds gave, to write pages from. */
interface Built {
  readonly bundle: Bundle;
  readonly apart: Bundle;
  readonly template: string;
  readonly entry: readonly string[];
  readonly address: string | undefined;
}

async function renderAll(
  { bundle, apart, template, entry, address }: Built,
  library: Library,
  ssr: InlineConfig,
) {
  const compiled = library.compile();
  const cases = new Map<string, Case>(
    compiled.ok ? compiled.value.map(({ case: one }) => [one.about.id, one]) : [],
  );
  const loadsOf = loadsAfter(bundle, entry);
  const app = await loadApp(ssr);
  try {
    const filled: [route: string, html: string][] = [];
    for (const route of app.routesOf([...cases.keys()])) {
      const [id = '', screen = ''] = route.split('/');
      const own = cases.get(id);
      const page = await app.prerender(route, own && listed(own));
      const data = own && PLAYS.includes(screen) ? [fileOf(own)] : [];
      const known = own && filed(screen === '' ? listed(own) : named(own), own);
      filled.push([
        route,
        fillPage(template, route, page, { ...loadsOf(page), data }, { own: known, address }),
      ]);
    }
    const design = app.design(library);
    filled.push([
      DESIGN,
      fillPage(designTemplate(bundle, template), DESIGN, design, designLoads(bundle, template)),
    ]);
    for (const route of APART_ROUTES) {
      const page = apartPage(apart, template, route);
      filled.push([route, fillPage(page.template, route, app.apart(route), page.loads)]);
    }
    // A device has all pages of a small site.
    for (const route of cases.size > FIRST_PAGE ? [OUTSIDE, ...Object.values(SHELLS)] : [OUTSIDE])
      filled.push([route, fillPage(template, route, EMPTY, { ...loadsOf(EMPTY), data: [] })]);
    return filled;
  } finally {
    await app.close();
  }
}

/** What a page loads besides what every page has begun with. */
function loadsAfter(bundle: Bundle, entry: readonly string[]): (page: Page) => Omit<Loads, 'data'> {
  const started = withImports(bundle, entry);
  const styled = stylesOf(bundle, started);
  return ({ modules }) => {
    const chunks = modules.map(source => {
      const file = chunkOf(bundle, source);
      if (file === undefined) throw new Error(`A page asks for ${source}, which no chunk holds.`);
      return file;
    });
    const first = withImports(bundle, chunks);
    return {
      modules: [...first].filter(file => !started.has(file)),
      styles: [...stylesOf(bundle, first)].filter(file => !styled.has(file)),
    };
  };
}

/** Runs the app's own rendering here, from its sources, so that it never reaches the client's bundle. */
async function loadApp(ssr: InlineConfig) {
  const server = await createServer({
    ...ssr,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const [rendering, routing, designing, setApart]: Record<string, unknown>[] = await Promise.all([
    server.ssrLoadModule(PRERENDER),
    server.ssrLoadModule(ROUTES),
    server.ssrLoadModule(PRERENDER_DESIGN),
    server.ssrLoadModule(PRERENDER_APART),
  ]);
  const prerender = rendering?.['prerender'];
  const routesOf = routing?.['routesOf'];
  if (!isAsked(prerender) || !isAsked(routesOf))
    throw new Error(`${PRERENDER} or ${ROUTES} lacks its function.`);
  return {
    async prerender(route: string, about: Listed | undefined): Promise<Page> {
      const page = await prerender(route, about);
      if (!isPage(page)) throw new Error(`${PRERENDER} gave no page for "${route}".`);
      return page;
    },
    routesOf(cases: readonly string[]): readonly string[] {
      const routes = routesOf(cases);
      if (!isTexts(routes)) throw new Error(`${ROUTES} gave no list of routes.`);
      return routes;
    },
    design: (library: Library) => designOf(designing, library),
    apart: (route: string) => apartOf(setApart, route),
    close: () => server.close(),
  };
}

/** It shows the people of the group, who are the same in every case. */
function designOf(designing: Record<string, unknown> | undefined, library: Library): Page {
  const prerender = designing?.['prerenderDesign'];
  const compiled = library.compile();
  const [one] = compiled.ok ? compiled.value : [];
  const group = one?.case.about.people.filter(person => person.seat !== 'encounter');
  const page = isAsked(prerender) && prerender(group ?? []);
  if (!isPage(page)) throw new Error(`${PRERENDER_DESIGN} gave no page.`);
  return page;
}

function apartOf(setApart: Record<string, unknown> | undefined, route: string): Page {
  const prerender = setApart?.['prerenderApart'];
  const page = isAsked(prerender) && prerender(route);
  if (!isPage(page)) throw new Error(`${PRERENDER_APART} gave no page for "${route}".`);
  return page;
}

const isAsked = (value: unknown): value is (...asked: readonly unknown[]) => unknown =>
  typeof value === 'function';
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' &&
  value !== null &&
  ['html', 'title', 'description', 'lang', 'dir'].every(key => isText(Reflect.get(value, key))) &&
  isTexts(Reflect.get(value, 'modules'));
