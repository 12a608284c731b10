import { Story } from 'inkjs';
import type { Script } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Beat, BeatReader, idOf, type Told, withoutHead } from './beat.ts';
import type { Facts } from './facts.ts';

/** One performance of a case, from its first line. Plain data comes out; nothing of ink's own leaks. */
export interface Performance {
  readonly beat: Beat;
  choose(id: ChoiceId): Result<Beat, 'not-offered'>;
  /** Sets those of these variables that the story declares; what comes after the next choice knows them. */
  remember(facts: Facts): void;
}

/** Sets the variables that are declared; inkjs throws at every other. */
export function setDeclared({ variablesState }: Story, facts: Facts): void {
  for (const [name, value] of Object.entries(facts))
    if (variablesState.GlobalVariableExistsWithName(name)) variablesState.$(name, value);
}

export function perform(from: Script, seed: number): Performance {
  const story = new Story(from.ink);
  // inkjs seeds shuffles from the clock; without this line a replay would tell another story.
  story.state.storySeed = seed;
  const head = story.globalTags ?? [];
  const reader = new BeatReader(from.tags);

  function nextBeat(before?: Beat): Beat {
    const lines: Told[] = [];
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      lines.push({ text, tags: story.currentTags ?? [] });
    }
    const choices = story.currentChoices.map(({ text, tags }) => ({ text: text.trim(), tags: tags ?? [] }));
    return reader.read(before ? lines : withoutHead(lines, head), choices, before);
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
      beat = nextBeat(beat);
      return ok(beat);
    },
    remember: facts => setDeclared(story, facts),
  };
}
