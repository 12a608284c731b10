import { useEffect, useState } from 'preact/hooks';
import { handDraft } from '#app/device/handed-draft.ts';
import { leavesNothing } from '#app/device/leaving-nothing.ts';
import { keepOutside, type OutsideCase, outsideCase } from '#app/device/outside-store.ts';
import { makeRoute } from '#app/routes.ts';
import { dateOf } from '#app/ui/words/library.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import type { Standing } from './Opening.tsx';

interface DeedsProps {
  readonly root: string;
  readonly standing: Extract<Standing, { kind: 'meeting' | 'judged' | 'refused' }>;
  readonly announce: (text: string) => void;
  readonly onLeave: () => void;
}

const now = (): number => Date.now();

/** Keep it and play, take it to the workbench, or leave it. */
export function Deeds({ root, standing, announce, onLeave }: DeedsProps) {
  const w = openingWords();
  const { come } = standing;
  const id = standing.introduced?.id;
  const playable = standing.kind === 'judged' ? standing.judged.playable : undefined;
  const [before, setBefore] = useState<OutsideCase>();
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (id) void outsideCase(id).then(setBefore);
  }, [id]);
  if (!come) return null;
  const isSame = before?.source === come.text;

  const tell = (text: string): void => {
    setTold(text);
    announce(text);
  };
  async function keep(source: string, fileName: string): Promise<void> {
    if (!playable) return;
    if (!isSame) {
      const kept = await keepOutside({ version: 1, ...playable, source, fileName, openedAt: now() });
      if (!kept.ok) return tell(kept.fault === 'full' ? w.full : w.refused);
    }
    location.assign(root + makeRoute({ page: 'briefing', case: playable.case.about.id }));
  }
  function openBench(source: string): void {
    if (handDraft(source)) location.assign(`${root}workbench/`);
    else tell(w.benchFull);
  }
  return (
    <div class="deeds">
      {playable && before && (
        <p>{isSame ? w.same : w.newer(before.case.about.title, dateOf(before.openedAt))}</p>
      )}
      {playable && leavesNothing() && <p>{w.keepsNothing}</p>}
      <p class="row">
        {playable && !leavesNothing() && (
          <button type="button" class="button" onClick={() => void keep(come.text, come.name)}>
            {before ? (isSame ? w.playKept : w.replace) : w.keep}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => openBench(come.text)}>
          {w.bench}
        </button>
        <button type="button" class="quiet-button" onClick={onLeave}>
          {w.leave}
        </button>
      </p>
      {told !== undefined && <p class="told">{told}</p>}
    </div>
  );
}
