import type { Place } from './places.ts';

/** How one comes from one part of a story to another; `named` is by a variable that holds where to go. */
export const WAY_KINDS = ['divert', 'tunnel', 'thread', 'into', 'named'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** A way on, by ink's own paths. Where ink itself has put it (into a first stitch) it stands nowhere. */
export interface InkWay {
  readonly from: string;
  readonly to: string;
  readonly kind: WayKind;
  readonly place: Place | undefined;
}

/** One part of compiled ink, with its neighbours: the one before it, and the next two. */
export interface InkPart {
  readonly one: object;
  readonly path: string;
  readonly place: Place | undefined;
  readonly before: object | undefined;
  readonly after: readonly object[];
}

/** Some of inkjs/engine/ControlCommand; inkjs gives out neither its names nor its classes. */
const END_OF_RECKONING = 2;
const TURNS_SINCE = 12;
const READ_COUNT = 13;
const START_THREAD = 18;
/** StackPush: a function's call comes back with a value and is no way on. */
const FUNCTION = 1;

/** Finds the ways in compiled ink, those by variables too, part by part. */
export class WayReader {
  private readonly found: InkWay[] = [];
  private readonly byVariable: (Omit<InkWay, 'to'> & { readonly variable: string })[] = [];
  private readonly held = new Map<string, Set<string>>();

  see({ one, path, place, before, after }: InkPart): void {
    if (isDivert(one)) {
      if (one.isExternal || (one.pushesToStack && one.stackPushType === FUNCTION)) return;
      const isThread = commandOf(before) === START_THREAD;
      const kind = isThread ? 'thread' : one.pushesToStack ? 'tunnel' : place ? 'divert' : 'into';
      const variable = one.variableDivertName;
      if (typeof variable === 'string') this.byVariable.push({ from: path, kind: 'named', place, variable });
      else if (one.targetPath)
        this.found.push({ from: path, to: one.targetPath.componentsString, kind, place });
    } else if (isTarget(one)) {
      // The end of a reckoning may stand between a value and what is done with it.
      const next = commandOf(after[0]) === END_OF_RECKONING ? after[1] : after[0];
      this.seeTarget({ to: one.targetPath.componentsString, from: path, kind: 'named', place }, next);
    }
  }

  /** A target that is kept is a way wherever its variable is used; one that is handed on is a way from here. */
  private seeTarget(way: InkWay, next: object | undefined): void {
    const command = commandOf(next);
    if (command === TURNS_SINCE || command === READ_COUNT || isComparison(next)) return;
    const variable = assignedBy(next);
    if (variable === undefined) this.found.push(way);
    // `$r` is ink's own, for the words that a choice and its line share.
    else if (!variable.startsWith('$'))
      this.held.set(variable, (this.held.get(variable) ?? new Set()).add(way.to));
  }

  ways(): InkWay[] {
    return [
      ...this.found,
      ...this.byVariable.flatMap(({ variable, ...way }) =>
        [...(this.held.get(variable) ?? [])].map(to => ({ ...way, to })),
      ),
    ];
  }
}

interface InkPath {
  readonly componentsString: string;
}
interface Divert {
  readonly pushesToStack: boolean;
  readonly stackPushType: number;
  readonly isExternal: boolean;
  readonly targetPath: InkPath | null;
  readonly variableDivertName: string | null;
}

const isDivert = (one: object): one is Divert => 'pushesToStack' in one && 'targetPath' in one;
const isTarget = (one: object): one is { readonly targetPath: InkPath } =>
  'targetPath' in one && 'valueType' in one && !isDivert(one);

const commandOf = (one: object | undefined): unknown =>
  one && 'commandType' in one ? one.commandType : undefined;

const isComparison = (one: object | undefined): boolean =>
  one !== undefined && 'name' in one && (one.name === '==' || one.name === '!=');

/** The variable that takes what stands before it. */
const assignedBy = (one: object | undefined): string | undefined =>
  one && 'isNewDeclaration' in one && 'variableName' in one && typeof one.variableName === 'string'
    ? one.variableName
    : undefined;
