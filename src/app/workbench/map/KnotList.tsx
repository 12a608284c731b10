import { Fold } from './Fold.tsx';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Group } from '#core/workbench/groups.ts';
import { type Graph, type Knot, START, type Way } from '#core/workbench/graph.ts';
import type { Names } from '#core/workbench/names.ts';
import type { Place } from '#core/story/places.ts';
import type { Known } from './known.ts';
import { groupName, knotName } from './plate.ts';

interface KnotListProps {
  readonly graph: Graph;
  readonly groups: readonly Group[];
  readonly known: Known;
  readonly names: Names;
  readonly onPlace: (place: Place) => void;
  readonly onTry: (knot: Knot) => void;
}

/** A case of few knots is read at a glance; of a larger one, what is not asked for stays folded. */
const FEW = 12;

/** The same as the drawing, in words: by moments, each knot with what leads to it and where it leads. */
export function KnotList({ graph, groups, known, names, onPlace, onTry }: KnotListProps) {
  const w = mapWords();
  const byName = new Map(graph.knots.map(knot => [knot.name, knot]));
  const isAllOpen = graph.knots.length <= FEW || groups.length === 1;
  return (
    <div class="knot-list">
      {groups.map(group => {
        const knots = group.knots
          .flatMap(name => byName.get(name) ?? [])
          .filter(knot => isWritten(knot, graph));
        const found = knots.reduce((sum, knot) => sum + known.findingsIn(knot), 0);
        const facts = [
          w.knots(knots.filter(knot => knot.kind === 'knot').length),
          found > 0 ? w.findings(found) : '',
          knots.some(knot => known.stands.has(knot.name)) ? w.stands : '',
        ];
        return (
          knots.length > 0 && (
            <Fold
              key={group.key}
              name={groupName(group, names)}
              facts={facts.filter(Boolean).join(', ')}
              isOpenAtFirst={isAllOpen || group.knots.includes(known.cursor)}
            >
              {() =>
                knots.map(knot => (
                  <li key={knot.name} class={knot.kind}>
                    <KnotItem knot={knot} graph={graph} known={known} onPlace={onPlace} onTry={onTry} />
                  </li>
                ))
              }
            </Fold>
          )
        );
      })}
    </div>
  );
}

/** Of a beginning in which nothing stands but the way on, nothing need be said; that is said where it leads. */
const isWritten = (knot: Knot, graph: Graph): boolean =>
  knot.kind !== 'start' || knot.lines + knot.replies + knot.turns > 0 || graph.knots.length === 1;

interface KnotItemProps {
  readonly knot: Knot;
  readonly graph: Graph;
  readonly known: Known;
  readonly onPlace: (place: Place) => void;
  readonly onTry: (knot: Knot) => void;
}

function KnotItem({ knot, graph, known, onPlace, onTry }: KnotItemProps) {
  const w = mapWords();
  const into = graph.ways.filter(way => way.to === knot.name);
  const out = graph.ways.filter(way => way.from === knot.name);
  const found = known.findingsIn(knot);
  const facts = [
    knot.file === '' ? '' : w.atLine(knot.file.slice(knot.file.lastIndexOf('/') + 1), knot.line),
    known.runsOfKnot(knot),
    knot.replies > 0 ? w.replies(knot.replies) : '',
    knot.turns > 0 ? w.turns(knot.turns) : '',
    knot.lines > 0 ? w.lines(knot.lines) : '',
    found > 0 ? w.findings(found) : '',
    knot.isReached ? '' : w.unreached,
    known.cursor === knot.name && knot.name !== START ? w.cursor : '',
    known.stands.has(knot.name) ? w.stands : known.passed.has(knot.name) ? w.passed : '',
  ];
  return (
    <>
      <button type="button" class="link-button knot-name" onClick={() => onPlace(knot)}>
        {knotName(knot.name)}
      </button>
      <p class="meta">{facts.filter(Boolean).join(', ')}</p>
      {knot.name !== START && (
        <p>
          {into.length === 0 ? w.fromNowhere : `${w.from} `}
          <Ways ways={into} end="from" known={known} onPlace={onPlace} />
        </p>
      )}
      <p>
        {out.length === 0 ? w.toNowhere : `${w.to} `}
        <Ways ways={out} end="to" known={known} onPlace={onPlace} />
      </p>
      {knot.name !== START && (
        <p>
          <button
            type="button"
            class="link-button"
            aria-label={w.tryFrom(knotName(knot.name))}
            onClick={() => onTry(knot)}
          >
            {w.tryHere}
          </button>
        </p>
      )}
    </>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  readonly end: 'from' | 'to';
  readonly known: Known;
  readonly onPlace: (place: Place) => void;
}

function Ways({ ways, end, known, onPlace }: WaysProps) {
  const w = mapWords();
  return (
    <>
      {ways.map((way, nth) => {
        const [place] = way.places;
        const kinds = [...new Set(way.kinds.map(kind => w.kinds[kind]))].filter(Boolean);
        const facts = [place ? w.line(place.line) : '', ...kinds, known.runsOfWay(way)].filter(Boolean);
        const name = knotName(way[end]);
        return (
          <span key={`${way.from} ${way.to}`} class="one-way">
            {place ? (
              <button type="button" class="link-button" onClick={() => onPlace(place)}>
                {name}
              </button>
            ) : (
              name
            )}
            {facts.length > 0 && <span class="meta"> ({facts.join(', ')})</span>}
            {nth < ways.length - 1 ? '; ' : ''}
          </span>
        );
      })}
    </>
  );
}
