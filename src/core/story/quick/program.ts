import {
  type Container,
  type Found,
  type Instruction,
  isCommand,
  type Item,
  type Phrase,
} from './instruction.ts';
import { cleaned } from './stream.ts';
import { ARITY, fraction, NOTHING } from './values.ts';

/**
 * Compiled ink, made ready to be run: every path in it is looked up once, here, and not each time it is
 * followed. The format is inkle's own (ink's `Documentation/ink_JSON_runtime_format.md`).
 */
export interface Program {
  readonly root: Container;
  /** How many containers there are; each has its number. */
  readonly containers: number;
  readonly find: (path: string) => Found | undefined;
}

/** Compiled ink that uses something this performer does not know: lists, or functions of the host's. */
export class Unsupported extends Error {}

/** What `JSON.parse` can give, as far as it is looked at. */
type Json = Readonly<Record<string, unknown>>;
const isJson = (token: unknown): token is Json =>
  typeof token === 'object' && token !== null && !Array.isArray(token);
const isList = (token: unknown): token is readonly unknown[] => Array.isArray(token);

export function readProgram(text: string): Program {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isJson(json) || !isList(json['root'])) throw new Unsupported('This is no compiled ink.');
  if (isJson(json['listDefs']) && Object.keys(json['listDefs']).length > 0) throw new Unsupported('lists');
  const later: (() => void)[] = [];
  let containers = 0;

  function container(
    tokens: readonly unknown[],
    parent: Container | undefined,
    index: number,
    name?: string,
  ): Container {
    const last = tokens.at(-1);
    const ends = isJson(last) ? last : {};
    const called = name ?? (typeof ends['#n'] === 'string' ? ends['#n'] : undefined);
    const step = called ?? String(index);
    const flags = Number(ends['#f'] ?? 0);
    const made: Container = {
      kind: 'container',
      id: containers++,
      path: parent === undefined ? '' : parent.path === '' ? step : `${parent.path}.${step}`,
      parent,
      index,
      content: [],
      named: new Map(),
      counts: (flags & 1) > 0,
      countsTurns: (flags & 2) > 0,
      countsAtStartOnly: (flags & 4) > 0,
    };
    const content = tokens.slice(0, -1).map((token, at) => instruction(token, made, at));
    const named = new Map<string, Container>();
    for (const [at, one] of content.entries()) {
      const token = tokens[at];
      const end = isList(token) ? token.at(-1) : undefined;
      if (one.kind === 'container' && isJson(end) && typeof end['#n'] === 'string') named.set(end['#n'], one);
    }
    for (const [key, token] of Object.entries(ends))
      if (key !== '#f' && key !== '#n' && isList(token)) named.set(key, container(token, made, -1, key));
    const phrased = content.map((one, at) => phraseAt(content, at) ?? one);
    made.content = phrased.map((one, at) => itemAt(phrased, at) ?? one);
    made.named = named;
    return made;
  }

  function instruction(token: unknown, parent: Container, at: number): Instruction {
    if (isList(token)) return container(token, parent, at);
    if (typeof token === 'number' || typeof token === 'boolean')
      return {
        kind: 'value',
        value: typeof token === 'number' && !Number.isInteger(token) ? fraction(token) : token,
      };
    if (typeof token === 'string') return word(token, `${parent.path}.${at}`);
    if (isJson(token)) return compound(token, parent, at);
    throw new Unsupported(`a token ${JSON.stringify(token)}`);
  }

  function compound(token: Json, parent: Container, at: number): Instruction {
    const text = (key: string): string | undefined => {
      const value = token[key];
      return typeof value === 'string' ? value : undefined;
    };
    const target = text('^->');
    if (target !== undefined) return { kind: 'value', value: { kind: 'target', path: target } };
    const pointer = text('^var');
    if (pointer !== undefined)
      return {
        kind: 'value',
        value: { kind: 'reference', name: pointer, context: Number(token['ci'] ?? -1) },
      };
    const plain = text('->');
    const called = text('f()');
    const tunnel = text('->t->');
    const goes = plain ?? called ?? tunnel;
    if (goes !== undefined) {
      const made: Instruction = {
        kind: 'divert',
        to: undefined,
        variable: token['var'] === undefined ? undefined : goes,
        conditional: token['c'] !== undefined,
        pushes: plain !== undefined ? undefined : called !== undefined ? 'function' : 'tunnel',
      };
      if (made.variable === undefined) later.push(() => (made.to = start(found(goes, parent), goes, parent)));
      return made;
    }
    const chosen = text('*');
    if (chosen !== undefined) {
      const flags = Number(token['flg'] ?? 0);
      const made: Instruction = {
        kind: 'choice',
        to: undefined,
        path: `${parent.path}.${at}`,
        conditional: (flags & 1) > 0,
        hasStart: (flags & 2) > 0,
        hasChoiceOnly: (flags & 4) > 0,
        isFallback: (flags & 8) > 0,
        once: (flags & 16) > 0,
      };
      later.push(() => (made.to = containerAt(found(chosen, parent))));
      return made;
    }
    const read = text('VAR?');
    if (read !== undefined) return { kind: 'read', name: read };
    const counted = text('CNT?');
    if (counted !== undefined) {
      const made: Instruction = { kind: 'count', of: undefined };
      later.push(() => (made.of = containerAt(found(counted, parent))));
      return made;
    }
    const global = text('VAR=');
    const name = global ?? text('temp=');
    if (name !== undefined)
      return { kind: 'assign', name, global: global !== undefined, fresh: token['re'] === undefined };
    const tag = text('#');
    if (tag !== undefined) return { kind: 'tag', text: tag };
    throw new Unsupported(Object.keys(token).join(', '));
  }

  /** Relative paths count from the instruction itself, so their first step up is its container. */
  function found(path: string, from: Container): Found | undefined {
    return path.startsWith('.^') ? walk(from, path.split('.').slice(2)) : walk(root, path.split('.'));
  }

  const root = container(json['root'], undefined, -1);
  later.forEach(resolve => resolve());
  return { root, containers, find: path => walk(root, path.split('.')) };
}

