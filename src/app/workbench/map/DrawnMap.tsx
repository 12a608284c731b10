import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Place } from '#core/story/places.ts';
import { firstUnfolded, sheetOf, type Site } from '#core/workbench/folding.ts';
import type { Group } from '#core/workbench/groups.ts';
import type { Graph, Knot } from '#core/workbench/graph.ts';
import type { Names } from '#core/workbench/names.ts';
import { Chosen } from './Chosen.tsx';
import { Drawing, UNITS, within } from './Drawing.tsx';
import type { Known } from './known.ts';
import { groupName, lettered, REGION_NAME } from './plate.ts';
import { printSheet } from './print-sheet.ts';
import { Tools } from './Tools.tsx';
import { useLaid } from './use-laid.ts';
import { useMeasure } from './use-measure.ts';
import type { View } from './view.ts';

interface DrawnMapProps {
  readonly graph: Graph;
  readonly groups: readonly Group[];
  readonly known: Known;
  readonly names: Names;
  readonly view: View;
  readonly title: string;
  readonly announce: (text: string) => void;
  readonly onPlace: (place: Place) => void;
  readonly onTry: (knot: Knot) => void;
  /** What stands before the tools. */
  readonly children: ComponentChildren;
}

const STEP = 1.25;
/** Smaller than this, words can no longer be read; then one scrolls. */
const READABLE = 0.62;

/** The drawing with what can be done to it. */
export function DrawnMap({
  graph,
  groups,
  known,
  names,
  view,
  title,
  announce,
  onPlace,
  onTry,
  children,
}: DrawnMapProps) {
  const w = mapWords();
  const placeRef = useRef<HTMLDivElement>(null);
  const measure = useMeasure();
  const toggled = view.turned.value;
  const sheet = useMemo(() => {
    const first = firstUnfolded(graph, groups);
    return sheetOf(
      graph,
      groups,
      new Set([...first, ...toggled].filter(key => first.has(key) !== toggled.has(key))),
    );
  }, [graph, groups, toggled]);
  const letters = useMemo(
    () =>
      new Map(measure ? sheet.sites.map(site => [site.key, lettered(site, names, measure)] as const) : []),
    [sheet, names, measure],
  );
  const laid = useLaid(
    measure && {
      plots: sheet.sites.map(({ key, region, group }) => ({
        key,
        column: group.of.kind === 'stage' ? 1 : 0,
        width: letters.get(key)?.width ?? 0,
        height: letters.get(key)?.height ?? 0,
        ...(region !== undefined && { region }),
      })),
      tracks: sheet.roads.map(({ key, from, to }) => ({ key, from, to })),
      regions: sheet.regions.map(group => ({
        key: group.key,
        width: measure(groupName(group, names), REGION_NAME.size) * REGION_NAME.spread,
        height: REGION_NAME.line,
      })),
    },
  );

  const fitted = (least: number): number => {
    const style = getComputedStyle(document.documentElement);
    const width = (laid?.width ?? 1) * (Number.parseFloat(style.fontSize) / UNITS);
    const height = (laid?.height ?? 1) * (Number.parseFloat(style.fontSize) / UNITS);
    const room = placeRef.current?.querySelector('.drawing');
    if (!room) return 1;
    const both =
      least > 0 ? room.clientWidth / width : Math.min(room.clientWidth / width, room.clientHeight / height);
    return within(Math.max(least, Math.min(1, both)));
  };
  const zoom = view.zoom.value;
  useEffect(() => {
    if (laid && view.zoom.peek() === 0) view.zoomTo(fitted(READABLE));
  });

  const toFocusRef = useRef<string | undefined>(undefined);
  const turn = (key: string, said: string): void => {
    const group = groups.find(one => one.key === key);
    // What was pressed goes away with its own folding; one goes on at the first of what stands there instead.
    toFocusRef.current = group ? (group.knots.find(name => name !== '') ?? key) : key;
    view.turn(key);
    announce(said);
  };
  useEffect(() => {
    const wanted = toFocusRef.current;
    if (wanted === undefined || !laid) return;
    const site = sheet.sites.find(one => one.knots.some(knot => knot.name === wanted));
    const stands =
      site && placeRef.current?.querySelector<SVGGElement>(`[data-site="${CSS.escape(site.key)}"]`);
    if (!stands) return;
    toFocusRef.current = undefined;
    stands.focus();
  }, [laid, sheet]);

  const chosen = sheet.sites.find(site => site.key === view.chosen.value);
  const press = (site: Site): void => {
    const [knot] = site.knots;
    if (site.kind === 'group') {
      turn(site.group.key, w.unfolded(w.knots(site.knots.filter(one => one.kind === 'knot').length)));
    } else if (knot) onPlace(knot);
  };
  return (
    <div ref={placeRef} class="drawn-map">
      <div class="row tools">
        {children}
        <Tools
          onLarger={() => view.zoomTo(within(zoom * STEP))}
          onSmaller={() => view.zoomTo(within(zoom / STEP))}
          onWhole={() => view.zoomTo(fitted(0))}
          onPrint={() => laid && printSheet(placeRef.current?.querySelector('svg'), w.sheetOf(title))}
        />
      </div>
      {laid ? (
        <Drawing
          sheet={sheet}
          laid={laid}
          known={known}
          names={names}
          letters={letters}
          chosen={chosen?.key}
          zoom={zoom || 1}
          onZoom={view.zoomTo}
          onChoose={site => view.choose(site.key)}
          onPress={press}
          onFold={group => turn(group.key, w.folded(groupName(group, names)))}
        />
      ) : (
        <p class="meta drawing">{w.drawingIt}</p>
      )}
      <Chosen site={chosen} known={known} names={names} onLine={onPlace} onTry={onTry} onTurn={turn} />
      <details class="legend">
        <summary>{w.howToRead}</summary>
        <p class="meta">
          {[
            known.runs === undefined ? w.legendUnplayed : w.legend(known.runs),
            w.legendFolded,
            w.legendUnreached,
            w.legendMarks,
          ].join(' ')}
        </p>
      </details>
    </div>
  );
}
