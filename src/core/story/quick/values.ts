/** What ink computes with. Whole numbers are plain; inkjs tells them from fractions, so fractions are marked. */
export type Value = number | boolean | string | Fraction | Target | Reference | Nothing | TagText;

export interface Fraction {
  readonly kind: 'fraction';
  readonly value: number;
}
/** `-> knot` as a value. */
export interface Target {
  readonly kind: 'target';
  readonly path: string;
}
/** A variable handed to a function by `ref`. Context 0 is the globals, n the nth frame, -1 not yet known. */
export interface Reference {
  readonly kind: 'reference';
  readonly name: string;
  readonly context: number;
}
/** What a function without a result gives back. */
export interface Nothing {
  readonly kind: 'nothing';
}
/** A tag of a choice, waiting for its choice. */
export interface TagText {
  readonly kind: 'tag';
  readonly text: string;
}

export const NOTHING: Nothing = { kind: 'nothing' };

/** Something that ink itself would stop at; `message` is for whoever has to find it. */
export class InkFault extends Error {}

/** Something that ink would not stop at, and take all memory for. */
export class Runaway extends InkFault {}

/** No text of a story is as long; one that is doubles itself in a circle. */
export const MOST_LETTERS = 1_000_000;

export const fraction = (value: number): Fraction => ({ kind: 'fraction', value });

/** As inkjs has it: a result that happens to be whole is a whole number again. */
const made = (result: number | boolean | string): Value => {
  if (typeof result !== 'number' || Number.isInteger(result)) return result;
  if (Number.isNaN(result)) throw new InkFault('A calculation gives no number.');
  return fraction(result);
};

export function isTruthy(value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'object') {
    if (value.kind === 'target')
      throw new InkFault(`A divert target (${value.path}) stands where a condition is wanted.`);
    return value.kind === 'fraction' && value.value !== 0;
  }
  return typeof value === 'string' ? value.length > 0 : Boolean(value);
}

export function printed(value: Value): string {
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'fraction':
      return String(value.value);
    case 'target':
      return `DivertTargetValue(${value.path})`;
    case 'reference':
      return `VariablePointerValue(${value.name})`;
    case 'nothing':
      return '';
    case 'tag':
      return value.text;
  }
}

type Numbers = (x: number, y: number) => number | boolean;

const OF_TWO: Readonly<Record<string, Numbers>> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
  '%': (x, y) => x % y,
  '==': (x, y) => x === y,
  '>': (x, y) => x > y,
  '<': (x, y) => x < y,
  '>=': (x, y) => x >= y,
  '<=': (x, y) => x <= y,
  '!=': (x, y) => x !== y,
  '&&': (x, y) => x !== 0 && y !== 0,
  '||': (x, y) => x !== 0 || y !== 0,
  MAX: (x, y) => Math.max(x, y),
  MIN: (x, y) => Math.min(x, y),
  POW: (x, y) => x ** y,
};

const OF_ONE = ['_', '!', 'FLOOR', 'CEILING', 'INT', 'FLOAT'];

/** How many values each of ink's own functions takes. Those for lists are not among them. */
export const ARITY: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...[...Object.keys(OF_TWO), '/', '?', '!?'].map((name): [string, 2] => [name, 2]),
  ...OF_ONE.map((name): [string, 1] => [name, 1]),
]);

const isNumeric = (value: Value): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'object' && value.kind === 'fraction');
const numberOf = (value: Value): number =>
  typeof value === 'object' && value.kind === 'fraction' ? value.value : Number(value);
const isFraction = (value: Value): boolean => typeof value === 'object' && value.kind === 'fraction';

export function callOnTwo(name: string, x: Value, y: Value): Value {
  if (isNumeric(x) && isNumeric(y)) {
    const [a, b] = [numberOf(x), numberOf(y)];
    if (name === '/') return made(isFraction(x) || isFraction(y) ? a / b : Math.floor(a / b));
    const operation = OF_TWO[name];
    if (operation) return made(operation(a, b));
  } else if (typeof x === 'string' || typeof y === 'string') {
    if (typeof x !== 'object' || typeof y !== 'object') return callOnTexts(name, printed(x), printed(y));
  } else if (typeof x === 'object' && typeof y === 'object' && x.kind === 'target' && y.kind === 'target') {
    if (name === '==') return x.path === y.path;
    if (name === '!=') return x.path !== y.path;
  }
  throw new InkFault(`"${name}" cannot be worked out for ${printed(x)} and ${printed(y)}.`);
}

function callOnTexts(name: string, x: string, y: string): Value {
  switch (name) {
    case '+':
      if (x.length + y.length > MOST_LETTERS) throw new Runaway('A text grows longer and longer here.');
      return x + y;
    case '==':
      return x === y;
    case '!=':
      return x !== y;
    case '?':
      return x.includes(y);
    case '!?':
      return !x.includes(y);
    default:
      throw new InkFault(`"${name}" cannot be worked out for words.`);
  }
}

export function callOnOne(name: string, x: Value): Value {
  if (!isNumeric(x)) throw new InkFault(`"${name}" cannot be worked out for ${printed(x)}.`);
  const a = numberOf(x);
  const kept = (result: number): Value => (isFraction(x) ? fraction(result) : result);
  switch (name) {
    case '_':
      return kept(-a);
    case '!':
      // inkjs gives the answer in the type of the question; nothing but truth is ever asked of it.
      return isFraction(x) ? fraction(a === 0 ? 1 : 0) : a === 0;
    case 'FLOOR':
      return kept(Math.floor(a));
    case 'CEILING':
      return kept(Math.ceil(a));
    case 'INT':
      return Math.floor(a);
    case 'FLOAT':
      return fraction(a);
    default:
      throw new InkFault(`Ink has no function "${name}".`);
  }
}
