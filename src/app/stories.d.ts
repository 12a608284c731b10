declare module 'virtual:stories' {
  import type { Listed } from '#core/model/case.ts';

  /** Every case of the site, in the order of their folders. `file` is its JSON, from the site's root. */
  export const CASES: readonly { readonly about: Listed; readonly file: string }[];
}
