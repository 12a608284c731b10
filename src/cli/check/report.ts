import type { Counts, Coverage, Share } from '#core/check/coverage.ts';
import type { Held } from '#core/check/held.ts';
import { describeFinding, type Finding } from '#core/model/finding.ts';

/** All that the check knows of one case. */
export interface Report {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly counts?: Counts;
  readonly seconds?: number;
  readonly held?: Held;
  readonly coverage?: Coverage;
  readonly texts?: ReadonlyMap<string, string>;
}

type Say = (sentence: string) => void;

export function saySummary({ counts, held, seconds }: Report, say: Say): void {
  if (!counts) return;
  const { replies, turns, words, walks, pairs, choices, endings } = counts;
  say(
    [
      replies > 0 ? `  ${replies} replies, ${turns} turns, ${words} words` : `  ${words} words`,
      `${walks} ways through`,
      ...(replies > 1
        ? [
            `${pairs} of ${replies * (replies - 1)} pairs of replies stand on one of them, the others on none that was found`,
          ]
        : []),
      `${choices.join('/')} choices each (least/median/most)`,
      ...(held ? [`${held.runs} meetings`] : []),
      `${seconds} s`,
    ].join('; '),
  );
  if (!held) return;
  say(
    `  endings: ${Object.entries(endings)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, runs]) => `${name} ${Math.round((100 * runs) / held.runs)} %`)
      .join(', ')}`,
  );
  const fewest = (kind: string) =>
    Object.entries(held.fewest)
      .filter(([name]) => name.startsWith(`${kind} `))
      .map(([name, turns_]) => `${name.slice(kind.length + 1)} ${turns_}`)
      .join(', ');
  say(`  turns at hand, in the run that has fewest: ${fewest('lane')}; ${fewest('peer')}`);
  say(`  turns on the moment that was brought, at the fewest: ${fewest('moment')}`);
}

/** What several cases share is found in each of them and told once; `told` is what has been. */
export function sayFindings(findings: readonly Finding[], told: Set<string>, say: Say): void {
  for (const sentence of findings.map(describeFinding)) {
    if (!told.has(sentence)) say(`  ${sentence}`);
    told.add(sentence);
  }
  const count = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length;
  say(`  ${count('error')} errors, ${count('warning')} warnings`);
}

const percent = (share: number): string =>
  `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`.padStart(6);

export function sayCoverage({ runs, replies, turns, lines }: Coverage, say: Say): void {
  const table = (what: string, shares: readonly Share[], hasOffer: boolean) => {
    say(`\n  ${what} (of ${runs} runs)`);
    for (const one of shares)
      say(
        `  ${percent(one.met)}${hasOffer ? ` of ${percent(one.offered)} offered` : ''}  ${one.file}:${one.line}  ${one.name.slice(0, 60)}`,
      );
  };
  table('Replies chosen', replies, true);
  table('Turns said', turns, true);
  const unmet = lines.filter(line => line.met === 0);
  table(`Lines that no run met, ${unmet.length} of ${lines.length}`, unmet, false);
}
