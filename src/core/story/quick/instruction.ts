import type { Value } from './values.ts';

export interface Container {
  readonly kind: 'container';
  readonly id: number;
  readonly path: string;
  readonly parent: Container | undefined;
  /** Where it stands in its parent; -1 for one that is only ever reached by its name. */
  readonly index: number;
  content: readonly Instruction[];
  named: ReadonlyMap<string, Container>;
  counts: boolean;
  countsTurns: boolean;
  countsAtStartOnly: boolean;
}

/** A place to go to; the index is -1 where the container is entered as a whole. */
export interface Found {
  readonly container: Container;
  readonly index: number;
}

export const COMMANDS = [
  'ev',
  '/ev',
  'out',
  'du',
  'pop',
  '~ret',
  '->->',
  'str',
  '/str',
  'nop',
  'choiceCnt',
  'turn',
  'turns',
  'readc',
  'rnd',
  'srnd',
  'visit',
  'seq',
  'thread',
  'done',
  'end',
  '#',
  '/#',
] as const;
export type Command = (typeof COMMANDS)[number];
export const isCommand = (word: string): word is Command => COMMANDS.some(command => command === word);

export type Instruction =
  | Container
  | { readonly kind: 'text'; readonly text: string; readonly path: string }
  | { readonly kind: 'glue' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'command'; readonly command: Command }
  | Phrase
  | Item
  | {
      readonly kind: 'divert';
      to: Found | undefined;
      readonly variable: string | undefined;
      readonly conditional: boolean;
      readonly pushes: 'function' | 'tunnel' | undefined;
    }
  | {
      readonly kind: 'choice';
      to: Container | undefined;
      readonly path: string;
      readonly conditional: boolean;
      readonly hasStart: boolean;
      readonly hasChoiceOnly: boolean;
      readonly isFallback: boolean;
      readonly once: boolean;
    }
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'count'; of: Container | undefined }
  | { readonly kind: 'assign'; readonly name: string; readonly global: boolean; readonly fresh: boolean }
  | { readonly kind: 'native'; readonly name: string; readonly takes: 1 | 2 }
  | { readonly kind: 'tag'; readonly text: string };

/** A string without anything to work out, such as most choices have: `"str", "^Yes.", "#", "^id: yes", "/#", "/str"`. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly text: string;
  readonly tags: readonly string[];
  /** How many instructions it is long. */
  readonly length: number;
}

/**
 * A whole choice, from its words to its offering, where its condition is nothing or whether one place was seen.
 * Nearly every reply and turn is so, and on the floor there are a hundred of them in every menu.
 */
export interface Item {
  readonly kind: 'item';
  /** Without it there is no condition. */
  readonly if: Extract<Instruction, { kind: 'count' }> | undefined;
  readonly choice: Extract<Instruction, { kind: 'choice' }>;
  readonly text: string;
  readonly tags: readonly string[];
  readonly length: number;
}

/** What stands at a place; a container without content stands for itself. */
export function resolve(container: Container, index: number): Instruction | undefined {
  return index < 0 || container.content.length === 0 ? container : container.content[index];
}
