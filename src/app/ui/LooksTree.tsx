import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Branch, Look } from '#core/review/looks.ts';
import { AuthorText } from './AuthorText.tsx';
import { useAddress } from './place.ts';
import { againWords } from './words/again.ts';
import { dayOf, t } from './words/words.ts';
import './looks-tree.css';

/** What the tree shows of a run. */
export interface ShownLook extends Branch {
  /** The words that it went its own way with; undefined in a first run, and where nothing is chosen yet. */
  readonly parted?: string;
}

interface LooksTreeProps {
  readonly of: CaseId;
  readonly tree: Look<ShownLook>;
  /** The run that the page is about. */
  readonly here: RunId | undefined;
}

/** A run and all that were begun from it, as a list within a list. */
export const LooksTree = ({ of, tree, here }: LooksTreeProps) => (
  <ul class="looks-tree">
    <LookView of={of} look={tree} here={here} />
  </ul>
);

function LookView({ of, look, here }: Omit<LooksTreeProps, 'tree'> & { readonly look: Look<ShownLook> }) {
  const { to } = useAddress();
  const words = againWords();
  const { run, isOrphan, looks } = look;
  const place = { case: of, run: run.id };
  return (
    <li class="look" aria-current={run.id === here ? 'true' : undefined}>
      <p class="look-when">
        {words.begunOn(dayOf(run.begunAt))}
        {run.id === here && <span class="look-here"> ({words.thisOne})</span>}
      </p>
      {isOrphan && <p class="meta">{words.lookOfGone}</p>}
      {run.parent && run.parted === undefined && <p class="meta">{words.nothingChosen}</p>}
      {run.parted !== undefined && (
        <p class="look-parted">
          <span class="label">{words.wentWith}</span>
          <AuthorText text={run.parted} />
        </p>
      )}
      {run.parent?.wondering !== undefined && (
        <p class="look-parted">
          <span class="label">{words.wondered}</span>
          {run.parent.wondering}
        </p>
      )}
      <p class="row look-ways">
        <a href={to({ page: 'transcript', ...place })}>{t.readItBack}</a>
        {run.parent && !isOrphan && <a href={to({ page: 'beside', ...place })}>{words.besideIt}</a>}
        <a href={to({ page: 'replay', ...place })}>{words.lookFrom}</a>
      </p>
      {looks.length > 0 && (
        <ul>
          {looks.map(one => (
            <LookView key={one.run.id} of={of} look={one} here={here} />
          ))}
        </ul>
      )}
    </li>
  );
}
