import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const PAPER = '#faf6ee';

/**
 * The site as an app that works without a network: after the first visit every page, case and portrait is on the
 * device. A new version installs itself quietly and then waits until the page, with its reader's consent,
 * sends `{ type: 'SKIP_WAITING' }`.
 */
export const pwa = (): PluginOption =>
  VitePWA({
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
      theme_color: PAPER,
      background_color: PAPER,
      categories: ['education', 'medical'],
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      skipWaiting: false,
      clientsClaim: false,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,mp3,ogg,opus}'],
      // A host shows its 404 page at any address; kept here it would only take room.
      globIgnores: ['404.html', 'sw.js'],
      dontCacheBustURLsMatching: /^assets\//,
      // `?run=…` names a run on the device; the page is the same.
      ignoreURLParametersMatching: [/./],
      directoryIndex: 'index.html',
      navigateFallback: null,
    },
  });
