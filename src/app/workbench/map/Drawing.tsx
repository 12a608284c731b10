import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Sheet, Site } from '#core/workbench/folding.ts';
import type { Group } from '#core/workbench/groups.ts';
import type { Names } from '#core/workbench/names.ts';
import { useGestures } from './gestures.ts';
import type { Known } from './known.ts';
import type { Laid } from './laid.ts';
import { Line } from './Line.tsx';
import { groupName, type Lettered } from './plate.ts';
import { Plate } from './Plate.tsx';
import { type Step, stepFrom } from './steps.ts';
import './plate.css';

interface DrawingProps {
  readonly sheet: Sheet;
  readonly laid: Laid;
  readonly known: Known;
  readonly names: Names;
  readonly letters: ReadonlyMap<string, Lettered>;
  readonly chosen: string | undefined;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onChoose: (site: Site) => void;
  readonly onPress: (site: Site) => void;
  readonly onFold: (group: Group) => void;
}

/** The sheet's units are those of letters 18 high, so the drawing grows with the page's letters. */
export const UNITS = 18;
const ZOOM = { least: 0.15, most: 2.5 } as const;
export const within = (zoom: number): number => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** The map drawn. One stop for the tab key; from there the arrow keys go along the lines. */
export function Drawing(props: DrawingProps) {
  const { sheet, laid, known, names, letters, chosen, zoom, onZoom, onChoose, onPress, onFold } = props;
  const w = mapWords();
  const regionRef = useRef<HTMLDivElement>(null);
  const isFirstRef = useRef(true);
  const zoomRef = useRef(zoom);
  useLayoutEffect(() => {
    zoomRef.current = zoom;
  });
  const places = new Map(laid.plots.map(plot => [plot.key, plot]));
  const lines = new Map(laid.tracks.map(track => [track.key, track.points]));
  const shown = sheet.sites.filter(site => places.has(site.key));
  const stop = shown.some(site => site.key === chosen) ? chosen : shown[0]?.key;

  const zoomAt = useCallback(
    (factor: number, x: number, y: number) => {
      const here = regionRef.current;
      if (!here) return;
      const next = within(zoomRef.current * factor);
      const box = here.getBoundingClientRect();
      const [left, top] = [here.scrollLeft + x - box.left, here.scrollTop + y - box.top];
      const grown = next / zoomRef.current;
      onZoom(next);
      // The new size is on the page with the next picture.
      requestAnimationFrame(() =>
        here.scrollTo({ left: left * grown - (x - box.left), top: top * grown - (y - box.top) }),
      );
    },
    [onZoom],
  );
  useGestures(regionRef, zoomAt);

  const plateOf = (key: string): SVGGElement | null | undefined =>
    regionRef.current?.querySelector<SVGGElement>(`[data-site="${CSS.escape(key)}"]`);

  useEffect(() => {
    if (!isFirstRef.current) return;
    isFirstRef.current = false;
    const site = chosen ?? shown.find(one => known.marksOf(one).hasCursor)?.key;
    if (site !== undefined) plateOf(site)?.scrollIntoView({ block: 'center', inline: 'center' });
  });

  const step = (to: Step): void => {
    const standing = laid.plots.filter(plot => shown.some(site => site.key === plot.key));
    const next =
      to === 'first'
        ? shown[0]?.key
        : to === 'last'
          ? shown.at(-1)?.key
          : stepFrom(stop ?? '', to, standing, sheet.roads);
    if (next !== undefined) plateOf(next)?.focus();
  };

  return (
    <div ref={regionRef} class="drawing">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is none of those tags
        role="group"
        aria-label={w.region}
        viewBox={`0 0 ${laid.width} ${laid.height}`}
        width={`${(laid.width / UNITS) * zoom}rem`}
        height={`${(laid.height / UNITS) * zoom}rem`}
      >
        {laid.regions.map(({ key, x, y, width, height, name: at }) => {
          const group = sheet.regions.find(one => one.key === key);
          const name = group && groupName(group, names);
          return (
            group && (
              <g key={key} class="land">
                <rect x={x} y={y} width={width} height={height} rx="14" />
                <text x={at.x} y={at.y + 6} onClick={() => onFold(group)}>
                  {name}
                </text>
              </g>
            )
          );
        })}
        {sheet.roads.map(road => {
          const points = lines.get(road.key);
          return (
            points && (
              <Line
                key={road.key}
                points={points}
                share={known.shareOf(road)}
                isReached={known.marksOf(siteAt(sheet, road.from)).isReached}
                isPassed={known.isPassed(road)}
                isBothWays={road.back.length > 0}
                said={known.saidOfRoad(road, sheet)}
              />
            )
          );
        })}
        {shown.map(site => {
          const place = places.get(site.key);
          const letter = letters.get(site.key);
          return (
            place &&
            letter && (
              <Plate
                key={site.key}
                site={site}
                at={place}
                lettered={letter}
                marks={known.marksOf(site)}
                you={w.you}
                isStop={site.key === stop}
                isChosen={site.key === chosen}
                onPress={() => onPress(site)}
                onFocus={plate => {
                  bringIntoSight(plate);
                  onChoose(site);
                }}
                onStep={step}
              />
            )
          );
        })}
      </svg>
    </div>
  );
}

function siteAt({ sites }: Sheet, key: string): Site {
  const site = sites.find(one => one.key === key);
  if (!site) throw new Error('A road runs between sites.');
  return site;
}

/** A browser brings what has the focus only just into the window, where its lines cannot be seen. */
function bringIntoSight(plate: Element): void {
  const window = plate.closest('.drawing')?.getBoundingClientRect();
  const box = plate.getBoundingClientRect();
  const isSeen =
    window &&
    box.left >= window.left &&
    box.right <= window.right &&
    box.top >= window.top &&
    box.bottom <= window.bottom;
  if (!isSeen) plate.scrollIntoView({ block: 'center', inline: 'center' });
}
