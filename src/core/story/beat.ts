import type { MomentId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { isGroups, type Offer } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import { readLine } from './line.ts';
import { readOffer } from './offer.ts';

/** What happens up to the next choice, and what can be chosen then. */
export interface Beat {
  readonly lines: readonly Line[];
  readonly offers: readonly Offer[];
  /** Whose choice it is; nobody's when the story is over. */
  readonly whose: 'learner' | 'group' | 'nobody';
  readonly stage: Stage;
  /** The moment the offers stand in. */
  readonly moment?: MomentId;
}

/** Words with their tags, as ink tells them. */
export interface Told {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A line as ink gives it, with the places in the story that its words came from. */
export interface ToldLine extends Told {
  readonly paths: readonly string[];
}
/** A choice as ink gives it, with the place where it stands in the story. */
export interface ToldChoice extends Told {
  readonly path: string;
}
/** What happens up to the next choice, before any of it is read. */
export interface ToldBeat {
  readonly lines: readonly ToldLine[];
  readonly choices: readonly ToldChoice[];
  /** What ink would stop at, if anything, and where; a runaway would not stop before there is no memory left. */
  readonly fault?: { readonly message: string; readonly path: string; readonly isRunaway?: boolean };
  /** It went on longer than any story does between two choices; `isSilent` where nothing was said meanwhile. */
  readonly endless?: { readonly isSilent: boolean; readonly path: string };
}

/** Ink gives the tags of the file's head to the story's first line too; a later line may carry the same as its own. */
export const withoutHead = <Line extends Told>(
  [first, ...rest]: readonly Line[],
  head: readonly string[],
): readonly Line[] => {
  if (!first) return [];
  const isGiven = head.every((tag, at) => first.tags[at] === tag);
  return [isGiven ? { ...first, tags: first.tags.slice(head.length) } : first, ...rest];
};

/** An id among tags. Every choice of every menu is asked for its own, so nothing else is read meanwhile. */
export function idOf(tags: readonly string[]): string | undefined {
  const tag = tags.findLast(one => one.slice(0, one.indexOf(':')).trim() === 'id');
  return tag?.slice(tag.indexOf(':') + 1).trim();
}

/** Reads what ink tells, beat by beat, with the tags that were lifted out of its choices put back. */
export class BeatReader {
  private readonly lifted: Readonly<Record<string, readonly string[]>>;
  private readonly readLine: typeof readLine;
  /** The same turns stand on the floor again and again; each is read once. */
  private readonly known = new Map<string, { readonly offer: Offer; readonly stage: Stage }>();

  constructor(lifted: Readonly<Record<string, readonly string[]>>, read = readLine) {
    this.lifted = lifted;
    this.readLine = read;
  }

  /** The stage and the moment go on from the beat before. */
  read(lines: readonly Told[], choices: readonly Told[], before?: Beat): Beat {
    let stage: Stage = before?.stage ?? 'encounter';
    let moment = before?.moment;
    const read: Line[] = [];
    // A line of tags without text belongs to the next line that has some.
    let waiting: readonly string[] = [];
    for (const { text, tags } of lines) {
      waiting = [...waiting, ...tags];
      if (text === '') continue;
      const line = this.readLine(text, waiting);
      waiting = [];
      stage = line.stage ?? stage;
      moment = line.moment ?? moment;
      read.push(line);
    }
    const offers = choices.flatMap(choice => this.offer(choice, stage) ?? []);
    const whose = offers.length === 0 ? 'nobody' : offers.some(isGroups) ? 'group' : 'learner';
    return { lines: read, offers, whose, stage, ...(moment && { moment }) };
  }

  private offer({ text, tags }: Told, stage: Stage): Offer | undefined {
    const id = idOf(tags);
    if (id === undefined) return undefined;
    const known = this.known.get(id);
    if (known?.offer.text === text && known.stage === stage) return known.offer;
    const lifted = Object.hasOwn(this.lifted, id) ? (this.lifted[id] ?? []) : [];
    const offer = readOffer(text, [...tags, ...lifted], stage);
    if (typeof offer === 'string') return undefined;
    this.known.set(id, { offer, stage });
    return offer;
  }
}
