import { useMemo, useRef, useState } from 'preact/hooks';
import '#app/ui/details.css';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { isGiving, setGiving } from '../checking/id-giver.ts';
import { useFindings } from '../checking/use-findings.ts';
import type { PaneProps } from '../doors.ts';
import { AtCursor } from './AtCursor.tsx';
import { CheckState } from './CheckState.tsx';
import { Filters } from './Filters.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Lacking } from './Lacking.tsx';
import { Numbers } from './Numbers.tsx';
import { countOf, groupsOf, type Look, shownOf } from './shown.ts';
import { totalsOf } from './totals.ts';
import './findings.css';

/** So many at once; the rest is asked for. A text in the middle of a change may have hundreds. */
const AT_ONCE = 40;

/** What the checker says of the text, each with its way to mend it. */
export function Findings({ desk, onText }: PaneProps) {
  const w = findingsWords();
  const findings = useFindings(desk);
  const heading = useRef<HTMLHeadingElement>(null);
  const [look, setLook] = useState<Look>({ severity: 'all', file: '', order: 'weight' });
  const [most, setMost] = useState(AT_ONCE);
  const shown = useMemo(() => groupsOf(shownOf(findings, look)), [findings, look]);
  const { kind } = desk.checking.value;
  const isAtRest = kind === 'done' || (kind === 'read' && countOf(findings, 'error') > 0);
  const combed = desk.combed.value;
  return (
    <div class="findings">
      <h2 tabIndex={-1} ref={heading}>
        {w.title}
      </h2>
      <CheckState desk={desk} onText={onText} />
      <AtCursor desk={desk} />
      <Lacking desk={desk} />
      {findings.length > 0 && <p class="totals">{totalsOf(findings)}</p>}
      {findings.length > 1 && <Filters findings={findings} look={look} onLook={setLook} />}
      {findings.length === 0 && isAtRest && <p class="nothing">{w.nothing}</p>}
      {findings.length > 0 && shown.length === 0 && <p class="nothing">{w.nothingOfThese}</p>}
      <ul class="list">
        {shown.slice(0, most).map(group => (
          <FindingItem
            key={`${group[0].file} ${group[0].code} ${group[0].message} ${group[0].line}`}
            group={group}
            desk={desk}
            onText={onText}
            onMended={() => heading.current?.focus({ preventScroll: true })}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" class="quiet-button" onClick={() => setMost(most + AT_ONCE)}>
          {w.more(Math.min(AT_ONCE, shown.length - most))}
        </button>
      )}
      {findings.length > 0 && <p class="hint">{w.nextKey}</p>}
      {combed && (
        <Numbers
          combed={combed}
          onPlace={place => {
            desk.goTo({ file: place.file, line: place.line });
            onText();
          }}
        />
      )}
      <GivesIds />
    </div>
  );
}

function GivesIds() {
  const w = findingsWords();
  return (
    <div class="gives-ids">
      <label>
        <input
          type="checkbox"
          checked={isGiving.value}
          onChange={({ currentTarget }) => setGiving(currentTarget.checked)}
        />
        {w.giveIds}
      </label>
      <p class="hint">{w.giveIdsHint}</p>
    </div>
  );
}
