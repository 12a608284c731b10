import type { NotebookFault, Unread } from '#core/model/notebook-text.ts';
import type { FileFault } from '#app/device/files.ts';
import { fileWords } from '#app/ui/words/file.ts';
import type { Came } from './bring-in.ts';

/** What became of a file, in sentences, and what of it could not be read. */
export interface Outcome {
  readonly said: readonly string[];
  readonly unread: readonly string[];
}
export const only = (...said: readonly string[]): Outcome => ({ said, unread: [] });

export const notOpened = (fault: NotebookFault | FileFault): Outcome =>
  only(fileWords().notOpened[fault], fileWords().untouched);

export function cameIn({ runs, notes, fault }: Came, isWhole: boolean, unread: readonly Unread[]): Outcome {
  const words = fileWords();
  const say = (some: number, said: string) => (some > 0 ? [said] : []);
  const isNothing = runs.new + notes.new + runs.longer + runs.beside + notes.beside === 0;
  return {
    said: [
      ...(isWhole ? [] : [words.notWhole]),
      ...(isNothing ? [words.nothingNew] : say(runs.new + notes.new, words.came(runs.new, notes.new))),
      ...say(runs.longer, words.longer(runs.longer)),
      ...say(runs.beside + notes.beside, words.beside(runs.beside, notes.beside)),
      ...say(runs.same + notes.same, words.same(runs.same, notes.same)),
      ...(fault === undefined ? [] : [fault === 'full' ? words.noRoom : words.stopped]),
      isNothing ? words.untouched : words.notLost,
    ],
    unread: unread.map(({ what, at, title, fault: why }) =>
      what === 'run' ? words.unreadRun(at, title, why) : words.unreadNote(at, why),
    ),
  };
}
