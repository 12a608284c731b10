import { InkList, Story } from 'inkjs';
import type { ToldBeat, ToldLine } from './beat.ts';
import type { Facts } from './facts.ts';
import type { Worth } from './inside.ts';
import { setDeclared } from './play.ts';
import type { Teller } from './prepare.ts';

/** Between two choices: more lines than any story has, and more time than any takes. */
const MOST_LINES = 1_000;
const SLICE_MS = 25;
const MOST_SLICES = 60;

/** A choice that was taken, or what was remembered at it. */
type Deed = number | { readonly facts: Facts } | { readonly name: string; readonly worth: Worth };

/**
 * inkjs as a teller, for ink that the quick performer does not know. A circle without text would hang it for
 * ever, so it is let go on only in slices of time.
 */
export function openInk(ink: string): { head: readonly string[]; begin(seed: number): Teller } {
  const begin = (seed: number, gone: readonly Deed[] = [], hasTold = false): Teller => {
    const story = new Story(ink);
    story.state.storySeed = seed;
    story.allowExternalFunctionFallbacks = true;
    const faults: string[] = [];
    story.onError = message => faults.push(message);
    const way: Deed[] = [];
    let told = false;
    const teller: Teller = {
      next() {
        told = true;
        return tell(story, faults);
      },
      choose(at) {
        way.push(at);
        told = false;
        story.ChooseChoiceIndex(at);
      },
      remember(facts) {
        way.push({ facts });
        setDeclared(story, facts);
      },
      // inkjs cannot be copied, so the same way is gone again.
      copy: () => begin(seed, way, told),
      key: () => undefined,
      visitsOf: path => story.state.VisitCountAtPathString(path) ?? 0,
      setVisits: () => {},
      valueOf: name => worthOf(valueIn(story, name)),
      itemsOf(name) {
        const value = valueIn(story, name);
        return value instanceof InkList ? itemsFor(story, value) : undefined;
      },
      set(name, worth) {
        way.push({ name, worth });
        setIn(story, name, worth);
      },
    };
    for (const deed of gone) {
      if (!told) teller.next();
      if (typeof deed === 'number') teller.choose(deed);
      else if ('facts' in deed) teller.remember(deed.facts);
      else teller.set(deed.name, deed.worth);
    }
    if (hasTold && !told) teller.next();
    return teller;
  };
  return { head: headOf(new Story(ink)), begin: seed => begin(seed) };
}

const valueIn = ({ variablesState }: Story, name: string): unknown =>
  variablesState.GlobalVariableExistsWithName(name) ? variablesState.$(name) : undefined;

const namesIn = (list: InkList): string[] => list.orderedItems.map(({ Key }) => Key.fullName);

/** An empty list that was never filled does not know of which list it is: then it may hold any item there is. */
function itemsFor(story: Story, list: InkList): string[] {
  const own = namesIn(list.all);
  if (own.length > 0) return own;
  const lists = story.listDefinitions?.lists ?? [];
  return lists.flatMap(one => namesIn(new InkList(one.name, story).all));
}

function worthOf(value: unknown): Worth | undefined {
  if (value instanceof InkList) return namesIn(value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
    ? value
    : undefined;
}

function setIn(story: Story, name: string, worth: Worth): void {
  const now = valueIn(story, name);
  if (now === undefined) return;
  if (!(now instanceof InkList)) {
    if (typeof worth !== 'object') story.variablesState.$(name, worth);
    return;
  }
  if (typeof worth !== 'object') return;
  const known = new Set(itemsFor(story, now));
  const list = worth
    .filter(item => known.has(item))
    .reduce((all, item) => all.Union(InkList.FromString(item, story)), now.Without(now));
  story.variablesState.$(name, list);
}

/** inkjs throws at a tag of the head that has something to work out in it. */
function headOf(story: Story): readonly string[] {
  try {
    return story.globalTags ?? [];
  } catch {
    return [];
  }
}

function tell(story: Story, faults: readonly string[]): ToldBeat {
  const lines: ToldLine[] = [];
  try {
    while (story.canContinue) {
      // Where it has got to when its time is over differs from one machine to the next; where it set out does not.
      const path = whereIs(story);
      if (!tellLine(story)) return { lines, choices: [], endless: { isSilent: true, path } };
      lines.push({ text: (story.currentText ?? '').trim(), tags: [...(story.currentTags ?? [])], paths: [] });
      if (lines.length > MOST_LINES)
        return { lines, choices: [], endless: { isSilent: false, path: whereIs(story) } };
    }
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { lines, choices: [], fault: { message, path: whereIs(story) } };
  }
  const [message] = faults;
  if (message !== undefined) return { lines, choices: [], fault: { message, path: whereIs(story) } };
  const choices = story.currentChoices.map(({ text, tags, sourcePath }) => ({
    text: text.trim(),
    tags: tags ?? [],
    path: sourcePath,
  }));
  return { lines, choices };
}

/** False where the line does not come to an end. */
function tellLine(story: Story): boolean {
  for (let slice = 0; slice < MOST_SLICES; slice += 1) {
    story.ContinueAsync(SLICE_MS);
    if (story.asyncContinueComplete) return true;
  }
  return false;
}

const whereIs = (story: Story): string => story.state.currentPathString ?? '';
