import type { DraftLine } from './lines.ts';
import { textOf } from './lines.ts';
import type { NameKind } from './use.ts';

export interface Named {
  readonly kind: NameKind;
  readonly key: string;
}

/** What ink's own names mean in each place: knots, stitches, labels and variables. */
export interface Scope {
  /** What each part of `knot.stitch.label`, written on this line, names; undefined where it names nothing. */
  resolve(at: DraftLine, parts: readonly string[]): readonly (Named | undefined)[];
}

interface Labelled {
  readonly knot: string;
  readonly stitch: string;
  readonly key: string;
}

const LOCAL = /^(?:temp|ref)$/;

export const labelKey = ({ knot, stitch }: DraftLine, name: string): string =>
  [knot, stitch, name].filter(part => part !== '').join('.');
export const stitchKey = ({ knot }: DraftLine, name: string): string => `${knot}.${name}`;

export function scopeOf(lines: readonly DraftLine[]): Scope {
  const knots = new Set<string>();
  const stitches = new Set<string>();
  const variables = new Set<string>();
  /** What a knot calls by a name of its own: its parameters and passing variables. */
  const locals = new Set<string>();
  const labels = new Map<string, Labelled[]>();
  for (const line of lines) {
    for (const [at, token] of line.tokens.entries()) {
      const name = textOf(line, token);
      if (token.kind === 'KnotName') knots.add(name);
      else if (token.kind === 'StitchName') stitches.add(stitchKey(line, name));
      else if (token.kind === 'Parameter') locals.add(`${line.knot}.${name}`);
      else if (token.kind === 'Label')
        labels.set(name, [
          ...(labels.get(name) ?? []),
          { knot: line.knot, stitch: line.stitch, key: labelKey(line, name) },
        ]);
      else if (token.kind === 'Name') {
        const before = line.tokens[at - 1];
        if (before?.kind !== 'Keyword') continue;
        if (line.kind === 'declaration') variables.add(name);
        else if (LOCAL.test(textOf(line, before))) locals.add(`${line.knot}.${name}`);
      }
    }
  }

  const labelIn = (name: string, knot: string, stitch?: string): Named | undefined => {
    const found = labels.get(name) ?? [];
    const own =
      found.find(one => one.knot === knot && one.stitch === stitch) ??
      (stitch === undefined || stitch === '' ? found.find(one => one.knot === knot) : undefined);
    return own && { kind: 'label', key: own.key };
  };
  const nearby = (name: string, knot: string, stitch: string): Named | undefined =>
    labelIn(name, knot, stitch) ??
    labelIn(name, knot) ??
    (stitches.has(`${knot}.${name}`) ? { kind: 'stitch', key: `${knot}.${name}` } : undefined) ??
    (knots.has(name) ? { kind: 'knot', key: name } : undefined) ??
    labelIn(name, '', '');

  return {
    resolve({ knot, stitch }, parts) {
      const [first = '', ...rest] = parts;
      if (rest.length === 0) {
        if (locals.has(`${knot}.${first}`)) return [undefined];
        const variable: Named | undefined = variables.has(first)
          ? { kind: 'variable', key: first }
          : undefined;
        return [variable ?? nearby(first, knot, stitch)];
      }
      const found: (Named | undefined)[] = [nearby(first, knot, stitch)];
      for (const part of rest) {
        const above = found.at(-1);
        const [inKnot = '', inStitch] = above?.key.split('.') ?? [];
        const under = `${inKnot}.${part}`;
        if (!above) found.push(undefined);
        else if (above.kind === 'knot' && stitches.has(under)) found.push({ kind: 'stitch', key: under });
        else found.push(labelIn(part, inKnot, inStitch ?? (above.kind === 'knot' ? undefined : '')));
      }
      return found;
    },
  };
}
