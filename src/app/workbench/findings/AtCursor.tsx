import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { Desk } from '../desk.ts';

/** How often runs meet the reply or the turn that the cursor stands on. */
export function AtCursor({ desk }: { readonly desk: Desk }) {
  const w = findingsWords();
  const { file, line } = desk.cursor.value;
  const coverage = desk.combed.value?.coverage;
  // Of another text its lines are not these.
  if (!coverage || desk.combedOf.value !== desk.readOf.value) return null;
  const isHere = (one: { readonly file: string; readonly line: number }): boolean =>
    one.file === file && one.line === line;
  const reply = coverage.replies.find(isHere);
  const turn = coverage.turns.find(isHere);
  const words =
    (reply && w.replyShare(reply.name, reply.offered, reply.met)) ??
    (turn && w.turnShare(turn.name, turn.offered, turn.met));
  return words === undefined ? null : (
    <p class="at-cursor">
      <span class="label">{w.here}</span>
      {words}
    </p>
  );
}
