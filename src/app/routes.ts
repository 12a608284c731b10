import { type CaseId, parseCaseId, parseRunId, type RunId } from '#core/model/ids.ts';

/** The screens that belong to one case, by the last step of their address. */
const OF_A_CASE = ['encounter', 'group', 'after', 'stopped', 'transcript'] as const;
const OF_THE_SITE = ['about', 'runs'] as const;
type OfACase = (typeof OF_A_CASE)[number];
type OfTheSite = (typeof OF_THE_SITE)[number];

/** Everywhere one can be. */
export type Route =
  /** What has been chosen by is the library's own to read: `situation=dying&aim=hint`. */
  | { readonly page: 'library'; readonly query?: string }
  | { readonly page: OfTheSite }
  | { readonly page: 'briefing'; readonly case: CaseId }
  | { readonly page: OfACase; readonly case: CaseId; readonly run?: RunId };

/**
 * Goes to another place. `replace` leaves no way back to the present one; `stay` leaves one, and the reader's
 * eye where it is, since only part of the page changes.
 */
export type Go = (to: Route, how?: 'replace' | 'stay') => void;

/** Reads an address below the site's root: `blue-folder/encounter/?run=…`. */
export function parseRoute(path: string, query: string): Route | undefined {
  const [first, second, ...rest] = path.split('/').filter(step => step !== '' && step !== 'index.html');
  const asked = query.replace(/^\?/, '');
  if (first === undefined) return { page: 'library', ...(asked !== '' && { query: asked }) };
  if (rest.length > 0) return undefined;
  const site = OF_THE_SITE.find(page => page === first);
  if (site) return second === undefined ? { page: site } : undefined;
  const id = parseCaseId(first);
  if (!id) return undefined;
  if (second === undefined) return { page: 'briefing', case: id };
  const page = OF_A_CASE.find(one => one === second);
  const run = parseRunId(new URLSearchParams(query).get('run') ?? '');
  return page && { page, case: id, ...(run && { run }) };
}

/** The address of a route, relative to the site's root. */
export function makeRoute(route: Route): string {
  switch (route.page) {
    case 'library':
      return route.query === undefined ? '' : `?${route.query}`;
    case 'about':
    case 'runs':
      return `${route.page}/`;
    case 'briefing':
      return `${route.case}/`;
    case 'encounter':
    case 'group':
    case 'after':
    case 'stopped':
    case 'transcript':
      return `${route.case}/${route.page}/${route.run ? `?run=${route.run}` : ''}`;
  }
}

/** Every address that the build writes a page for. */
export const routesOf = (cases: readonly string[]): string[] => [
  '',
  ...OF_THE_SITE.map(page => `${page}/`),
  ...cases.flatMap(id => [`${id}/`, ...OF_A_CASE.map(page => `${id}/${page}/`)]),
];
