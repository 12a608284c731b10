import type { Ref } from 'preact';
import type { Block, ScriptBlock } from '#core/review/block.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { directionOf } from '#app/ui/words/direction.ts';

interface SheetProps {
  readonly blocks: readonly Block[];
  readonly label: string;
  readonly language: string;
  readonly sheetRef: Ref<HTMLElement>;
}

/** The page that leaves the device. What is seen here is what is printed. */
export const Sheet = ({ blocks, label, language, sheetRef }: SheetProps) => (
  <article class="sheet" aria-label={label} lang={language} dir={directionOf(language)} ref={sheetRef}>
    {blocks.map((block, at) => (
      <BlockView key={at} block={block} />
    ))}
  </article>
);

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'meta':
      return <p class="about-it">{block.text}</p>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'fact':
      return (
        <p>
          <b>{block.label}:</b> <AuthorText text={block.text} />
        </p>
      );
    case 'speech':
    case 'direction':
    case 'thought':
      return <ScriptLine block={block} />;
    case 'reply':
      return (
        <p>
          <b>{block.speaker}:</b> <AuthorText text={block.text} />
        </p>
      );
    case 'act':
      return (
        <p class="direction">
          <AuthorText text={block.text} />
        </p>
      );
    case 'passed-over':
      return (
        <div class="aside">
          <p>{block.label}:</p>
          <ul>
            {block.texts.map((text, at) => (
              <li key={at}>
                <AuthorText text={text} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'turn':
      return (
        <div class={block.isAtMoment ? 'turn at-moment' : 'turn'}>
          {block.lines.map((line, at) => (
            <ScriptLine key={at} block={line} />
          ))}
        </div>
      );
    case 'own':
      return (
        <blockquote>
          {block.label !== undefined && (
            <p class="label-own">
              <b>{block.label}</b>
            </p>
          )}
          <p class="pre" dir="auto">
            {block.text}
          </p>
        </blockquote>
      );
  }
}

function ScriptLine({ block }: { readonly block: ScriptBlock }) {
  switch (block.kind) {
    case 'speech':
      return (
        <p>
          <b>{block.speaker}:</b> <AuthorText text={block.text} />
        </p>
      );
    case 'direction':
      return (
        <p class="direction">
          <AuthorText text={block.text} />
        </p>
      );
    case 'thought':
      return (
        <p>
          <b>{block.label}:</b> <AuthorText text={block.text} />
        </p>
      );
  }
}
