import type { Finding } from '#core/model/finding.ts';
import type { Desk } from '../desk.ts';

/** What is known to be the matter with the text as it is: all of it when it has been played through, else what reads. */
export const findingsNow = ({ checking, combed, reading }: Desk): readonly Finding[] =>
  (checking.value.kind === 'done' ? combed.value?.findings : undefined) ?? reading.value?.findings ?? [];
