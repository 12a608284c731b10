import { Story } from 'inkjs';
import type { Script } from '#core/model/case.ts';
import type { ChoiceId, MomentId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { isGroups, type Offer } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { readLine } from './line.ts';
import { readOffer } from './offer.ts';
import { Tags } from './tags.ts';

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

const idOf = (tags: readonly string[]): string | undefined => new Tags(tags).value('id');

/** One performance of a case, from its first line. Plain data comes out; nothing of ink's own leaks. */
export interface Performance {
  readonly beat: Beat;
  choose(id: ChoiceId): Result<Beat, 'not-offered'>;
}

export function perform(from: Script, seed: number): Performance {
  const story = new Story(from.ink);
  // inkjs seeds shuffles from the clock; without this line a replay would tell another story.
  story.state.storySeed = seed;
  // Ink gives the tags of the file's head to the first line too.
  const head = new Set(story.globalTags);
  let stage: Stage = 'encounter';
  let moment: MomentId | undefined;
  /** The same turns stand on the floor again and again; each is read once. */
  const read = new Map<string, { readonly offer: Offer; readonly stage: Stage }>();

  function readLines(): Line[] {
    const lines: Line[] = [];
    // A line of tags without text belongs to the next line that has some.
    let waiting: string[] = [];
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      const tags = [...waiting, ...(story.currentTags ?? []).filter(tag => !head.has(tag))];
      waiting = text === '' ? tags : [];
      if (text === '') continue;
      const line = readLine(text, tags);
      stage = line.stage ?? stage;
      moment = line.moment ?? moment;
      lines.push(line);
    }
    return lines;
  }

  function nextBeat(): Beat {
    const lines = readLines();
    const offers = story.currentChoices.flatMap(choice => {
      const text = choice.text.trim();
      const id = idOf(choice.tags ?? []);
      const known = id === undefined ? undefined : read.get(id);
      if (known && known.offer.text === text && known.stage === stage) return [known.offer];
      const lifted = id !== undefined && Object.hasOwn(from.tags, id) ? (from.tags[id] ?? []) : [];
      const offer = readOffer(text, [...(choice.tags ?? []), ...lifted], stage);
      if (typeof offer === 'string') return [];
      if (id !== undefined) read.set(id, { offer, stage });
      return [offer];
    });
    const whose = offers.length === 0 ? 'nobody' : offers.some(isGroups) ? 'group' : 'learner';
    return { lines, offers, whose, stage, ...(moment && { moment }) };
  }

  let beat = nextBeat();
  return {
    get beat() {
      return beat;
    },
    choose(id) {
      const index = story.currentChoices.findIndex(choice => idOf(choice.tags ?? []) === id);
      if (index < 0) return err('not-offered');
      story.ChooseChoiceIndex(index);
      beat = nextBeat();
      return ok(beat);
    },
  };
}
