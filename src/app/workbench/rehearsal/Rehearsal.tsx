import { useState } from 'preact/hooks';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import type { PaneProps } from '../doors.ts';
import { MatrixView } from './MatrixView.tsx';
import { Meeting } from './Meeting.tsx';
import { OnPaper } from './OnPaper.tsx';
import { useRehearser } from './rehearser.ts';
import '#app/ui/details.css';
import './rehearsal.css';

const VIEWS = ['meeting', 'matrix', 'paper'] as const;
type View = (typeof VIEWS)[number];

/** The group: a meeting with its reasons, what it has to say about each reply, and all of it on paper. */
export function Rehearsal(props: PaneProps) {
  const w = rehearsalWords();
  const [view, setView] = useState<View>('meeting');
  const rehearser = useRehearser();
  const given = { ...props, rehearser };
  return (
    <div class="rehearsal">
      <nav class="row views no-print" aria-label={w.views}>
        {VIEWS.map(one => (
          <button
            key={one}
            type="button"
            class="pane-name"
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {w.view[one]}
          </button>
        ))}
      </nav>
      {view === 'meeting' && <Meeting {...given} />}
      {view === 'matrix' && <MatrixView {...given} />}
      {view === 'paper' && <OnPaper {...given} />}
    </div>
  );
}
