import { BOOK } from 'virtual:handbook';
import { explainedIn, namesAt, type Section } from '#core/workbench/handbook/book.ts';
import { bookWords } from '#app/ui/words/workbench/book.ts';
import { BlockView, idOfFinding } from './BlockView.tsx';
import type { BookPlace } from './place.ts';

interface SectionProps {
  readonly section: Section;
  readonly onSection: (id: string) => void;
  readonly onPut: (text: string) => void;
}

const idOfSection = (id: string): string => `book-${id}`;

/** One part of the handbook, under its heading. */
export function SectionView({ section: { id, level, title, blocks }, onSection, onPut }: SectionProps) {
  const Heading = level > 2 ? 'h4' : 'h3';
  const here = bookWords().here[id];
  return (
    <section aria-labelledby={idOfSection(id)}>
      <Heading id={idOfSection(id)} tabIndex={-1}>
        {title}
      </Heading>
      {here !== undefined && <p class="only-here">{here}</p>}
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} onSection={onSection} onPut={onPut} />
      ))}
    </section>
  );
}

/** Several findings may have one paragraph, which bears the name of the first. */
const firstName = (code: string): string => namesAt(explainedIn(BOOK, code) ?? [])[0] ?? code;

/** Brings the keyboard to a place of the handbook, and the place to the top. */
export function show(book: HTMLElement, wanted: BookPlace): void {
  const id = 'code' in wanted ? idOfFinding(firstName(wanted.code)) : idOfSection(wanted.section);
  const place = book.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}
