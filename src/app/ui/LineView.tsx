import type { Line } from '#core/model/line.ts';
import { calledOf, type Person } from '#core/model/person.ts';
import { AuthorText } from './AuthorText.tsx';
import { t } from './words/words.ts';

/** The name as it stands in a script: what people call them in the room. */
export const nameOf = (people: readonly Person[], id: string): string =>
  id === 'you' ? t.you : calledOf(people.find(person => person.id === id)?.name ?? id);

interface LineViewProps {
  readonly line: Line;
  readonly people: readonly Person[];
}

/** One line of the script: said with its name, seen plainly, thought apart. */
export function LineView({ line, people }: LineViewProps) {
  switch (line.how) {
    case 'said':
      return (
        <p class={line.speaker === 'you' ? 'line said by-you' : 'line said'}>
          <span class="speaker">{nameOf(people, line.speaker)}</span> <AuthorText text={line.text} />
        </p>
      );
    case 'seen':
      return (
        <p class="line seen">
          <AuthorText text={line.text} />
        </p>
      );
    case 'thought':
      return (
        <p class="line thought">
          <span class="visually-hidden">{t.inYourHead}: </span>
          <AuthorText text={line.text} />
        </p>
      );
  }
}

/** The same line as it is said to someone who listens. */
export function aloud(line: Line, people: readonly Person[]): string {
  switch (line.how) {
    case 'said':
      return `${nameOf(people, line.speaker)}: ${line.text}`;
    case 'seen':
      return line.text;
    case 'thought':
      return `${t.inYourHead}: ${line.text}`;
  }
}
