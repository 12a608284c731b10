import { useMemo } from 'preact/hooks';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Place } from '#core/story/places.ts';
import { groupsOf } from '#core/workbench/groups.ts';
import type { Graph, Knot } from '#core/workbench/graph.ts';
import type { PaneProps } from '../doors.ts';
import { DrawnMap } from './DrawnMap.tsx';
import { knownOf } from './known.ts';
import { KnotList } from './KnotList.tsx';
import { MANNERS, viewOf } from './view.ts';
import '#app/ui/details.css';
import './map.css';

/** The knots and moments of the case as a graph, drawn or told. */
export function CaseMap({ desk, announce, onPane, onText }: PaneProps) {
  const w = mapWords();
  const view = viewOf(desk);
  const reading = desk.reading.value;
  const graph = useMemo(() => reading && view.graphOf(reading), [reading, view]);
  const groups = useMemo(() => (graph ? groupsOf(graph) : []), [graph]);
  if (!reading || !graph) return <p class="meta">{w.reading}</p>;

  const known = knownOf(desk, graph, reading.names);
  const goTo = (place: Place): void => {
    desk.goTo(place);
    onText();
  };
  const tryFrom = ({ name }: Knot): void => {
    desk.tryFrom({ kind: 'knot', name });
    onPane('try');
  };
  const parts = { graph, groups, known, names: reading.names, onTry: tryFrom };
  const manners = (
    <fieldset class="row manners">
      <legend class="visually-hidden">{w.shownAs}</legend>
      {MANNERS.map(manner => (
        <button
          key={manner}
          type="button"
          class="pane-name"
          aria-pressed={view.manner.value === manner}
          onClick={() => view.show(manner)}
        >
          {w[manner]}
        </button>
      ))}
    </fieldset>
  );
  return (
    <div class="case-map">
      <h2 class="visually-hidden">{w.title}</h2>
      {graph.isGuess && !isEmpty(graph) && (
        <p class="notice">{graph === reading.graph ? w.guessed : w.carried}</p>
      )}
      {isEmpty(graph) ? (
        <p>{w.empty}</p>
      ) : view.manner.value === 'list' ? (
        <>
          {manners}
          <KnotList {...parts} onPlace={goTo} />
        </>
      ) : (
        <DrawnMap {...parts} view={view} announce={announce} onPlace={goTo} title={reading.about.title}>
          {manners}
        </DrawnMap>
      )}
    </div>
  );
}

const isEmpty = ({ knots }: Graph): boolean =>
  knots.every(knot => knot.kind === 'start' && knot.replies + knot.turns === 0);
