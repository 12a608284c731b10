import { useEffect, useState } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import { transcriptOf } from '#core/model/transcript.ts';
import type { ScreenProps } from '#app/screen.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { notebookWords } from '#app/ui/words/notebook.ts';
import '#app/ui/script.css';

interface MarkedLinesProps extends Pick<ScreenProps, 'doors'> {
  readonly run: Run;
}

/** The lines that the learner has marked, each as it was said. */
export function MarkedLines({ run, doors }: MarkedLinesProps) {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const of = run.case;
  const lines = transcriptOf(run.events).flatMap(part =>
    part.entries.flatMap(entry => (entry.kind === 'line' && entry.starred ? [entry] : [])),
  );
  const hasLines = lines.length > 0;
  useEffect(() => {
    if (!hasLines) return;
    // Only for the names: the lines are the log's, and are read without the case.
    doors.loadCase(of).then(
      here => setPeople(here.about.people),
      () => {},
    );
  }, [hasLines, of, doors]);
  if (!hasLines) return null;
  return (
    <section aria-labelledby="marked">
      <h2 id="marked">{notebookWords().marked}</h2>
      {lines.map(({ at, line }) => (
        <LineView key={at} line={line} people={people} />
      ))}
    </section>
  );
}
