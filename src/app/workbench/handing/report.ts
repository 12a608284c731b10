import type { Report } from '#core/workbench/case-file.ts';
import type { Desk } from '../desk.ts';

/** What the check has found of the text as it is now; undefined until it has come to its end. */
export function reportOf(desk: Pick<Desk, 'checking' | 'combed'>): Report | undefined {
  const combed = desk.combed.value;
  if (desk.checking.value.kind !== 'done' || !combed) return undefined;
  const { findings, held, counts } = combed;
  return {
    runs: held?.runs ?? 0,
    findings,
    ...(counts && {
      counts: {
        replies: counts.replies,
        turns: counts.turns,
        words: counts.words,
        walks: counts.walks,
        pairs: counts.pairs,
      },
    }),
  };
}
