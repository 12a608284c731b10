import { meaningWords } from '#app/ui/words/workbench/meanings.ts';
import type { Names } from '#core/workbench/names.ts';
import type { Use } from '#core/workbench/use.ts';
import { valuesOf } from './values.ts';
import type { Writing } from './place.ts';
import { type Word, wordsFrom } from './word.ts';

/** What of the case has a name. */
export interface Known {
  readonly names: Names | undefined;
  /** Asked only where ink's own names are to be offered: they are all looked up then. */
  uses(): readonly Use[];
}

/** Tags that say something by being there. */
const BARE: ReadonlySet<string> = new Set([
  'cue',
  'concern',
  'pause',
  'inner',
  'aloud',
  'rather',
  'door',
  'question',
  'pass',
  'theme',
]);

/** What could stand at the cursor, each with one line of meaning. */
export function offered(writing: Writing, known: Known): readonly Word[] {
  const w = meaningWords();
  switch (writing.kind) {
    case 'target':
      return [
        ...inkNames(known, false),
        { word: 'END', meaning: w.end },
        { word: 'DONE', meaning: w.done },
        { word: '->', meaning: w.back },
      ];
    case 'code':
      return inkNames(known, true);
    case 'tag':
      return wordsFrom(w.tags[writing.on]).map(one =>
        BARE.has(one.word) ? one : { ...one, puts: `${one.word}: ` },
      );
    case 'value':
      return valuesOf(writing.key, writing.value, known.names);
    case 'speaker':
      return speakers(known);
  }
}

/** Knots first, then what stands inside of them; in a condition variables as well. */
function inkNames(known: Known, withVariables: boolean): readonly Word[] {
  const w = meaningWords();
  const words = new Map<string, Word>();
  const abouts = new Map(known.names?.replies.map(({ name, about }) => [name, about]));
  for (const { kind, key, name, isGiven, path } of known.uses()) {
    if (!isGiven) continue;
    if (kind === 'knot' || kind === 'stitch') words.set(key, { word: key, meaning: `${w[kind]}, ${path}` });
    else if (kind === 'label') words.set(key, { word: key, meaning: abouts.get(name) ?? w.label });
    else if (kind === 'variable' && withVariables) words.set(key, { word: key, meaning: path });
  }
  return [...words.values()];
}

/** The id in capitals, which is what a person is told by; `MEI-LING` for `meiling` is theirs who write it. */
function speakers({ names }: Known): readonly Word[] {
  const people = new Map(names?.people.map(({ name, about }) => [name, about]));
  return [
    ...[...people].map(([name, meaning]) => ({
      word: name.toUpperCase(),
      meaning,
      puts: `${name.toUpperCase()}: `,
    })),
    { word: 'YOU', meaning: meaningWords().you, puts: 'YOU: ' },
  ];
}
