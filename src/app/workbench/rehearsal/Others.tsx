import { sumOf, type Weighed } from '#core/balint/weighing.ts';
import type { Considered } from '#core/balint/explain.ts';
import type { GroupStep } from '#core/workbench/rehearse.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import type { NameOffer } from './Steps.tsx';

interface OthersProps {
  readonly step: GroupStep;
  readonly others: readonly Considered[];
  readonly nameOf: NameOffer;
  readonly onGo: (id: string) => void;
}

type WeighedOne = Extract<Considered, { why: 'weighed' }>;

/** All else that was on offer: what could have come, and what could not, each with its reason. */
export function Others({ step, others, nameOf, onGo }: OthersProps) {
  const w = rehearsalWords();
  const weighed = others.filter((one): one is WeighedOne => one.why === 'weighed');
  const uncalled = others.filter(one => one.why === 'leader' && one.refusal === 'uncalled');
  const groups = new Map<string, string[]>();
  for (const one of others) {
    const reason = reasonOf(one);
    if (reason !== undefined) groups.set(reason, [...(groups.get(reason) ?? []), one.id]);
  }
  return (
    <>
      {weighed.length > 0 && <WeighedTable step={step} weighed={weighed} nameOf={nameOf} onGo={onGo} />}
      {[...groups].map(([reason, ids]) => (
        <div key={reason}>
          <h4>{reason}</h4>
          <ul class="names">
            {ids.map(id => (
              <li key={id}>
                <button type="button" class="link-button" onClick={() => onGo(id)}>
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {uncalled.length > 0 && <p class="meta">{w.uncalled(uncalled.length)}.</p>}
    </>
  );
}

function reasonOf(one: Considered): string | undefined {
  const w = rehearsalWords();
  switch (one.why) {
    case 'may-not':
      return w.refused[one.refusal];
    case 'leader':
      return one.refusal === 'uncalled' ? undefined : w.leader[one.refusal];
    case 'leader-first':
      return w.leaderFirst;
    case 'over':
      return w.over;
    case 'not-asked-for':
      return w.notAskedFor;
    case 'chance':
      return w.chanceToo;
    case 'weighed':
    case 'last-resort':
      return undefined;
  }
}

interface TableProps extends Pick<OthersProps, 'step' | 'nameOf' | 'onGo'> {
  readonly weighed: readonly WeighedOne[];
}

function WeighedTable({ step, weighed, nameOf, onGo }: TableProps) {
  const w = rehearsalWords();
  const { because } = step.explained;
  const strength = (weights: readonly Weighed[], luck: number) => (sumOf(weights) + luck).toFixed(1);
  return (
    <table class="weighed">
      <caption>
        {w.weighed}
        {because.by === 'weight' && (
          <span class="meta">
            {' '}
            {w.strengthHint} {strength(because.weights, because.luck)}.
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{w.turn}</th>
          <th scope="col">{w.forIt}</th>
          <th scope="col">{w.strength}</th>
        </tr>
      </thead>
      <tbody>
        {weighed
          .toSorted((a, b) => sumOf(b.weights) + b.luck - sumOf(a.weights) - a.luck)
          .map(({ id, weights, luck }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => onGo(id)}>
                  {nameOf(id)}
                </button>
              </th>
              <td>
                {weights
                  .map(({ why, by }) => `${by < 0 ? `${w.against}: ` : ''}${w.because.weight[why]}`)
                  .join('; ')}
              </td>
              <td>{strength(weights, luck)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
