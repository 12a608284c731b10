import type { Site } from '#core/workbench/folding.ts';
import type { Group } from '#core/workbench/groups.ts';
import { START } from '#core/workbench/graph.ts';
import type { Names } from '#core/workbench/names.ts';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import { t } from '#app/ui/words/words.ts';
import type { Size } from './laid.ts';
import { inLines, type Measure } from './lettering.ts';

/** What stands on the map for a site, and how large it is. */
export interface Lettered extends Size {
  readonly title: readonly string[];
  readonly below: readonly string[];
}

export const TITLE = { size: 18, line: 23 } as const;
export const BELOW = { size: 15, line: 20 } as const;
/** The name of a region is set wide, by so much. */
export const REGION_NAME = { size: 16, line: 22, spread: 1.14 } as const;
const WIDEST = 230;
const PAD = { inline: 16, block: 9 } as const;
/** No plate is too small for a thumb: 44 px at the page's 18. */
const LEAST: Size = { width: 76, height: 46 };

export function groupName({ of }: Group, names: Names): string {
  switch (of.kind) {
    case 'moment':
      return names.moments.find(one => one.name === of.moment)?.about || of.moment;
    case 'stage':
      return t.stage[of.stage];
    case 'file':
      return of.file;
  }
}

export const knotName = (name: string): string => (name === START ? mapWords().start : name);

/** A knot that is all of its moment bears the moment's words; elsewhere the words stand over the region. */
export function wordsOfSite(site: Site, names: Names): { readonly title: string; readonly below: string } {
  const w = mapWords();
  const [knot] = site.knots;
  const group = groupName(site.group, names);
  if (site.kind === 'group' || !knot) {
    const knots = site.knots.filter(one => one.kind === 'knot').length;
    return { title: group, below: w.knots(knots) };
  }
  const isMoment = site.region === undefined && site.group.of.kind !== 'file' && knot.kind === 'knot';
  const stitches = site.hidesStitches
    ? w.stitches(site.knots.filter(one => one.kind === 'stitch').length)
    : '';
  if (isMoment) return { title: group, below: [knot.name, stitches].filter(Boolean).join(', ') };
  const own = knot.knot === undefined ? knotName(knot.name) : knot.name.slice(knot.knot.length + 1);
  return { title: own, below: stitches };
}

export function lettered(site: Site, names: Names, measure: Measure): Lettered {
  const words = wordsOfSite(site, names);
  const title = inLines(words.title, WIDEST, text => measure(text, TITLE.size));
  const below = inLines(words.below, WIDEST, text => measure(text, BELOW.size));
  const widest = Math.max(
    ...title.map(line => measure(line, TITLE.size)),
    ...below.map(line => measure(line, BELOW.size)),
  );
  return {
    title,
    below,
    width: Math.max(LEAST.width, Math.ceil(widest) + 2 * PAD.inline),
    height: Math.max(LEAST.height, title.length * TITLE.line + below.length * BELOW.line + 2 * PAD.block),
  };
}