function phraseAt(content: readonly Instruction[], from: number): Phrase | undefined {
  const first = content[from];
  if (first?.kind !== 'command' || first.command !== 'str') return undefined;
  const tags: string[] = [];
  let [text, tag, inTag] = ['', '', false];
  for (const [at, one] of content.slice(from + 1).entries()) {
    if (one.kind === 'text' && !one.text.includes('\n')) {
      if (inTag) tag += one.text;
      else text += one.text;
    } else if (one.kind === 'command' && one.command === '#' && !inTag) inTag = true;
    else if (one.kind === 'command' && one.command === '/#' && inTag) {
      tags.push(cleaned(tag));
      [tag, inTag] = ['', false];
    } else if (one.kind === 'command' && one.command === '/str' && !inTag)
      return { kind: 'phrase', text, tags, length: at + 2 };
    else return undefined;
  }
  return undefined;
}

/** `ev, phrase, CNT?, /ev, *` as one. */
function itemAt(content: readonly Instruction[], from: number): Item | undefined {
  const [begin, phrase] = [content[from], content[from + 1]];
  if (begin?.kind !== 'command' || begin.command !== 'ev' || phrase?.kind !== 'phrase') return undefined;
  const after = from + 1 + phrase.length;
  const condition = content[after];
  const asks = condition?.kind === 'count' ? 1 : 0;
  const [end, choice] = [content[after + asks], content[after + asks + 1]];
  if (end?.kind !== 'command' || end.command !== '/ev' || choice?.kind !== 'choice') return undefined;
  if (choice.hasStart || !choice.hasChoiceOnly || choice.conditional !== (asks === 1)) return undefined;
  return {
    kind: 'item',
    if: condition?.kind === 'count' ? condition : undefined,
    choice,
    text: phrase.text.trim(),
    tags: phrase.tags,
    length: after + asks + 2 - from,
  };
}

function word(token: string, path: string): Instruction {
  if (token.startsWith('^')) return { kind: 'text', text: token.slice(1), path };
  if (token === '\n') return { kind: 'text', text: token, path };
  if (token === '<>') return { kind: 'glue' };
  if (isCommand(token)) return { kind: 'command', command: token };
  if (token === 'void') return { kind: 'value', value: NOTHING };
  if (/^\d+\.\d+f$/.test(token)) return { kind: 'value', value: fraction(Number.parseFloat(token)) };
  const takes = ARITY.get(token);
  if (takes !== undefined) return { kind: 'native', name: token, takes };
  throw new Unsupported(token);
}

/** Follows a path step by step. Where it names a place in a container, that is what is found. */
function walk(from: Container, steps: readonly string[]): Found | undefined {
  let here: Container | undefined = from;
  for (const [at, step] of steps.entries()) {
    if (here === undefined) return undefined;
    if (step === '^') here = here.parent;
    else if (/^\d+$/.test(step)) {
      const one: Instruction | undefined = here.content[Number(step)];
      if (at === steps.length - 1) return one && { container: here, index: Number(step) };
      here = one?.kind === 'container' ? one : undefined;
    } else here = here.named.get(step);
  }
  return here && { container: here, index: -1 };
}

/** Where a plain divert goes: a container's beginning, or the place that was named. */
function start(found: Found | undefined, path: string, from: Container): Found {
  if (!found) throw new Unsupported(`a divert to ${path} from ${from.path}`);
  return found.index < 0 ? { container: found.container, index: 0 } : found;
}

function containerAt(found: Found | undefined): Container | undefined {
  if (!found || found.index < 0) return found?.container;
  const one = found.container.content[found.index];
  return one?.kind === 'container' ? one : undefined;
}
