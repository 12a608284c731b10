import { useEffect } from 'preact/hooks';
import { AbsentLater } from '#app/run/AbsentLater.tsx';
import { SoundSwitchLater } from '#app/run/sound-later.tsx';
import { useRun } from '#app/run/use-run.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { RunBar } from '#app/ui/RunBar.tsx';
import { t } from '#app/ui/words/words.ts';
import { GroupMeeting } from './GroupMeeting.tsx';
import '#app/ui/script.css';
import './group.css';

export function Screen({ route, about, doors, go, announce }: ScreenProps) {
  const wanted = route.page === 'group' ? route.run : undefined;
  if (!about) return null;
  return <Room {...{ about, wanted, doors, go, announce }} />;
}

interface RoomProps extends Pick<ScreenProps, 'doors' | 'go' | 'announce'> {
  readonly about: NonNullable<ScreenProps['about']>;
  readonly wanted: Parameters<typeof useRun>[2];
}

function Room({ about, wanted, doors, go, announce }: RoomProps) {
  const { to } = useAddress();
  const opening = useRun('group', about.id, wanted, doors, go);
  const run = opening?.kind === 'open' ? opening.run : undefined;
  const place = { case: about.id, ...(wanted && { run: wanted }) };
  const isEarly = run !== undefined && run.beat.value.stage === 'encounter';
  useEffect(() => {
    if (run && isEarly && wanted) go({ page: 'encounter', case: about.id, run: wanted }, 'replace');
  }, [run, isEarly, wanted, go, about.id]);

  if (opening?.kind === 'missing')
    return (
      <AbsentLater
        of={about.id}
        missing={opening.missing}
        onGoOn={run => go({ page: 'group', case: about.id, run }, 'replace')}
      />
    );
  const bar = (
    <RunBar
      stop={{ page: 'stopped', ...place }}
      transcript={wanted && { page: 'transcript', case: about.id, run: wanted }}
    >
      <SoundSwitchLater doors={doors} announce={announce} />
    </RunBar>
  );
  return (
    <Page name="group" lang={about.language} end={bar}>
      <h1 class="quiet-heading" tabIndex={-1}>
        {t.groupTitle}
      </h1>
      {run && !isEarly ? (
        <GroupMeeting
          about={run.about}
          run={run}
          doors={doors}
          announce={announce}
          onOver={() => go({ page: 'after', ...place })}
        />
      ) : (
        <div class="waiting">
          <p class="line seen">{about.title}</p>
          {isEarly ? (
            <p>
              <a class="button" href={to({ page: 'encounter', ...place })}>
                {t.begin}
              </a>
            </p>
          ) : (
            <p class="meta">{t.opening}</p>
          )}
        </div>
      )}
    </Page>
  );
}
