import type { CaseId } from '#core/model/ids.ts';
import { type Line, whoseFace } from '#core/model/line.ts';
import type { Person } from '#core/model/person.ts';
import type { Entry } from '#core/model/transcript.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { Portrait } from '#app/ui/Portrait.tsx';
import { t } from '#app/ui/words/words.ts';

interface EntryViewProps {
  readonly entry: Entry;
  readonly of: CaseId;
  readonly people: readonly Person[];
  /** The line before showed the same face of the same person: it is not drawn again. */
  readonly isSameFace?: boolean;
}

export function EntryView({ entry, of, people, isSameFace = false }: EntryViewProps) {
  switch (entry.kind) {
    case 'line':
      return <FacedLine line={entry.line} of={of} people={people} isSameFace={isSameFace} />;
    case 'chose':
      return <OwnLine offer={entry.offer} />;
    case 'noted':
    case 'wrote':
      return <OwnText label={entry.kind === 'noted' ? t.yourNote : t.yourOwnWords} text={entry.text} />;
    case 'reworded':
      return <p class="meta">{t.caseEdited}</p>;
  }
}

interface FacedLineProps extends Omit<EntryViewProps, 'entry'> {
  readonly line: Line;
}

/** Whether two entries, one after the other, show the same face of the same person. */
export const isSameFace = (before: Entry | undefined, entry: Entry): boolean =>
  before?.kind === 'line' &&
  entry.kind === 'line' &&
  before.line.face === entry.line.face &&
  whoseFace(before.line) === whoseFace(entry.line);

/** A line with the face that came with it, of whoever was in the conversation. */
function FacedLine({ line, of, people, isSameFace = false }: FacedLineProps) {
  const person = people.find(one => one.id === whoseFace(line) && one.seat === 'encounter');
  if (!person || !line.face) return <LineView line={line} people={people} />;
  return (
    <div class="faced">
      <div class="face-then">{!isSameFace && <Portrait person={person} face={line.face} of={of} />}</div>
      <LineView line={line} people={people} />
    </div>
  );
}
