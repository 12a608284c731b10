import type { Finding } from '#core/model/finding.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import type { Introduced, Judged } from '#core/workbench/judging.ts';
import { RUNS } from './judge.ts';
import type { Standing } from './Opening.tsx';

interface ChecksProps {
  readonly standing: Extract<Standing, { kind: 'meeting' | 'judged' | 'refused' }>;
}

/** More than a reader would read; its author sees them all in the workbench. */
const MOST_SHOWN = 20;

/** What the sender's check said, and what the one here says: only this one counts. */
export function Checks({ standing }: ChecksProps) {
  const w = openingWords();
  const report = standing.introduced?.report;
  return (
    <section aria-labelledby="checks">
      <h3 id="checks">{w.checks}</h3>
      <dl class="facts">
        <div class="fact">
          <dt>{w.sender}</dt>
          <dd>{report ? told(report.findings, report.runs) : w.senderNone}</dd>
        </div>
        <div class="fact">
          <dt>{w.here}</dt>
          <dd>
            {standing.kind === 'meeting' && w.meeting(standing.done, RUNS)}
            {standing.kind === 'judged' && told(standing.judged.findings, standing.judged.runs)}
            {standing.kind === 'refused' && standing.why}
          </dd>
        </div>
      </dl>
      {standing.kind === 'judged' && standing.introduced && (
        <Said introduced={standing.introduced} judged={standing.judged} />
      )}
    </section>
  );
}

function told(findings: readonly Finding[], runs: number): string {
  const of = (severity: Finding['severity']) => findings.filter(one => one.severity === severity).length;
  return openingWords().said(of('error'), of('warning'), runs);
}

function Said({ introduced, judged }: { readonly introduced: Introduced; readonly judged: Judged }) {
  const w = openingWords();
  const mistakes = judged.findings.filter(({ severity }) => severity === 'error');
  const hints = judged.findings.filter(({ severity }) => severity === 'warning');
  return (
    <>
      <p>{verdictOf(introduced, judged, mistakes.length)}</p>
      {mistakes.length > 0 && <List findings={mistakes} />}
      {hints.length > 0 && (
        <details>
          <summary>{w.showHints(hints.length)}</summary>
          <List findings={hints} />
        </details>
      )}
    </>
  );
}

function verdictOf({ id, isCase }: Introduced, { playable }: Judged, mistakes: number): string {
  const w = openingWords();
  if (playable) return w.sound;
  if (!isCase) return w.notACase;
  if (mistakes > 0) return w.mistakes;
  return id ? w.noMeeting : w.badFolder;
}

function List({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <>
      <ul class="findings">
        {findings.slice(0, MOST_SHOWN).map(({ code, file, line, message }) => (
          <li key={`${file}:${line} ${code} ${message}`}>
            <span class="meta">
              {file}:{line}
            </span>{' '}
            {message}
          </li>
        ))}
      </ul>
      {findings.length > MOST_SHOWN && <p>{openingWords().moreMistakes(findings.length - MOST_SHOWN)}</p>}
    </>
  );
}
