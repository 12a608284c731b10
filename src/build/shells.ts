import type { Page } from './page.ts';

/**
 * Stand in, without a network, for the pages of a case that is not on the device in full: one for its briefing, one
 * for its screens, as deep as these lie. No case can have such a name, since a case's begins with a letter.
 */
export const SHELLS = { briefing: '0-case/', screen: '0-case/0-screen/' } as const;

/** All pages of all cases from outside, which no build knows; `app/routes.ts` has it by the same name. */
export const OUTSIDE = 'outside/';

/** A page that knows nothing. What it shows it finds by its address, in the index. */
export const EMPTY: Page = {
  html: '',
  title: 'Afterword',
  description: '',
  lang: 'en',
  dir: 'ltr',
  modules: [],
};
