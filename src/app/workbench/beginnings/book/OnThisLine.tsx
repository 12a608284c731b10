import { BOOK } from 'virtual:handbook';
import { kindOfLine } from '#core/workbench/handbook/line-kind.ts';
import { explainedIn } from '#core/workbench/handbook/book.ts';
import type { Finding } from '#core/model/finding.ts';
import { isMove } from '#core/model/move.ts';
import { textIn } from '#core/workbench/draft.ts';
import { lineAt } from '#core/workbench/edit.ts';
import { aboutLine, movesOn } from '#core/workbench/handbook/looking.ts';
import { moveWords } from '#app/ui/words/moves.ts';
import { bookWords } from '#app/ui/words/workbench/book.ts';
import type { Desk } from '../../desk.ts';
import { BlockView } from './BlockView.tsx';
import { Phrases } from './Phrases.tsx';
import { wantedInBook } from './place.ts';

/** What the handbook says of the tags and moves on the line where the cursor stands. */
export function OnThisLine({ desk }: { readonly desk: Desk }) {
  const w = bookWords();
  const { file, line } = desk.cursor.value;
  const text = textIn(desk.draft.value, file) ?? '';
  const place = lineAt(text, line);
  const words = place ? text.slice(place.from, place.to).trim() : '';
  const about = aboutLine(BOOK, words);
  const moves = movesOn(words);
  return (
    <section class="on-this-line" aria-labelledby="on-this-line">
      <h3 id="on-this-line">{w.onThisLine}</h3>
      <p class="line-shown">
        <span class="label">{w.inLine(line)}</span>
        {words !== '' && <code dir="auto">{words}</code>}
      </p>
      <p>{w.line[kindOfLine(words)]}</p>
      <Minded findings={findingsAt(desk, file, line)} />
      {moves.length > 0 && (
        <dl class="terms">
          {moves.map(move => (
            <div key={move}>
              <dt>
                <code>{move}</code>
              </dt>
              <dd>{isMove(move) ? <MoveSaid move={move} /> : w.unknownMove}</dd>
            </div>
          ))}
        </dl>
      )}
      {about.map(section => (
        <div key={section.id}>
          <h4>{section.title}</h4>
          {section.blocks.map((block, at) => (
            <BlockView key={at} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
}

const findingsAt = (desk: Desk, file: string, line: number): readonly Finding[] =>
  (desk.combed.value ?? desk.reading.value)?.findings.filter(
    one => one.file === file && one.line === line && one.severity !== 'note',
  ) ?? [];

/** What the checker has found on the line, with the handbook's paragraph on each. */
function Minded({ findings }: { readonly findings: readonly Finding[] }) {
  const w = bookWords();
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{w.minded}</h4>
      <ul>
        {findings.map(({ code, message }) => (
          <li key={code + message}>
            {message} <Phrases of={explainedIn(BOOK, code) ?? []} />{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                wantedInBook.value = { code };
              }}
            >
              {w.inItsPlace}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function MoveSaid({ move }: { readonly move: Parameters<typeof wordsFor>[0] }) {
  const { name, does, astray } = wordsFor(move);
  return (
    <>
      <strong>{name}.</strong> {does} <em>{bookWords().astray}</em> {astray}
    </>
  );
}

const wordsFor = (move: keyof ReturnType<typeof moveWords>) => moveWords()[move];
