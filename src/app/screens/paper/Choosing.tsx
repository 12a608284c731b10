import type { NoteId } from '#core/model/ids.ts';
import { BEGINNINGS, type Beginning, type Chosen, type PaperPart } from '#core/review/paper-parts.ts';
import { paperWords } from '#app/ui/words/paper.ts';

export interface FreeNote {
  readonly id: NoteId;
  /** When it was begun, in words. */
  readonly when: string;
  /** How it begins. */
  readonly start: string;
}

interface ChoosingProps {
  readonly beginning: Beginning;
  readonly chosen: Chosen;
  /** Of the parts those that this run has. */
  readonly parts: readonly PaperPart[];
  readonly notes: readonly FreeNote[];
  readonly onBegin: (beginning: Beginning) => void;
  readonly onChoose: (chosen: Chosen) => void;
}

const BEGINNING_NAMES = Object.keys(BEGINNINGS).filter((name): name is Beginning => name in BEGINNINGS);

/** What the page begins as, and what is on it. */
export function Choosing({ beginning, chosen, parts, notes, onBegin, onChoose }: ChoosingProps) {
  const words = paperWords();
  const toggle = (part: PaperPart) => onChoose({ ...chosen, parts: toggled(chosen.parts, part) });
  const has = (part: PaperPart) => chosen.parts.includes(part);
  return (
    <>
      <fieldset>
        <legend>{words.beginWith}</legend>
        {BEGINNING_NAMES.map(name => (
          <label key={name} class="tick">
            <input
              type="radio"
              name="beginning"
              checked={name === beginning}
              onChange={() => onBegin(name)}
            />
            <span>
              {words.beginnings[name].name}
              <span class="hint">{words.beginnings[name].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.onThePage}</legend>
        {parts
          .filter(part => part !== 'notes' && (part !== 'passed-over' || has('conversation')))
          .map(part => (
            <label key={part} class={part === 'passed-over' ? 'tick within' : 'tick'}>
              <input type="checkbox" checked={has(part)} onChange={() => toggle(part)} />
              {words.sections[part]}
            </label>
          ))}
        {notes.map(({ id, when, start }) => (
          <label key={id} class="tick">
            <input
              type="checkbox"
              checked={chosen.notes.includes(id)}
              onChange={() => onChoose({ ...chosen, notes: toggled(chosen.notes, id) })}
            />
            <span>
              {words.noteOf(when)}
              <span class="hint" dir="auto">
                {start}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

const toggled = <Thing,>(things: readonly Thing[], thing: Thing): readonly Thing[] =>
  things.includes(thing) ? things.filter(one => one !== thing) : [...things, thing];
