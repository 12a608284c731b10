import type { Draft } from '#core/workbench/draft.ts';
import { type Files, spoil } from './stories.fixture.ts';
import { WHOLE } from './whole-case.fixture.ts';

export const draftOf = (files: Files, main = 'whole/case.ink'): Draft => ({
  main,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});

/** The whole case with these places spoilt, as somebody has it on the workbench. */
export const spoiltDraft = (...changes: readonly (readonly [from: string, to: string])[]): Draft =>
  draftOf(changes.reduce((files, [from, to]) => spoil(files, from, to), WHOLE));
