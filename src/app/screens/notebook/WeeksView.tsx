import { useState } from 'preact/hooks';
import type { Week, Weeks } from '#core/review/weeks.ts';
import { feelingWords } from '#app/ui/words/feelings.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { mondayIn, notebookWords } from '#app/ui/words/notebook.ts';
import '#app/ui/details.css';
import './weeks.css';

/** As many weeks as a phone has room for beside the words. */
const AT_ONCE = 6;

/** What was brought and how one left, week by week: a quiet drawing that is a table, and says no more than one. */
export function WeeksView({ weeks }: { readonly weeks: Weeks }) {
  const [isWhole, setWhole] = useState(false);
  const words = notebookWords();
  const shown = isWhole ? weeks.weeks : weeks.weeks.slice(-AT_ONCE);
  return (
    <details class="weeks">
      <summary>{words.weeks}</summary>
      <p class="hint">{words.weeksText}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- many weeks are wider than a page, and are gone through by keyboard too */}
      <section class="weeks-scroll" aria-label={words.weeksTable} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{words.weeksTable}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{words.what}</span>
              </th>
              {shown.map(({ monday }) => (
                <th key={monday} scope="col">
                  <span class="visually-hidden">{words.weekOf(mondayIn(monday))}</span>
                  <span aria-hidden="true">{mondayIn(monday)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <Rows
            name={words.feeling}
            rows={weeks.feelings.map(one => [feelingWords()[one], week => week.feelings.has(one)])}
            weeks={shown}
          />
          <Rows
            name={words.leaving}
            rows={weeks.leavings.map(one => [groupWords().leaving[one], week => week.leavings.has(one)])}
            weeks={shown}
          />
        </table>
      </section>
      {shown.length < weeks.weeks.length && (
        <p>
          <button type="button" class="quiet-button" onClick={() => setWhole(true)}>
            {words.earlier}
          </button>
        </p>
      )}
      {weeks.themes.length > 0 && (
        <>
          <p class="themes-head">{words.themes}</p>
          <ul class="themes">
            {weeks.themes.map(theme => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

interface RowsProps {
  readonly name: string;
  readonly rows: readonly (readonly [word: string, isThere: (week: Week) => boolean])[];
  readonly weeks: readonly Week[];
}

function Rows({ name, rows, weeks }: RowsProps) {
  const { there, notThere } = notebookWords();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={weeks.length + 1}>
          {name}
        </th>
      </tr>
      {rows.map(([word, isThere]) => (
        <tr key={word}>
          <th scope="row">{word}</th>
          {weeks.map(week => (
            <td key={week.monday}>
              <span class={isThere(week) ? 'mark' : undefined} />
              <span class="visually-hidden">{isThere(week) ? there : notThere}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
