import { type Golden, goldenNow, isGoldenName } from '#core/sitting/golden.ts';
import { type Draft, folderOf, type InkFile } from './draft.ts';
import type { TryText } from './try-text.ts';

/** One of the runs that are kept beside a case, and what became of it in the present text. */
export interface KeptRun {
  readonly path: string;
  readonly now: Golden;
}

const folderIn = (draft: Draft): string => {
  const folder = folderOf(draft);
  return folder === '' ? 'golden/' : `${folder}/golden/`;
};

/** Where a run is kept under this name; undefined where that is no name for one. */
export const keptPath = (draft: Draft, name: string): string | undefined =>
  isGoldenName(name) ? `${folderIn(draft)}${name}.json` : undefined;

const keptIn = (draft: Draft): readonly InkFile[] =>
  draft.files.filter(({ path }) => path.startsWith(folderIn(draft)) && path.endsWith('.json'));

export const hasKept = (draft: Draft): boolean => keptIn(draft).length > 0;

/** All of them, performed again. The text must be one from its beginning. */
export const keptNow = (draft: Draft, { script, prepared }: TryText): KeptRun[] =>
  keptIn(draft).map(({ path, text }) => ({
    path,
    now: goldenNow(script, text, seed => prepared.perform(seed)),
  }));
