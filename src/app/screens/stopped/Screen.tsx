import { useState } from 'preact/hooks';
import { drop } from '#app/run/present.ts';
import { useStored } from '#app/run/use-stored.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { t } from '#app/ui/words/words.ts';

/** Reached from every screen of a run, at once. Nothing here hurries, asks why, or shows what was left undone. */
export function Screen({ route, about, doors, announce }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'stopped' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  const [isErased, setErased] = useState(false);
  if (!about) return null;
  const run = isErased ? undefined : stored?.run;
  const hasSomething = run?.events.some(event => event.kind === 'chose') ?? false;

  async function erase(): Promise<void> {
    if (!run) return;
    drop();
    await (await doors.shelf).erase(run.id);
    setErased(true);
    announce(keptWords().erased);
  }

  return (
    <Page name="plain stopped" lang={about.language}>
      <Ornament name="chair" />
      <h1 tabIndex={-1}>{t.titles.stopped}</h1>
      <p>{keptWords().stoppedText}</p>
      {isErased && <p>{keptWords().erased}</p>}
      {!isErased && stored !== undefined && (
        <p>{hasSomething ? keptWords().stoppedKept : keptWords().stoppedNothing}</p>
      )}
      <p class="row">
        <a class="button" href={to({ page: 'library' })}>
          {run && hasSomething ? keptWords().keepIt : t.toLibrary}
        </a>
        {run && hasSomething && (
          <button type="button" class="quiet-button" onClick={() => void erase()}>
            {keptWords().eraseIt}
          </button>
        )}
      </p>
      {run && hasSomething && (
        <p>
          <a href={to(whereIs(run))}>{keptWords().goBack}</a>
        </p>
      )}
    </Page>
  );
}
