import { useEffect } from 'preact/hooks';
import { AbsentLater } from '#app/run/AbsentLater.tsx';
import { SoundSwitchLater } from '#app/run/sound-later.tsx';
import { useRun } from '#app/run/use-run.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Page } from '#app/ui/Page.tsx';
import { RunBar } from '#app/ui/RunBar.tsx';
import { t } from '#app/ui/words/words.ts';
import { Conversation } from './Conversation.tsx';
import '#app/ui/script.css';
import './encounter.css';

export function Screen({ route, about, doors, go, announce }: ScreenProps) {
  const wanted = route.page === 'encounter' ? route.run : undefined;
  if (!about) return null;
  return <Room key={about.id} {...{ about, wanted, doors, go, announce }} />;
}

interface RoomProps extends Pick<ScreenProps, 'doors' | 'go' | 'announce'> {
  readonly about: NonNullable<ScreenProps['about']>;
  readonly wanted: Parameters<typeof useRun>[2];
}

function Room({ about, wanted, doors, go, announce }: RoomProps) {
  const opening = useRun('encounter', about.id, wanted, doors, go);
  const run = opening?.kind === 'open' ? opening.run : undefined;
  const isElsewhere = run !== undefined && run.beat.value.stage !== 'encounter';
  useEffect(() => {
    if (run && isElsewhere) go({ page: 'group', case: about.id, run: run.head.peek().id }, 'replace');
  }, [run, isElsewhere, go, about.id]);

  if (opening?.kind === 'missing')
    return (
      <AbsentLater
        of={about.id}
        missing={opening.missing}
        onGoOn={run => go({ page: 'encounter', case: about.id, run }, 'replace')}
      />
    );
  const place = { case: about.id, ...(wanted && { run: wanted }) };
  const bar = (
    <RunBar
      stop={{ page: 'stopped', ...place }}
      transcript={wanted && { page: 'transcript', case: about.id, run: wanted }}
    >
      {/* Not before the conversation is there: it would take its turn on a slow network. */}
      {run && <SoundSwitchLater doors={doors} announce={announce} />}
    </RunBar>
  );
  return (
    <Page name="encounter" lang={about.language} end={bar}>
      <h1 class="quiet-heading" tabIndex={-1}>
        {about.title}
      </h1>
      {run && !isElsewhere ? (
        <Conversation
          about={run.about}
          run={run}
          doors={doors}
          announce={announce}
          onDoor={() => go({ page: 'group', ...place })}
        />
      ) : (
        <div class="waiting">
          <p class="line seen">{about.setting}.</p>
          <p class="meta">{t.opening}</p>
        </div>
      )}
    </Page>
  );
}
