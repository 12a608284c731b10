import type { Site } from '#core/workbench/folding.ts';
import type { Point } from './laid.ts';
import { BELOW, type Lettered, TITLE } from './plate.ts';
import { type Step, stepOf } from './steps.ts';

/** What is to be seen and said of a site besides its name. */
export interface Marks {
  readonly isReached: boolean;
  readonly isStart: boolean;
  readonly hasCursor: boolean;
  /** Where the run that is being tried has come through, and where it stands. */
  readonly isPassed: boolean;
  readonly stands: boolean;
  readonly findings: number;
  /** All of it in words, the name first. */
  readonly said: string;
}

interface PlateProps {
  readonly site: Site;
  readonly at: Point;
  readonly lettered: Lettered;
  readonly marks: Marks;
  readonly you: string;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly onFocus: (plate: Element) => void;
  readonly onStep: (step: Step) => void;
}

/** A place on the map. A knot has a single edge, what has more inside a double one. */
export function Plate({
  site,
  at,
  lettered,
  marks,
  you,
  isStop,
  isChosen,
  onPress,
  onFocus,
  onStep,
}: PlateProps) {
  const { width, height, title, below } = lettered;
  const [left, top] = [-width / 2, -height / 2];
  const first = top + (height - title.length * TITLE.line - below.length * BELOW.line) / 2;
  const isDouble = site.kind === 'group' || site.hidesStitches;
  const names = [
    'plate',
    marks.isReached ? '' : 'unreached',
    marks.isPassed ? 'passed' : '',
    marks.stands ? 'stands' : '',
    marks.hasCursor ? 'has-cursor' : '',
  ];
  return (
    <g
      class={names.filter(Boolean).join(' ')}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no button tag within a drawing
      role="button"
      // In a drawing attributes keep their case, and only this one is known.
      tabindex={isStop ? 0 : -1}
      data-site={site.key}
      aria-label={marks.said}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      onClick={onPress}
      onFocus={event => onFocus(event.currentTarget)}
      onKeyDown={event => {
        const step = stepOf(event);
        if (step) onStep(step);
        else if (event.key === 'Enter' || event.key === ' ') onPress();
        else return;
        event.preventDefault();
      }}
    >
      <title>{marks.said}</title>
      {marks.isStart && <path class="trailhead" d={`M0 ${top} v-13`} />}
      {marks.isStart && <circle class="trailhead" cy={top - 17} r="4" />}
      {marks.isPassed && (
        <rect class="bed" x={left - 5} y={top - 5} width={width + 10} height={height + 10} rx="7" />
      )}
      {isChosen && (
        <rect class="ring" x={left - 5} y={top - 5} width={width + 10} height={height + 10} rx="6" />
      )}
      <rect class="edge" x={left} y={top} width={width} height={height} rx="2" />
      {isDouble && (
        <rect class="inner" x={left + 4} y={top + 4} width={width - 8} height={height - 8} rx="1" />
      )}
      {title.map((line, nth) => (
        <text key={nth} class="title" y={first + nth * TITLE.line + 17}>
          {line}
        </text>
      ))}
      {below.map((line, nth) => (
        <text key={nth} class="below" y={first + title.length * TITLE.line + nth * BELOW.line + 15}>
          {line}
        </text>
      ))}
      {marks.hasCursor && <path class="cursor" d={`M${left} ${top} v${height}`} />}
      {marks.findings > 0 && (
        <g class="found" transform={`translate(${-left - 4} ${top + 2})`}>
          <circle r="11" />
          <text y="5">{marks.findings}</text>
        </g>
      )}
      {marks.stands && (
        <g class="you" transform={`translate(${left + 6} ${-top})`}>
          <rect x="-5" y="-11" width={you.length * 9 + 14} height="22" rx="11" />
          <text x="2" y="5">
            {you}
          </text>
        </g>
      )}
    </g>
  );
}
