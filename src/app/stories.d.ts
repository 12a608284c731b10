declare module 'virtual:stories' {
  import type { Named } from '#core/model/case.ts';

  /** Every case of the site, in the order of their folders. `file` is its JSON, from the site's root. */
  export const CASES: readonly { readonly about: Named; readonly file: string }[];
}

declare module 'virtual:listed' {
  import type { Listed } from '#core/model/case.ts';

  /** What can be read of every case before it is opened; only the pages that show it import this. */
  export const LISTED: readonly Listed[];
}
