import type { Script } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { err, ok } from '#core/model/result.ts';
import { type Beat, BeatReader, idOf, type ToldBeat, withoutHead } from './beat.ts';
import { openInk } from './engine.ts';
import type { Facts } from './facts.ts';
import type { Inside } from './inside.ts';
import { readLine } from './line.ts';
import type { Performance } from './play.ts';
import type { Container } from './quick/instruction.ts';
import { Machine } from './quick/machine.ts';
import { readProgram, Unsupported } from './quick/program.ts';

/** Something that tells compiled ink beat by beat, whatever ink it is. */
export interface Teller extends Inside {
  next(): ToldBeat;
  choose(at: number): void;
  /** Sets those of these variables that the story declares. */
  remember(facts: Facts): void;
  copy(): Teller;
  /** Two tellers with the same key go on alike; undefined where that cannot be told. */
  key(): string | undefined;
  /** The paths of what was entered since this was last asked; inkjs cannot say, and neither can a copy. */
  trail?(): readonly string[];
}

/** A performance that can be copied where it stands, and that says more of how it came there. */
export interface Rehearsal extends Performance, Inside {
  readonly told: ToldBeat;
  /** Takes a choice by its place; foreign ink has no ids. */
  take(at: number): void;
  copy(): Rehearsal;
  key(): string | undefined;
  trail(): readonly string[];
}

/** Where a performance begins that does not begin at the beginning: what went before, as if one had come there. */
export interface Beginning {
  readonly before?: Beat;
  /** Sets what the story remembers, after it has declared what it remembers. */
  readonly set?: (inside: Inside) => void;
}

/** A case made ready to be performed many times. */
export interface Prepared {
  /** Whether the quick performer knows all that this ink uses; else inkjs itself performs it, slowly. */
  readonly isQuick: boolean;
  perform(seed: number, beginning?: Beginning): Rehearsal;
}

/**
 * A second performer of compiled ink, for whoever has to see thousands of runs. It gives beat for beat what
 * `perform` gives, some ten times as fast, and can be copied at any choice. What it does not know, lists and
 * functions of the host's, it leaves to inkjs. It never throws at a story: a fault is part of the beat.
 */
export function prepare({ ink, tags }: Script, byInkItself = false): Prepared {
  const tellers = byInkItself ? inkItself(ink) : tellersOf(ink);
  const lines = new Map<string, Line>();
  const read: typeof readLine = (text, texts) => {
    const key = [text, ...texts].join('\n');
    const known = lines.get(key) ?? readLine(text, texts);
    lines.set(key, known);
    return known;
  };
  const reader = new BeatReader(tags, read);

  function beatOf(told: ToldBeat, before?: Beat): Beat {
    return reader.read(before ? told.lines : withoutHead(told.lines, tellers.head), told.choices, before);
  }

  function rehearse(teller: Teller, at: ToldBeat, there: Beat): Rehearsal {
    let [told, beat] = [at, there];
    const take = (choice: number) => {
      teller.choose(choice);
      told = teller.next();
      beat = beatOf(told, beat);
    };
    return {
      get beat() {
        return beat;
      },
      get told() {
        return told;
      },
      take,
      choose(id: ChoiceId) {
        const choice = told.choices.findIndex(one => idOf(one.tags) === id);
        if (choice < 0) return err('not-offered');
        take(choice);
        return ok(beat);
      },
      remember: facts => teller.remember(facts),
      copy: () => rehearse(teller.copy(), told, beat),
      key: () => teller.key(),
      trail: () => teller.trail?.() ?? [],
      visitsOf: path => teller.visitsOf(path),
      setVisits: (path, times) => teller.setVisits(path, times),
      valueOf: name => teller.valueOf(name),
      itemsOf: name => teller.itemsOf(name),
      set: (name, worth) => teller.set(name, worth),
    };
  }

  return {
    isQuick: tellers.isQuick,
    perform(seed, { before, set } = {}) {
      const teller = tellers.begin(seed);
      set?.(teller);
      const told = teller.next();
      return rehearse(teller, told, beatOf(told, before));
    },
  };
}

interface Tellers {
  readonly isQuick: boolean;
  readonly head: readonly string[];
  begin(seed: number): Teller;
}

function tellersOf(ink: string): Tellers {
  try {
    const program = readProgram(ink);
    return {
      isQuick: true,
      head: headTags(program.root),
      begin: seed => Machine.begin(program, seed),
    };
  } catch (thrown) {
    if (!(thrown instanceof Unsupported)) throw thrown;
    return inkItself(ink);
  }
}

function inkItself(ink: string): Tellers {
  const engine = openInk(ink);
  return { isQuick: false, head: engine.head, begin: seed => engine.begin(seed) };
}

/** The tags that stand at the head of the file. */
function headTags(root: Container): string[] {
  let flow = root;
  for (let first = flow.content[0]; first?.kind === 'container'; first = flow.content[0]) flow = first;
  const tags: string[] = [];
  let inTag = false;
  for (const one of flow.content) {
    if (one.kind === 'command' && (one.command === '#' || one.command === '/#')) inTag = one.command === '#';
    else if (inTag && one.kind === 'text') tags.push(one.text);
    else break;
  }
  return tags;
}
