import { type Block, namesAt } from '#core/workbench/handbook/book.ts';
import { isExample } from '#core/workbench/handbook/looking.ts';
import { bookWords } from '#app/ui/words/workbench/book.ts';
import { Phrases } from './Phrases.tsx';

interface BlockProps {
  readonly block: Block;
  readonly onSection?: ((id: string) => void) | undefined;
  /** Puts an example into the author's text. */
  readonly onPut?: ((text: string) => void) | undefined;
}

/** For the keyboard to be brought to the paragraph on a finding. */
export const idOfFinding = (code: string): string => `finding-${code}`;

/** A block of the handbook. A table is a list of terms: in a narrow pane its cells stand under one another. */
export function BlockView({ block, onSection, onPut }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Phrases of={block.of} onSection={onSection} />
        </p>
      );
    case 'code':
      return (
        <div class="example">
          <pre dir="ltr">{block.text}</pre>
          {onPut && isExample(block.text) && (
            <button type="button" class="link-button" onClick={() => onPut(block.text)}>
              {bookWords().put}
            </button>
          )}
        </div>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => {
            const [name] = namesAt(item);
            return (
              <li key={at} {...(name !== undefined && { id: idOfFinding(name), tabIndex: -1 })}>
                <Phrases of={item} onSection={onSection} />
              </li>
            );
          })}
        </ul>
      );
    case 'table':
      return (
        <dl class="terms">
          {block.rows.map(([term = [], ...cells], row) => (
            <div key={row}>
              <dt>
                <Phrases of={term} onSection={onSection} />
              </dt>
              {cells.map((cell, at) => (
                <dd key={at}>
                  {at > 0 && (
                    <>
                      <Phrases of={block.head[at + 1] ?? []} />:{' '}
                    </>
                  )}
                  <Phrases of={cell} onSection={onSection} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
  }
}
