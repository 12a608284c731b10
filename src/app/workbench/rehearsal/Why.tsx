import { sumOf, type Weighed } from '#core/balint/weighing.ts';
import type { Because } from '#core/balint/explain.ts';
import type { GroupStep } from '#core/workbench/rehearse.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import type { NameOffer } from './Steps.tsx';

interface WhyProps {
  readonly step: GroupStep;
  readonly nameOf: NameOffer;
}

/** Why the group took what it took, in sentences. */
export function Why({ step: { taken, explained, stage }, nameOf }: WhyProps) {
  const w = rehearsalWords().because;
  const { because, others } = explained;
  if (explained.taken !== undefined && taken !== explained.taken)
    return <p class="why">{w.byHand(nameOf(explained.taken))}</p>;
  const beside = others.flatMap(one => (one.why === 'weighed' ? [sumOf(one.weights)] : []));
  return <p class="why">{sentenceOf(because, beside, stage === 'facts')}</p>;
}

function sentenceOf(because: Because, beside: readonly number[], isFacts: boolean): string {
  const w = rehearsalWords().because;
  switch (because.by) {
    case 'call':
      return w.call[because.trigger];
    case 'weight': {
      const { weights, pool } = because;
      const isTipped = beside.some(other => other >= sumOf(weights));
      return [
        w.pool[pool],
        reasonsIn(weights),
        ...(beside.length === 0 ? [w.only] : isTipped ? [w.tipped] : []),
      ]
        .filter(sentence => sentence !== '')
        .join(' ');
    }
    case 'time':
      return isFacts ? w.timeFacts : w.time;
    case 'invited':
    case 'silent':
    case 'chance':
    case 'turned-back':
    case 'nothing':
      return w[because.by];
  }
}

/** What spoke for it, the strongest first, and what spoke against it. */
function reasonsIn(weights: readonly Weighed[]): string {
  const { because: w } = rehearsalWords();
  const sorted = weights.toSorted((a, b) => b.by - a.by);
  const [fors, againsts] = [sorted.filter(one => one.by > 0), sorted.filter(one => one.by < 0)];
  const named = (some: readonly Weighed[]) => some.map(one => w.weight[one.why]).join('; ');
  const inSpite = againsts.length > 0 ? ` ${w.against}: ${named(againsts)}.` : '';
  if (fors.length === 0) return againsts.length > 0 ? `${w.taken}${inSpite}` : '';
  return `${w.taken} ${named(fors)}${againsts.length > 0 ? ',' : '.'}${inSpite}`;
}
