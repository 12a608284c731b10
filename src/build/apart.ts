import { build, type InlineConfig, type Rolldown } from 'vite';
import { type Bundle, chunkOf, stylesOf, withImports } from './bundle.ts';
import type { Loads } from './page.ts';

/**
 * The pages that are no route of the app: the workbench, and the page that opens a case from outside. They have ink's
 * compiler and an editor, so they are built by themselves: the app's own chunks stay what they are without them.
 */
export const APART = {
  'workbench/': 'app/workbench/main.tsx',
  'open/': 'app/opening/main.tsx',
} as const satisfies Readonly<Record<string, string>>;
export type ApartRoute = keyof typeof APART;
export const APART_ROUTES: readonly ApartRoute[] = ['workbench/', 'open/'];
export const isApart = (route: string): route is ApartRoute => APART_ROUTES.some(one => one === route);

/** Where all that they load lies, from the site's root. No device keeps it before it has been there. */
const APART_FILES = 'workbench/assets/';

/** The app's own pages begin with another script. */
export const withoutApp = (template: string): string =>
  template
    .replaceAll(/<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '')
    .replace('</head>', '<meta name="robots" content="noindex"></head>');

export const withScript = (html: string, address: string): string =>
  html.replace('</head>', `<script type="module" crossorigin src="${address}"></script></head>`);

/** Builds the pages apart; what comes out is for the site's own build to write. */
export async function buildApart(config: InlineConfig): Promise<Bundle> {
  const names = {
    entryFileNames: `${APART_FILES}[name]-[hash].js`,
    chunkFileNames: `${APART_FILES}[name]-[hash].js`,
    assetFileNames: `${APART_FILES}[name]-[hash][extname]`,
  };
  const built = await build({
    ...config,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    worker: { ...config.worker, format: 'es', rolldownOptions: { output: names } },
    build: {
      write: false,
      reportCompressedSize: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { workbench: `/${APART['workbench/']}`, open: `/${APART['open/']}` },
        output: names,
      },
    },
  });
  if (!isOutput(built)) throw new Error('A build that writes nothing gives what it has built.');
  return Object.fromEntries(built.output.map(one => [one.fileName, one]));
}

const isOutput = (built: Awaited<ReturnType<typeof build>>): built is Rolldown.RolldownOutput =>
  'output' in built;

/** The site's template, made such a page's, and what the page loads. */
export function apartPage(
  bundle: Bundle,
  template: string,
  route: ApartRoute,
): { readonly template: string; readonly loads: Loads } {
  const entry = chunkOf(bundle, APART[route]);
  if (entry === undefined) throw new Error(`The page ${route} needs ${APART[route]}, which no chunk holds.`);
  const first = withImports(bundle, [entry]);
  return {
    template: withScript(withoutApp(template), `./${entry}`),
    loads: {
      modules: [...first].filter(file => file !== entry),
      styles: stylesOf(bundle, first),
      data: [],
    },
  };
}

/** The page while it is worked on: the sources themselves, and what the build would have written. */
export const serveApart = (template: string, route: ApartRoute, html: string): string =>
  withScript(withoutApp(template), `/${APART[route]}`)
    .replace(
      '</head>',
      () =>
        `${['fonts', 'tokens', 'base'].map(name => `<link rel="stylesheet" href="/app/ui/${name}.css">`).join('')}</head>`,
    )
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
