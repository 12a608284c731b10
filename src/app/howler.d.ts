/** Howler without what places sounds in space; it is typed as a whole. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
