import type { Draft, InkFile } from './draft.ts';

/** What became of a draft since the one before it: only what was written travels. */
export interface Changes {
  readonly main: string;
  /** All paths, in the author's order. */
  readonly paths: readonly string[];
  /** The files whose text is another now. */
  readonly files: readonly InkFile[];
}

export function changesIn(before: Draft | undefined, now: Draft): Changes {
  const texts = new Map(before?.files.map(({ path, text }) => [path, text]));
  return {
    main: now.main,
    paths: now.files.map(file => file.path),
    files: now.files.filter(({ path, text }) => texts.get(path) !== text),
  };
}

/** The newer draft. A path that nobody has told a text of stands with none. */
export function changed(before: Draft | undefined, { main, paths, files }: Changes): Draft {
  const known = new Map([...(before?.files ?? []), ...files].map(file => [file.path, file]));
  return { main, files: paths.map(path => known.get(path) ?? { path, text: '' }) };
}
