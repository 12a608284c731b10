import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type InlineConfig } from 'vite';
import { ICON_NAMES } from '#app/ui/icon-names.ts';
import { benchTexts } from '#build/bench-texts.ts';
import { budget } from '#build/budget.ts';
import { icons } from '#build/icons.ts';
import { openLibrary } from '#build/library.ts';
import { pages } from '#build/pages.ts';
import { portraits } from '#build/portraits.ts';
import { pwa } from '#build/pwa.ts';
import { rooms } from '#build/rooms.ts';
import { stories } from '#build/stories.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** A school builds a site of its own cases, or somewhere else, by naming the folders. */
const fromOutside = (name: string, folder: string) => resolve(process.env[name] ?? here(folder));
const library = openLibrary(fromOutside('AFTERWORD_STORIES', 'stories'));

const texts = benchTexts(library.folder, here('stories/README.md'));

/** What the pages' rendering at build time shares with the browser's bundle. */
const shared = {
  root: here('src'),
  base: './',
  publicDir: here('public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;

export default defineConfig({
  ...shared,
  plugins: [
    stories(library),
    texts,
    portraits(library),
    rooms(),
    icons(ICON_NAMES),
    pages(library, { ...shared, plugins: [stories(library), texts] }, process.env['AFTERWORD_URL']),
    budget({ encounter: 30_000, library: 45_000, fonts: 45_000 }),
    pwa(library),
  ],
  build: {
    outDir: fromOutside('AFTERWORD_DIST', 'dist'),
    emptyOutDir: true,
    // It would zip every portrait and page; what matters of it the budgets tell.
    reportCompressedSize: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Ink's engine by itself: it changes rarely, so a new version of the app leaves it in the cache.
          groups: [
            { name: 'ink', test: /\/inkjs\/(?:dist\/ink\.mjs|engine\/)/, priority: 3 },
            // What every page needs, so that no page gets it along with something it does not.
            {
              name: 'frame',
              test: /\/(?:preact|@preact\/[\w-]+)\/|vite\/preload-helper|\/src\/(?:core\/model\/(?:ids|result|person|stage|line|move|offer)\.|app\/(?:routes|run\/present|ui\/(?:words\/words|words\/en|place|Page|AuthorText|Notice\.|later)))|rolldown.runtime/,
              priority: 2,
            },
            // What the shelf stands on, and whatever locks it: most of these are a few lines.
            {
              name: 'store',
              test: /\/idb-keyval\/|\/src\/app\/device\/(?:vault|lock-tabs|locking|cipher|leaving-nothing|idb-records|shelf-records)\./,
              priority: 1,
            },
            // What the conversation and the group both play with, in one piece: small files zip badly. The road not
            // taken is followed only afterwards, by those who ask for it.
            {
              name: 'play',
              test: /\/src\/(?:core\/(?:sitting\/(?!road\.)|story\/|model\/presence\.)|app\/run\/(?:new-head|open-run|openings|sources|use-run|sound-later)\.|app\/ui\/(?:Menu|Breath|LineView|OwnLine|RunBar|reveal))/,
            },
            // What the notebook, the page of a run and a case of one's own share: seldom asked for, and each small
            // file of its own would be one more name in what every page downloads.
            {
              name: 'notes',
              // Or it would take along what other pages need too.
              includeDependenciesRecursively: false,
              test: /\/src\/(?:core\/(?:review\/|model\/(?:note|digest)\.)|app\/(?:run\/(?:FreeNote|NoteTrouble|ExitQuestions\.|use-note\.)|ui\/(?:Ask|focus-on|OwnField|DigestFacts|digest-facts|words\/(?:notebook|feelings))))/,
            },
          ],
        },
      },
    },
  },
});
