import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Site } from '#core/workbench/folding.ts';
import type { Group } from '#core/workbench/groups.ts';
import { type Knot, START } from '#core/workbench/graph.ts';
import type { Names } from '#core/workbench/names.ts';
import type { Known } from './known.ts';
import { groupName, knotName } from './plate.ts';

interface ChosenProps {
  readonly site: Site | undefined;
  readonly known: Known;
  readonly names: Names;
  readonly onLine: (knot: Knot) => void;
  readonly onTry: (knot: Knot) => void;
  readonly onTurn: (key: string, said: string) => void;
}

/** The place on the map that is looked at, in words, and what can be done there. */
export function Chosen({ site, known, names, onLine, onTry, onTurn }: ChosenProps) {
  const w = mapWords();
  const knot = site?.knots[0];
  if (!site || !knot)
    return (
      <div class="chosen">
        <p class="meta">{w.chooseOne}</p>
      </div>
    );
  const marks = known.marksOf(site);
  const sum = (of: 'replies' | 'turns' | 'lines'): number =>
    site.knots.reduce((all, one) => all + one[of], 0);
  const stitches = site.knots.filter(one => one.kind === 'stitch').length;
  const knots = site.knots.filter(one => one.kind === 'knot').length;
  const owner = knot.knot ?? knot.name;
  const isOpenKnot = site.kind === 'knot' && !site.hidesStitches && knot.kind === 'stitch';
  const facts = [
    marks.said,
    sum('replies') > 0 ? w.replies(sum('replies')) : '',
    sum('turns') > 0 ? w.turns(sum('turns')) : '',
    sum('lines') > 0 ? w.lines(sum('lines')) : '',
  ];
  const foldable = (group: Group): string => groupName(group, names);
  return (
    <div class="chosen">
      <p>{facts.filter(Boolean).join(', ')}.</p>
      <div class="row">
        {knot.name !== START || knot.lines > 0 ? (
          <button type="button" class="link-button" onClick={() => onLine(knot)}>
            {w.toLine}
          </button>
        ) : null}
        {knot.name !== START && (
          <button type="button" class="link-button" onClick={() => onTry(knot)}>
            {w.tryHere}
          </button>
        )}
        {site.kind === 'group' && (
          <button
            type="button"
            class="link-button"
            onClick={() => onTurn(site.group.key, w.unfolded(w.knots(knots)))}
          >
            {w.unfold(w.knots(knots))}
          </button>
        )}
        {site.hidesStitches && (
          <button
            type="button"
            class="link-button"
            onClick={() => onTurn(knot.name, w.unfolded(w.stitches(stitches)))}
          >
            {w.unfold(w.stitches(stitches))}
          </button>
        )}
        {isOpenKnot && (
          <button type="button" class="link-button" onClick={() => onTurn(owner, w.folded(knotName(owner)))}>
            {w.fold(knotName(owner))}
          </button>
        )}
        {site.region !== undefined && (
          <button
            type="button"
            class="link-button"
            onClick={() => onTurn(site.group.key, w.folded(foldable(site.group)))}
          >
            {w.fold(foldable(site.group))}
          </button>
        )}
      </div>
    </div>
  );
}
