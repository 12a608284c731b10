import type { About } from '#core/model/case.ts';
import { isGroups } from '#core/model/offer.ts';
import type { RunEvent, RunHead } from '#core/model/run.ts';
import { type Beat, idOf } from '#core/story/beat.ts';
import type { Worth } from '#core/story/inside.ts';
import { isFact } from '#core/story/facts.ts';
import type { Place } from '#core/story/places.ts';
import { type Begin, beginsIn } from './try-begins.ts';
import { beatShown, isPlain, placeInMenu } from './try-performance.ts';
import type { Deed, Trial } from './trial.ts';
import type { Stepped, TryStage } from './try-stage.ts';
import type { Tryout } from './tryout.ts';
import type { TryText } from './try-text.ts';

/** A variable as it can be seen and set. */
export interface VariableNow {
  readonly name: string;
  readonly worth: Worth;
  /** What the text declares it as. */
  readonly declared: Worth;
  /** All items that a list may hold. */
  readonly items?: readonly string[];
  /** Whether it is one of those that the group's memory sets. */
  readonly isMemory: boolean;
  readonly hasChanged: boolean;
}
export interface VisitsNow {
  readonly name: string;
  readonly times: number;
  readonly hasChanged: boolean;
}

/** Why a trial does not go on, where it is no end that the author wrote. */
export interface Halt {
  readonly kind: 'fault' | 'endless' | 'nobody-may-speak';
  /** What ink says. */
  readonly message: string;
  readonly place?: Place;
}

/** All that the page shows of a trial. Plain data: it comes from a worker. */
export interface Shown {
  readonly about: About;
  readonly isCase: boolean;
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
  readonly beat: Beat;
  readonly knots: readonly string[];
  /** Where each line of the beat is written, and each of its offers. */
  readonly linePlaces: readonly (Place | undefined)[];
  readonly offerPlaces: readonly (Place | undefined)[];
  /** What ink offers, and no learner is offered, because it has no id or cannot be read. */
  readonly unnamed: readonly { readonly text: string; readonly place?: Place }[];
  readonly isPlain: boolean;
  readonly steps: readonly Stepped[];
  readonly halt?: Halt;
  readonly lost?: Deed;
  readonly canGoForward: boolean;
  /** Whether the knot that it should begin with is not there, or cannot be begun with. */
  readonly isStartLost: boolean;
  readonly variables: readonly VariableNow[];
  readonly visits: readonly VisitsNow[];
  readonly canSetVisits: boolean;
  readonly begins: readonly Begin[];
  readonly trial: Trial;
}

export function shownOf(tryout: Tryout, isStuck = false): Shown {
  const { stage, before, lost } = tryout;
  const { text, sitting, rehearsal } = stage;
  const { events } = sitting;
  const halt = haltOf(stage, isStuck);
  return {
    about: text.about,
    isCase: text.isCase,
    head: sitting.head,
    events,
    beat: sitting.beat,
    knots: [...stage.knots],
    ...placesOf(stage),
    isPlain: isPlain(rehearsal),
    steps: [...stage.steps],
    ...(halt && { halt }),
    ...(lost && { lost }),
    canGoForward: tryout.canGoForward,
    isStartLost: tryout.isStartLost,
    ...insideOf(stage, before),
    canSetVisits: text.prepared.isQuick,
    begins: beginsIn(text),
    trial: tryout.trial,
  };
}

function placesOf({
  text,
  rehearsal,
  opening,
  sitting,
}: TryStage): Pick<Shown, 'linePlaces' | 'offerPlaces' | 'unnamed'> {
  const { told } = rehearsal;
  const own = beatShown(rehearsal);
  const isFirst = sitting.beat.lines.length > own.lines.length;
  const lines = told.lines
    .filter(line => line.text !== '')
    .map(line => {
      const [path] = line.paths;
      // inkjs does not say where its words come from; most stand in the text as they are.
      return path === undefined ? lineWith(text, line.text) : text.placeOf(path);
    });
  return {
    linePlaces: [...(isFirst ? opening.map(() => undefined) : []), ...lines],
    offerPlaces: own.offers.map(offer => {
      const choice = told.choices[placeInMenu(rehearsal, offer.id)];
      return choice && text.placeOf(choice.path);
    }),
    unnamed: isPlain(rehearsal)
      ? []
      : told.choices
          .filter(choice => !own.offers.some(offer => offer.id === idOf(choice.tags)))
          .map(choice => {
            const place = text.placeOf(choice.path);
            return { text: choice.text, ...(place && { place }) };
          }),
  };
}

function lineWith({ source }: TryText, words: string): Place | undefined {
  const line = source.find(one => one.text !== '' && one.kind !== 'knot' && words.endsWith(one.text));
  return line && { file: line.file, line: line.line };
}

function haltOf({ text, rehearsal, sitting }: TryStage, isStuck: boolean): Halt | undefined {
  const { fault, endless } = rehearsal.told;
  const at = (path: string): { place?: Place } => {
    const place = text.placeOf(path);
    return place ? { place } : {};
  };
  if (fault) return { kind: 'fault', message: fault.message, ...at(fault.path) };
  if (endless) return { kind: 'endless', message: '', ...at(endless.path) };
  const isGroupsTurn = isStuck && sitting.beat.offers.some(isGroups);
  return isGroupsTurn ? { kind: 'nobody-may-speak', message: '' } : undefined;
}

function insideOf(
  { text, rehearsal, declared }: TryStage,
  before: Tryout['before'],
): Pick<Shown, 'variables' | 'visits'> {
  const hasChanged = (name: string, now: Worth): boolean =>
    before !== undefined && JSON.stringify(before.get(name)) !== JSON.stringify(now);
  return {
    variables: text.variables.flatMap(name => {
      const worth = rehearsal.valueOf(name);
      if (worth === undefined) return [];
      const items = rehearsal.itemsOf(name);
      const isMemory = text.isCase && isFact(name);
      return [
        {
          name,
          worth,
          declared: declared.get(name) ?? worth,
          isMemory,
          hasChanged: hasChanged(name, worth),
          ...(items && { items }),
        },
      ];
    }),
    visits: [...text.knots, ...text.labels].map(({ name, path }) => {
      const times = rehearsal.visitsOf(path);
      return { name, times, hasChanged: hasChanged(name, times) };
    }),
  };
}
