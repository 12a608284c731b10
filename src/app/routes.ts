import {
  type CaseId,
  isOutside,
  type NoteId,
  parseCaseId,
  parseNoteId,
  parseRunId,
  type RunId,
} from '#core/model/ids.ts';

/** The screens that belong to one case, by the last step of their address. */
const OF_A_CASE = [
  'encounter',
  'group',
  'after',
  'stopped',
  'transcript',
  'review',
  'replay',
  'beside',
  'entry',
  'paper',
] as const;
const OF_THE_SITE = ['about', 'notebook', 'keeping', 'own'] as const;
type OfACase = (typeof OF_A_CASE)[number];
type OfTheSite = (typeof OF_THE_SITE)[number];

/** Everywhere one can be. */
export type Route =
  /** What has been chosen by is the library's own to read: `situation=dying&aim=hint`. */
  | { readonly page: 'library'; readonly query?: string }
  | { readonly page: Exclude<OfTheSite, 'own'> }
  /** A case that somebody brings from their own days; without a note, one that is still to be told. */
  | { readonly page: 'own'; readonly note?: NoteId }
  | { readonly page: 'briefing'; readonly case: CaseId }
  | { readonly page: Exclude<OfACase, 'beside'>; readonly case: CaseId; readonly run?: RunId }
  /** Two runs of a case, side by side; without the other, the run that this one branched off from. */
  | { readonly page: 'beside'; readonly case: CaseId; readonly run?: RunId; readonly other?: RunId };

/**
 * Goes to another place. `replace` leaves no way back to the present one; `stay` leaves one, and the reader's
 * eye where it is, since only part of the page changes.
 */
export type Go = (to: Route, how?: 'replace' | 'stay') => void;

/** The one page of all cases from outside: a static host has none at an address that no build knew. */
const OUTSIDE_PAGE = 'outside';

/** Reads an address below the site's root: `blue-folder/encounter/?run=…`, `outside/?at=outside_x/encounter/&run=…`. */
export function parseRoute(path: string, query: string): Route | undefined {
  const [first, second, ...rest] = path.split('/').filter(step => step !== '' && step !== 'index.html');
  const asked = query.replace(/^\?/, '');
  if (first === undefined) return { page: 'library', ...(asked !== '' && { query: asked }) };
  if (rest.length > 0) return undefined;
  const site = OF_THE_SITE.find(page => page === first);
  const params = new URLSearchParams(query);
  const at = params.get('at') ?? '';
  if (first === OUTSIDE_PAGE) return isOutside(at) ? parseRoute(at, query) : undefined;
  if (site) {
    if (second !== undefined) return undefined;
    const note = parseNoteId(params.get('note') ?? '');
    return site === 'own' ? { page: site, ...(note && { note }) } : { page: site };
  }
  const id = parseCaseId(first);
  if (!id) return undefined;
  if (second === undefined) return { page: 'briefing', case: id };
  const page = OF_A_CASE.find(one => one === second);
  const run = parseRunId(params.get('run') ?? '');
  const other = parseRunId(params.get('other') ?? '');
  if (page === 'beside') return { page, case: id, ...(run && { run }), ...(other && { other }) };
  return page && { page, case: id, ...(run && { run }) };
}

/** The address of a route, relative to the site's root. */
export function makeRoute(route: Route): string {
  const address = addressOf(route);
  return isOutside(address) ? `${OUTSIDE_PAGE}/?at=${address.replace('?', '&')}` : address;
}

function addressOf(route: Route): string {
  switch (route.page) {
    case 'library':
      return route.query === undefined ? '' : `?${route.query}`;
    case 'about':
    case 'notebook':
    case 'keeping':
      return `${route.page}/`;
    case 'own':
      return `own/${route.note ? `?note=${route.note}` : ''}`;
    case 'briefing':
      return `${route.case}/`;
    case 'encounter':
    case 'group':
    case 'after':
    case 'stopped':
    case 'transcript':
    case 'review':
    case 'replay':
    case 'entry':
    case 'paper':
      return `${route.case}/${route.page}/${route.run ? `?run=${route.run}` : ''}`;
    case 'beside': {
      const other = route.other ? `&other=${route.other}` : '';
      return `${route.case}/beside/${route.run ? `?run=${route.run}${other}` : ''}`;
    }
  }
}

/** Every address that the build writes a page for. */
export const routesOf = (cases: readonly string[]): string[] => [
  '',
  ...OF_THE_SITE.map(page => `${page}/`),
  ...cases.flatMap(id => [`${id}/`, ...OF_A_CASE.map(page => `${id}/${page}/`)]),
];
