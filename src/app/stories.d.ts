declare module 'virtual:index' {
  /** The list of all cases as JSON, each a `Card & Filed`, from the site's root. It is fetched where it is needed. */
  export const INDEX: string;
}

declare module 'virtual:library' {
  import type { Aim } from '#core/model/aim.ts';
  import type { Filed, Listed } from '#core/model/case.ts';
  import type { Situation } from '#core/model/situation.ts';

  /** The first page of the list, so that a small site asks for nothing more; the first is the one to begin with. */
  export const FIRST: readonly (Listed & Filed)[];
  /** What can be chosen by, over the whole site. */
  export const SITE: {
    readonly count: number;
    readonly situations: readonly Situation[];
    readonly aims: readonly Aim[];
  };
}

declare module 'virtual:next-door' {
  import type { NextDoor } from '#core/workbench/reading.ts';

  /** The cases of this site, which a draft would lie beside. */
  export const NEXT_DOOR: readonly NextDoor[];
}

declare module 'virtual:handbook' {
  import type { Book } from '#core/workbench/handbook/book.ts';

  /** What `stories/README.md` says. */
  export const BOOK: Book;
}

declare module 'virtual:group' {
  /** The text of `group/group.ink`. */
  export const GROUP: string;
}
