import { SMALL } from '#core/testing/small-case.fixture.ts';
import type { Files } from '#core/testing/stories.fixture.ts';
import type { Draft } from './draft.ts';

/** The files of a case, as its author would have them open. */
export const draftOf = (main: string, files: Files): Draft => ({
  main,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});

export const SMALL_DRAFT = draftOf('small/case.ink', SMALL);
