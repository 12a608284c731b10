import type { Draft } from './draft.ts';
import { type DraftLine, linesOf, textOf } from './lines.ts';
import { labelKey, type Scope, scopeOf, stitchKey } from './scope.ts';
import { tagUses } from './tag-uses.ts';
import type { Use } from './use.ts';

/** Every place of a draft where something is named, in the order of the files. */
export function usesIn(draft: Draft): readonly Use[] {
  const lines = linesOf(draft);
  const scope = scopeOf(lines);
  return lines.flatMap(line => [...inkUses(line, scope), ...tagUses(line)]);
}

function inkUses(line: DraftLine, scope: Scope): Use[] {
  const uses: Use[] = [];
  const put = (kind: Use['kind'], key: string, from: number, name: string, isGiven: boolean): void => {
    const at = line.from + from;
    uses.push({ kind, name, key, path: line.path, line: line.line, from: at, to: at + name.length, isGiven });
  };
  for (const [at, token] of line.tokens.entries()) {
    const text = textOf(line, token);
    if (token.kind === 'KnotName') put('knot', text, token.from, text, true);
    else if (token.kind === 'StitchName') put('stitch', stitchKey(line, text), token.from, text, true);
    else if (token.kind === 'Label') put('label', labelKey(line, text), token.from, text, true);
    else if (token.kind === 'Name' || token.kind === 'Target') {
      const isGiven = line.kind === 'declaration' && line.tokens[at - 1]?.kind === 'Keyword';
      const parts = text.split('.');
      let from = token.from;
      for (const [index, found] of scope.resolve(line, parts).entries()) {
        const part = parts[index] ?? '';
        if (found) put(found.kind, found.key, from, part, isGiven);
        from += part.length + 1;
      }
    }
  }
  return uses;
}

/** The name at a place of a file, its end too: that is where the cursor stands after writing it. */
export const namedAt = (uses: readonly Use[], path: string, at: number): Use | undefined =>
  uses.find(use => use.path === path && use.from <= at && at <= use.to);

export const sameName = (one: Use, other: Use): boolean => one.kind === other.kind && one.key === other.key;

/** Where a name is given. An id that names nobody has no such place. */
export const givenAt = (uses: readonly Use[], name: Use): Use | undefined =>
  uses.find(use => use.isGiven && sameName(use, name));
