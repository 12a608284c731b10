import type { Digest } from '#core/model/digest.ts';
import { folded, holdsAll, partsOf } from '#core/model/found-by.ts';
import { type Note, wordsOfNote } from '#core/model/note.ts';
import type { Feeling } from '#core/model/offer.ts';
import type { Leaving } from '#core/model/run.ts';
import type { NotebookEntry, RunEntry } from './notebook.ts';

/** How the page says what is stored by its name only, so that it is found by the words that are read. */
export interface Said {
  readonly feeling: Readonly<Record<Feeling, string>>;
  readonly leaving: Readonly<Record<Leaving, string>>;
}

/** Everything that each entry holds, ready to be looked through: made once, asked at every letter. */
export type Findable = readonly (readonly [text: string, entry: NotebookEntry])[];

export const findableIn = (entries: readonly NotebookEntry[], said: Said): Findable =>
  entries.map(entry => [folded(wordsIn(entry, said).join('\n')), entry]);

/** The entries that hold all of these words, in any order; with no words, all of them. */
export function findIn(findable: Findable, words: string): readonly NotebookEntry[] {
  const parts = partsOf(words);
  return findable.flatMap(([text, entry]) => (holdsAll(text, parts) ? [entry] : []));
}

function wordsIn(entry: NotebookEntry, said: Said): readonly string[] {
  switch (entry.kind) {
    case 'run':
      return [entry.first, ...entry.looks].flatMap(one => wordsInRun(one, said));
    case 'note':
      return wordsOfNote(entry.note);
  }
}

const wordsInRun = ({ digest, notes }: RunEntry, said: Said): readonly string[] => [
  ...wordsInDigest(digest, said),
  ...notes.flatMap((note: Note) => wordsOfNote(note)),
];

const wordsInDigest = (digest: Digest, said: Said): readonly string[] => [
  digest.title,
  ...digest.feelings.map(feeling => said.feeling[feeling]),
  ...(digest.leaving ? [said.leaving[digest.leaving]] : []),
  digest.carried ?? '',
  digest.parent?.wondering ?? '',
  ...digest.starred,
  ...digest.themes,
  ...digest.ownWords,
];
