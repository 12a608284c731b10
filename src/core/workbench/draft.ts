/** A brand that exists for the compiler alone, like those of the ids of runs. */
export type DraftId = string & { readonly 'an id of': 'Draft' };

const ID = /^d-[a-z0-9-]{1,59}$/;
/** The only door from raw text to a DraftId. */
export const parseDraftId = (text: string): DraftId | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand is this file's to give
  ID.test(text) ? (text as DraftId) : undefined;

/** A file of ink as its author has it: its path as INCLUDE counts it, and its text, letter for letter. */
export interface InkFile {
  /** From the folder of all stories, with `/` between: `the-ring/case.ink`, `group/group.ink`. */
  readonly path: string;
  readonly text: string;
}

/** The texts that an author works on together: a case with the group it includes, or any ink story. */
export interface Draft {
  /** The file that the story begins with; a case's is `<its folder>/case.ink`. */
  readonly main: string;
  /** In the author's order, the main file among them; no path twice. A list, since a path may be any word. */
  readonly files: readonly InkFile[];
}

export const textIn = ({ files }: Draft, path: string): string | undefined =>
  files.find(file => file.path === path)?.text;

/** The folder of the main file, which is the case's own name: `the-ring`. Empty for a story without a folder. */
export const folderOf = ({ main }: Draft): string => main.slice(0, Math.max(0, main.lastIndexOf('/')));

/** The same draft with another text in one file; a path that is new comes last. */
export function written(draft: Draft, path: string, text: string): Draft {
  const isThere = draft.files.some(file => file.path === path);
  const files = isThere
    ? draft.files.map(file => (file.path === path ? { path, text } : file))
    : [...draft.files, { path, text }];
  return { ...draft, files };
}

export const isSameDraft = (one: Draft, other: Draft): boolean =>
  one.main === other.main &&
  one.files.length === other.files.length &&
  one.files.every(({ path, text }, at) => other.files[at]?.path === path && other.files[at].text === text);
