import type { Phrase, Phrases as Words } from '#core/workbench/handbook/book.ts';

interface PhrasesProps {
  readonly of: Words;
  /** Goes to a section of the handbook; without it a link within the handbook is only its words. */
  readonly onSection?: ((id: string) => void) | undefined;
}

/** Words of the handbook within a line, as text. */
export const Phrases = ({ of, onSection }: PhrasesProps) => (
  <>
    {of.map((phrase, at) => (
      <One key={at} phrase={phrase} onSection={onSection} />
    ))}
  </>
);

function One({ phrase, onSection }: Omit<PhrasesProps, 'of'> & { readonly phrase: Phrase }) {
  switch (phrase.kind) {
    case 'text':
      return <>{phrase.text}</>;
    case 'code':
      return <code>{phrase.text}</code>;
    case 'strong':
      return (
        <strong>
          <Phrases of={phrase.of} onSection={onSection} />
        </strong>
      );
    case 'stressed':
      return (
        <em>
          <Phrases of={phrase.of} onSection={onSection} />
        </em>
      );
    case 'link': {
      const { to } = phrase;
      const words = <Phrases of={phrase.of} />;
      if (to.startsWith('https://'))
        return (
          <a href={to} target="_blank" rel="noreferrer">
            {words}
          </a>
        );
      // What else it links to are files beside it, which the page has not got.
      if (!to.startsWith('#') || !onSection) return words;
      return (
        <button type="button" class="link-button in-line" onClick={() => onSection(to.slice(1))}>
          {words}
        </button>
      );
    }
  }
}
