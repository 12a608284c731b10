import type { Story } from 'inkjs';
import { type InkWay, WayReader } from './ways.ts';

/** A line of an author's file; the line is counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a line of ink does with a variable of the whole story. */
export interface VariableUse extends Place {
  readonly name: string;
  readonly how: 'sets' | 'reads';
}

/** Where the parts of compiled ink stand in the author's files, by ink's own paths: `the_word.0.c-1.3`. */
export interface Origins {
  readonly places: ReadonlyMap<string, Place>;
  readonly variables: readonly VariableUse[];
  readonly ways: readonly InkWay[];
}

type Container = Story['mainContentContainer'];
type InkObject = Container['content'][number];

/**
 * The compiled story still knows its lines as long as it has not become JSON. `resolve` makes the name that ink
 * was given for a file into the one we know it by.
 */
export function originsOf(story: Story, resolve: (file: string) => string): Origins {
  const places = new Map<string, Place>();
  const files = new Map<string, string>();
  const fileOf = (given: string): string => {
    const known = files.get(given) ?? resolve(given);
    files.set(given, known);
    return known;
  };
  const variables: VariableUse[] = [];
  const ways = new WayReader();
  function visit(one: InkObject, path: string, siblings: readonly InkObject[] = [], index = 0): void {
    const meta = one.ownDebugMetadata;
    const place = meta ? { file: fileOf(meta.fileName ?? ''), line: meta.startLineNumber } : undefined;
    if (place) {
      places.set(path, place);
      const use = variableIn(one);
      if (use) variables.push({ ...use, ...place });
    }
    ways.see({ one, path, place, before: siblings[index - 1], after: siblings.slice(index + 1, index + 3) });
    if (!isContainer(one)) return;
    for (const [at, child] of one.content.entries())
      visit(child, under(path, nameOf(child) ?? String(at)), one.content, at);
    for (const [name, child] of one.namedContent)
      if (isContainer(child) && !one.content.includes(child)) visit(child, under(path, name));
  }
  visit(story.mainContentContainer, '');
  return { places, variables, ways: ways.ways() };
}

const under = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`);

/** inkjs gives out none of its classes, so its parts are told by what they have. */
const isContainer = (one: unknown): one is Container =>
  typeof one === 'object' && one !== null && 'namedContent' in one && 'content' in one;
const nameOf = (one: InkObject): string | undefined =>
  isContainer(one) && one.hasValidName ? (one.name ?? undefined) : undefined;

function variableIn(one: object): Pick<VariableUse, 'name' | 'how'> | undefined {
  if ('isNewDeclaration' in one && 'variableName' in one && typeof one.variableName === 'string')
    return one.isNewDeclaration === true ? undefined : { name: one.variableName, how: 'sets' };
  if ('pathForCount' in one && one.pathForCount === null && 'name' in one && typeof one.name === 'string')
    return { name: one.name, how: 'reads' };
  // A variable given to a function by reference may be set there.
  if ('contextIndex' in one && 'variableName' in one && typeof one.variableName === 'string')
    return { name: one.variableName, how: 'sets' };
  if ('variableDivertName' in one && typeof one.variableDivertName === 'string')
    return { name: one.variableDivertName, how: 'reads' };
  return undefined;
}
