import type { CaseId } from '#core/model/ids.ts';
import type { Person } from '#core/model/person.ts';
import type { Entry } from '#core/model/transcript.ts';
import type { Passage } from '#core/review/beside.ts';
import { againWords } from '#app/ui/words/again.ts';
import { EntryView, isSameFace } from './EntryView.tsx';
import '#app/ui/details.css';

/** Whether each of the two went on beyond this part; else it may only not have come so far yet. */
export interface Reach {
  readonly first: boolean;
  readonly now: boolean;
}

const TITLE = { parting: 'hereTheyPart', apart: 'differently' } as const;

/** Where nothing parts: one of the two has not come to what the other says there. */
export const isTail = (passage: Passage, reach: Reach): boolean =>
  passage.kind !== 'alike' &&
  ((passage.now.length === 0 && !reach.now) || (passage.first.length === 0 && !reach.first));

type Reaches = { readonly own: boolean; readonly other: boolean };

interface PassageViewProps {
  readonly passage: Passage;
  readonly of: CaseId;
  readonly people: readonly Person[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly reach: Reach;
}

/** How many entries of a stretch that is alike stand open next to where it is not, and how few are not worth folding. */
const OPEN_AFTER = 1;
const OPEN_BEFORE = 2;
const FEW = 3;

export function PassageView({ passage, of, people, isFirst, isLast, reach }: PassageViewProps) {
  const words = againWords();
  switch (passage.kind) {
    case 'alike': {
      const entries = passage.twins.map(twin => twin.now);
      const from = isFirst ? 0 : OPEN_AFTER;
      const to = entries.length - (isLast ? 0 : OPEN_BEFORE);
      const isFolded = to - from >= FEW;
      return (
        <li class="passage alike">
          <p class="label">{words.alike}</p>
          <Entries entries={isFolded ? entries.slice(0, from) : entries} of={of} people={people} />
          {isFolded && (
            <>
              <details>
                <summary>{words.theSame(to - from)}</summary>
                <Entries entries={entries.slice(from, to)} of={of} people={people} />
              </details>
              <Entries entries={entries.slice(to)} of={of} people={people} />
            </>
          )}
        </li>
      );
    }
    case 'parting':
    case 'apart': {
      const side = (name: string, own: readonly Entry[], other: readonly Entry[], reach: Reaches) => (
        <Side
          name={name}
          entries={own}
          none={isLast && !reach.own ? words.notYet : words.nothingHere}
          most={isLast && !reach.other ? other.length + FEW : Infinity}
          of={of}
          people={people}
        />
      );
      return (
        <li class={`passage ${passage.kind}`}>
          <h3>{isLast && isTail(passage, reach) ? words.onlyOne : words[TITLE[passage.kind]]}</h3>
          <div class="sides">
            {side(words.before, passage.first, passage.now, { own: reach.first, other: reach.now })}
            {side(words.thisTime, passage.now, passage.first, { own: reach.now, other: reach.first })}
          </div>
        </li>
      );
    }
  }
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly of: CaseId;
  readonly people: readonly Person[];
}

const Entries = ({ entries, of, people }: EntriesProps) => (
  <>
    {entries.map((entry, index) => (
      <EntryView
        key={entry.at}
        entry={entry}
        of={of}
        people={people}
        isSameFace={isSameFace(entries[index - 1], entry)}
      />
    ))}
  </>
);

interface SideProps extends EntriesProps {
  readonly name: string;
  /** What is said where it has nothing. */
  readonly none: string;
  /** What goes on much longer than the other has come to yet is folded from here on. */
  readonly most: number;
}

function Side({ name, none, most, entries, ...rest }: SideProps) {
  const isFolded = entries.length > most;
  return (
    <div class="side">
      <p class="label">{name}</p>
      {entries.length === 0 && <p class="meta">{none}</p>}
      <Entries entries={isFolded ? entries.slice(0, most) : entries} {...rest} />
      {isFolded && (
        <details>
          <summary>{againWords().andOn(entries.length - most)}</summary>
          <Entries entries={entries.slice(most)} {...rest} />
        </details>
      )}
    </div>
  );
}
