/** Where the parts of a choice stand on its line, counted in UTF-16 units from the line's beginning. */
export interface ChoiceLine {
  /** The words that are offered, up to the first tag: between the brackets, or where there are none, all of them. */
  readonly from: number;
  readonly wordsEnd: number;
  /** Where the tags end, and another can be put. */
  readonly tagsEnd: number;
  readonly hasBrackets: boolean;
  /** A divert stands behind it on the same line. */
  readonly isLedOn: boolean;
}

/** Letters that stand in no braces and are not escaped, with their places. */
function* bare(line: string): Generator<readonly [at: number, letter: string]> {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (depth === 0) yield [at, letter];
  }
}

const MARKS = /^\s*(?:-\s*)*[*+](?:\s*[*+])*(?:\s*\(\w+\))?/;

/** Undefined where the line is no choice, or one that goes over more than this line. */
export function choiceOn(line: string): ChoiceLine | undefined {
  const marks = MARKS.exec(line)?.[0];
  if (marks === undefined || line.includes('/*')) return undefined;
  const comment = line.indexOf('//');
  const here = comment < 0 ? line : line.slice(0, comment);
  const letters = [...bare(here)].filter(([at]) => at >= marks.length);
  const open = letters.find(([, letter]) => letter === '[')?.[0];
  const shut = letters.find(([at, letter]) => letter === ']' && at > (open ?? here.length))?.[0];
  if (open !== undefined && shut === undefined) return undefined;
  const lead = letters.find(([at, letter]) => letter === '-' && here[at + 1] === '>')?.[0];
  const from = open === undefined ? marks.length : open + 1;
  const end = shut ?? lead ?? here.length;
  const tag = letters.find(([at, letter]) => letter === '#' && at >= from && at < end)?.[0];
  const trimmed = (to: number): number => from + here.slice(from, to).trimEnd().length;
  return {
    from,
    wordsEnd: trimmed(tag ?? end),
    tagsEnd: trimmed(end),
    hasBrackets: open !== undefined,
    isLedOn: lead !== undefined,
  };
}
