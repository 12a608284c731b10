import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { APART_ROUTES } from './apart.ts';
import { casesIn } from './cases.ts';
import { DESIGN } from './design.ts';
import type { Library } from './library.ts';
import { FIRST_PAGE } from './listing.ts';
import { DAY } from './mark.ts';
import { SHELLS } from './shells.ts';

const KINDS = '{html,js,css,json,svg,png,woff2}';

/** Named one by one: a glob over everything would have to look at, and hash, a hundred thousand files. */
const keptOfLarge = (ids: readonly string[]): string[] => [
  'index.html',
  'rooms.svg',
  'assets/*.{js,css,svg,png,woff2}',
  'assets/index-*.json',
  `{0-case,about,icons,outside,runs}/**/*.${KINDS}`,
  'portraits/group.svg',
  ...ids.flatMap(id => [`${id}/**/*.${KINDS}`, `portraits/${id}.svg`, `assets/${id}-??????????.json`]),
];

type Workbox = NonNullable<NonNullable<Parameters<typeof VitePWA>[0]>['workbox']>;

/** The worker's own, where the functions below run; they see nothing else from here. */
declare const registration: { readonly scope: string };
declare const caches: {
  /** Makes no cache where there is none. */
  match(
    what: Request | string,
    how: { readonly cacheName: string; readonly ignoreSearch?: boolean },
  ): Promise<Response | undefined>;
};

/** Only a device on which sound is on gets any, one by one as they are heard; the page puts them where this looks. */
const SOUNDS: NonNullable<Workbox['runtimeCaching']> = [
  {
    // Their names hold no hash.
    urlPattern: ({ url }) => url.href.startsWith(`${registration.scope}sound/`),
    handler: 'StaleWhileRevalidate',
    options: { cacheName: 'sounds' },
  },
];

/**
 * The pages apart, on a device that has been there: the page has put all its files into a cache of its own, and this
 * looks there when the network has nothing. A page comes from the network first, so that it is never older than the
 * site. These functions are written into the worker as they stand, and know nothing from around them.
 */
const APART: NonNullable<Workbox['runtimeCaching']> = [
  {
    urlPattern: ({ request, url }) =>
      request.mode === 'navigate' &&
      /^(?:workbench|open)\/(?:index\.html)?$/.test(
        url.pathname.slice(new URL(registration.scope).pathname.length),
      ),
    handler: async ({ request, url }) => {
      const page = url.origin + url.pathname.replace(/index\.html$/, '');
      const kept =
        (await caches.match(page, { cacheName: 'workbench' })) ??
        (await caches.match(page, { cacheName: 'open' }));
      const fresh = fetch(request);
      if (!kept) return fresh;
      // A network that says nothing for so long is none.
      const patience = new Promise<Response>(resolve => {
        setTimeout(() => resolve(kept), 4_000);
      });
      return Promise.race([fresh, patience]).catch(() => kept);
    },
  },
  {
    urlPattern: ({ url }) => url.href.startsWith(`${registration.scope}workbench/`),
    handler: async ({ request, url }) => {
      const kept =
        (await caches.match(request, { cacheName: 'workbench', ignoreSearch: true })) ??
        (await caches.match(request, { cacheName: 'open', ignoreSearch: true }));
      // A name with a hash in it is never another file.
      if (kept && /-[\w-]{8}\.\w+$/.test(url.pathname)) return kept;
      return fetch(request).catch(() => kept ?? Response.error());
    },
  },
];

/**
 * What is not on the device from the first visit on. A page comes from the network; without one a shell stands in,
 * which is of one version with the scripts that are kept, as a page kept from an earlier one would not be.
 * A case and its portraits lie where the page has put them, once it was opened.
 */
const BEYOND: NonNullable<Workbox['runtimeCaching']> = [
  {
    urlPattern: ({ request, url }) =>
      request.mode === 'navigate' && url.href.slice(registration.scope.length).split('/').length === 2,
    handler: 'NetworkOnly',
    options: { precacheFallback: { fallbackURL: `${SHELLS.briefing}index.html` } },
  },
  {
    urlPattern: ({ request, url }) =>
      request.mode === 'navigate' && url.href.slice(registration.scope.length).split('/').length === 3,
    handler: 'NetworkOnly',
    options: { precacheFallback: { fallbackURL: `${SHELLS.screen}index.html` } },
  },
  {
    urlPattern: ({ url }) =>
      url.href.startsWith(`${registration.scope}assets/`) && url.pathname.endsWith('.json'),
    handler: 'CacheFirst',
    options: { cacheName: 'opened' },
  },
  {
    // Their names hold no hash.
    urlPattern: ({ url }) => url.href.startsWith(`${registration.scope}portraits/`),
    handler: 'StaleWhileRevalidate',
    options: { cacheName: 'opened' },
  },
];

/**
 * The site as an app that works without a network: after the first visit every page, case and portrait is on the
 * device. Of a large site it is what the library's first page shows, and the index; another case is kept from
 * its opening on. A new version installs itself quietly and then waits until the page, with its reader's consent,
 * sends `{ type: 'SKIP_WAITING' }`.
 */
export function pwa(library: Pick<Library, 'folder'>): PluginOption {
  const ids = casesIn(library.folder);
  const isLarge = ids.length > FIRST_PAGE;
  return VitePWA({
    registerType: 'prompt',
    // The page registers it by itself: its address has to be found from the page's own depth.
    injectRegister: null,
    filename: 'sw.js',
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Afterword',
      short_name: 'Afterword',
      description:
        'Rehearse the conversations everyone dreads, then sit back while a group talks about what you said.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: DAY.ground,
      background_color: DAY.ground,
      categories: ['education', 'medical'],
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
      ],
    },
    workbox: {
      skipWaiting: false,
      clientsClaim: false,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      globPatterns: isLarge ? keptOfLarge(ids.slice(0, FIRST_PAGE)) : [`**/*.${KINDS}`],
      runtimeCaching: [...APART, ...(isLarge ? BEYOND : []), ...SOUNDS],
      // A host shows its 404 page at any address, the social picture is for others' sites, and the design page for
      // whoever works on this one: they would only take room. The pages apart come to a device that has been there.
      globIgnores: [
        '404.html',
        'sw.js',
        'social.png',
        ...[DESIGN, ...APART_ROUTES].map(route => `${route}**`),
        'assets/design-*',
      ],
      dontCacheBustURLsMatching: /^assets\//,
      // `?run=…` names a run on the device; the page is the same.
      ignoreURLParametersMatching: [/./],
      directoryIndex: 'index.html',
      navigateFallback: null,
    },
  });
}
