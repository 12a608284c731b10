import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeRoute, type Route } from '#app/routes.ts';

/** The site's root as the page's addresses need it: absolute on a learner's page, relative in a prerendered one. */
export const Root = createContext('./');

/** What the drawings of people are called who are in the page itself, and in no file: how it begins. */
export const Drawn = createContext<string | undefined>(undefined);
export const inlinePrefix = (of: string): string => `#${of}.`;

interface Addresses {
  readonly to: (route: Route) => string;
  readonly file: (path: string) => string;
}

/** Turns a route, or a file below the root, into an address for this page. */
export function useAddress(): Addresses {
  const root = useContext(Root);
  return { to: route => root + makeRoute(route), file: path => root + path };
}
