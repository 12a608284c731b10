import { subjectOf, withoutComments } from '#core/check/subject.ts';
import type { About, Script } from '#core/model/case.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { readAbout } from '#core/story/about.ts';
import { headIn, readCase } from '#core/story/compile.ts';
import type { Place } from '#core/story/places.ts';
import { type Prepared, prepare } from '#core/story/prepare.ts';
import type { SourceLine } from '#core/story/source.ts';
import { type Draft, folderOf, textIn } from './draft.ts';
import { idOfDraft } from './reading.ts';

/** Something with a name that counts how often it was come to, and ink's own path to it. */
export interface Counted extends Place {
  readonly name: string;
  readonly path: string;
}

/** A draft made ready to be tried, from its beginning or from one of its knots. */
export interface TryText {
  readonly about: About;
  readonly isCase: boolean;
  readonly script: Script;
  readonly hash: string;
  readonly prepared: Prepared;
  /** The knot that it begins with, if not with its own beginning. */
  readonly knot: string | undefined;
  readonly source: readonly SourceLine[];
  /** The names of all variables of the whole story, in the order of the text. */
  readonly variables: readonly string[];
  /** Knots and stitches that can be gone to. */
  readonly knots: readonly Counted[];
  readonly labels: readonly Counted[];
  /** Where something stands that ink knows by its path. */
  placeOf(path: string): Place | undefined;
}

const VARIABLE = /^\s*(?:VAR|LIST)\s+([\p{L}\p{N}_]+)/u;
const KNOT = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)\s*(\(\s*[^\s)])?/u;
const STITCH = /^\s*=\s*([\p{L}\p{N}_]+)\s*(\(\s*[^\s)])?/u;
const LABEL = /^\s*(?:[*+-]\s*)+\(([\p{L}\p{N}_]+)\)/u;

/**
 * Reads and compiles a draft. To begin at a knot, a file of one divert is put before it: no line of the author's
 * moves, and all that is declared is declared. Undefined where ink cannot compile it so.
 */
export function readTry(draft: Draft, knot?: string): TryText | undefined {
  const before = beforeMain(draft);
  const main = knot === undefined ? draft.main : before;
  const text = `-> ${knot}\nINCLUDE ${draft.main.slice(draft.main.lastIndexOf('/') + 1)}\n`;
  const id = idOfDraft(draft);
  const reading = readCase(id, main, path => (path === before ? text : textIn(draft, path)));
  const { script, origins } = reading;
  if (!script || !origins) return undefined;
  const scanned = scan(draft, reading.texts.keys());
  const { places } = origins;
  return {
    about: knot === undefined ? reading.about : readAbout(id, headIn(reading.source)).about,
    isCase: subjectOf({ ...reading, main: draft.main }).isCase,
    script,
    hash: fingerprint(script.ink + JSON.stringify(script.tags)),
    prepared: prepare(script),
    knot,
    source: reading.source,
    variables: scanned.variables,
    knots: scanned.knots.map(one => ({ ...one, path: one.name })),
    labels: labelled(scanned.labels, places),
    placeOf(path) {
      const steps = path.split('.');
      for (let length = steps.length; length > 0; length -= 1) {
        const place = places.get(steps.slice(0, length).join('.'));
        if (place && place.file !== '') return place;
      }
      return undefined;
    },
  };
}

/** A path beside the main file that no file has. */
function beforeMain(draft: Draft): string {
  const folder = folderOf(draft);
  let path = `${folder === '' ? '' : `${folder}/`}from-a-knot.ink`;
  while (textIn(draft, path) !== undefined) path = path.replace('.ink', '-.ink');
  return path;
}

type Named = Omit<Counted, 'path'>;

function scan(draft: Draft, files: Iterable<string>) {
  const variables: string[] = [];
  const knots: Named[] = [];
  const labels: Named[] = [];
  for (const file of files) {
    let around: string | undefined;
    let knot: string | undefined;
    const lines = withoutComments(textIn(draft, file) ?? '').split(/\r?\n/);
    for (const [at, line] of lines.entries()) {
      const here = { file, line: at + 1 };
      const [, isFunction, named, takes] = KNOT.exec(line) ?? [];
      const [, stitch, wants] = named === undefined ? (STITCH.exec(line) ?? []) : [];
      const variable = VARIABLE.exec(line)?.[1];
      const label = LABEL.exec(line)?.[1];
      if (named !== undefined) {
        knot = isFunction === undefined ? named : undefined;
        around = knot;
        if (knot !== undefined && takes === undefined) knots.push({ name: knot, ...here });
      } else if (stitch !== undefined && knot !== undefined) {
        around = `${knot}.${stitch}`;
        if (wants === undefined) knots.push({ name: around, ...here });
      }
      if (variable !== undefined) variables.push(variable);
      if (label !== undefined && around !== undefined) labels.push({ name: `${around}.${label}`, ...here });
    }
  }
  return { variables: [...new Set(variables)], knots, labels };
}

/** Ink keeps the label of a gather in its path, and that of a choice only as its place. */
const CHOSEN = /\.c-\d+\.0$/;

function labelled(labels: readonly Named[], places: ReadonlyMap<string, Place>): Counted[] {
  const chosen = new Map<string, string>();
  const gathered = new Map<string, string>();
  for (const [path, { file, line }] of places) {
    const at = `${file}:${line}`;
    if (CHOSEN.test(path) && !chosen.has(at)) chosen.set(at, path.replace(/\.0$/, ''));
    const end = path.slice(path.lastIndexOf('.') + 1);
    if (!/^\d+$/.test(end)) gathered.set(`${at} ${end}`, path);
  }
  return labels.flatMap(({ name, file, line }) => {
    const at = `${file}:${line}`;
    const path = gathered.get(`${at} ${name.slice(name.lastIndexOf('.') + 1)}`) ?? chosen.get(at);
    return path === undefined ? [] : [{ name, file, line, path }];
  });
}
