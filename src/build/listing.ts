import { createHash } from 'node:crypto';
import { AIMS } from '#core/model/aim.ts';
import type { Card, Case, Filed, Listed, Named } from '#core/model/case.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import type { Compiled } from '#core/story/compile.ts';

/**
 * The first page of the list: it comes with the library's own code. As many cases are on a device after its first
 * visit; a site of no more asks for nothing besides.
 */
export const FIRST_PAGE = 24;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

const files = new WeakMap<Case, string>();

/** Where a case's JSON is found, from the site's root. A changed text has another name, so it may be cached for ever. */
export function fileOf(one: Case): string {
  const file = files.get(one) ?? `assets/${one.about.id}-${hashOf(JSON.stringify(one))}.json`;
  files.set(one, file);
  return file;
}

/** A list of cases carries no people and no moments: they come with the case, when it is opened. */
export function listed({ about }: Case): Listed {
  const { people: _people, moments: _moments, ...rest } = about;
  return rest;
}

export function named({ about: { id, title, language, setting } }: Case): Named {
  return { id, title, language, setting };
}

function card(one: Case): Card {
  const { know: _, version: _v, licence: _l, authors: _a, beginHere: _b, ...rest } = listed(one);
  return rest;
}

export const filed = <About>(about: About, one: Case): About & Filed => ({ ...about, file: fileOf(one) });

/** The index of the site: a file that names all cases, and its text. */
export function indexOf(compiled: readonly Compiled[]): { readonly file: string; readonly text: string } {
  const text = JSON.stringify(compiled.map(one => filed(card(one.case), one.case)));
  return { file: `assets/index-${hashOf(text)}.json`, text };
}

/** What the library's page has without asking: its first cases, and what all of them can be chosen by. */
export function firstOf(compiled: readonly Compiled[]) {
  const cases = compiled.map(one => one.case);
  return {
    first: cases.slice(0, FIRST_PAGE).map(one => filed(listed(one), one)),
    site: {
      count: cases.length,
      situations: SITUATIONS.filter(word => cases.some(({ about }) => about.situations.includes(word))),
      aims: AIMS.filter(word => cases.some(({ about }) => about.aims.includes(word))),
    },
  };
}
