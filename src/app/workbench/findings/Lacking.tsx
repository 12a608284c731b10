import { type Lack, lacking } from '#core/workbench/lacking.ts';
import { madeACase } from '#core/workbench/make-case.ts';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { Desk } from '../desk.ts';

/** What a foreign story lacks to be a case, as a list to work through. Nothing of it where nothing is lacking. */
export function Lacking({ desk }: { readonly desk: Desk }) {
  const w = findingsWords();
  const reading = desk.reading.value;
  const lacks = reading?.lacks ?? [];
  if (!reading || lacks.every(lack => lack.isDone)) return null;
  return (
    <details class="lacking" open={!reading.isCase}>
      <summary>{reading.isCase ? w.lackingRest : w.lacking}</summary>
      {!reading.isCase && (
        <>
          <p>{w.lackingText}</p>
          <p>
            <button type="button" class="button" onClick={() => void makeCase(desk)}>
              {w.makeCase}
            </button>
          </p>
          <p class="hint">{w.makeCaseHint}</p>
        </>
      )}
      <ul>
        {lacks.map(lack => (
          <LackItem key={lack.need} lack={lack} desk={desk} />
        ))}
      </ul>
    </details>
  );
}

async function makeCase(desk: Desk): Promise<void> {
  const { GROUP } = await import('virtual:group');
  desk.replace(madeACase(desk.draft.peek(), GROUP));
}

function LackItem({ lack, desk }: { readonly lack: Lack; readonly desk: Desk }) {
  const w = findingsWords();
  const [name, why] = w.needs[lack.need];
  return (
    <li class={lack.isDone ? 'done' : 'open'}>
      <p>
        <span class="state">{lack.isDone ? w.isDone : w.isOpen}</span> <strong>{name}</strong>
        {!lack.isDone && lack.count !== undefined && <span class="meta"> {w.needLeft(lack.count)}</span>}
      </p>
      {!lack.isDone && <p class="hint">{why}</p>}
      {!lack.isDone && lack.edits && (
        <button
          type="button"
          class="quiet-button"
          aria-label={`${w.putIn}: ${name}`}
          onClick={() => {
            const now = lacking(desk.draft.peek()).find(one => one.need === lack.need);
            if (now?.edits) desk.edit(now.edits);
          }}
        >
          {w.putIn}
        </button>
      )}
    </li>
  );
}
