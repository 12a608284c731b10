import { useEffect, useState } from 'preact/hooks';
import { facilitate } from '#core/balint/facilitate.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import { isGroups, type LearnerOffer, type Pick } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import type { OpenRun } from '#app/run/open-run.ts';
import { Aloud } from '#app/ui/Aloud.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Menu } from '#app/ui/Menu.tsx';
import { OwnWords } from '#app/ui/OwnWords.tsx';
import { groupWords } from '#app/ui/words/group.ts';
import { t } from '#app/ui/words/words.ts';

interface NextStepProps {
  readonly run: OpenRun;
  readonly stage: Stage;
  readonly onOver: () => void;
}

/** What the learner can do now: choose, write, say aloud, or listen on. */
export function NextStep({ run, stage, onOver }: NextStepProps) {
  const { offers, whose } = run.beat.value;
  const [picked, setPicked] = useState<Pick>();
  const picks = offers.filter((offer): offer is LearnerOffer => !isGroups(offer));

  const take = (id: ChoiceId) => {
    run.take(id);
    setPicked(undefined);
  };
  const choose = (id: ChoiceId) => {
    const offer = picks.find(one => one.id === id);
    if (offer?.kind === 'pick' && (offer.write !== undefined || offer.aloud)) setPicked(offer);
    else take(id);
  };

  if (whose === 'nobody') return <Over run={run} onOver={onOver} />;
  if (whose === 'group') return <Listening run={run} mayNote={stage === 'floor'} />;
  if (picked?.aloud) return <Aloud onDone={() => take(picked.id)} />;
  const slot = picked?.write;
  if (picked && slot)
    return (
      <OwnWords
        label={groupWords().ownWords[slot]}
        hint={groupWords().ownWordsHint}
        save={groupWords().ownWordsSave}
        onLeave={() => setPicked(undefined)}
        onSave={text => {
          if (text === '') return setPicked(undefined);
          run.record({ kind: 'wrote', slot, text });
          return take(picked.id);
        }}
      />
    );
  const isTiles = picks.some(pick => pick.kind === 'pick' && pick.feeling !== undefined);
  return <Menu offers={picks} label={t.stage[stage]} as={isTiles ? 'tiles' : 'rows'} onChoose={choose} />;
}

function Listening({ run, mayNote }: { readonly run: OpenRun; readonly mayNote: boolean }) {
  const [isNoting, setNoting] = useState(false);
  if (isNoting)
    return (
      <OwnWords
        label={groupWords().noteLabel}
        hint={groupWords().noteHint}
        save={t.noteSave}
        rows={3}
        onLeave={() => setNoting(false)}
        onSave={text => {
          if (text !== '') run.record({ kind: 'noted', text });
          setNoting(false);
        }}
      />
    );
  return (
    <p class="row">
      <button type="button" class="button" onClick={() => run.letGroupSpeak(facilitate)}>
        {t.goOn}
      </button>
      {mayNote && (
        <button type="button" class="quiet-button" onClick={() => setNoting(true)}>
          <Icon name="pen-line" />
          {groupWords().noteOpen}
        </button>
      )}
    </p>
  );
}

function Over({ run, onOver }: { readonly run: OpenRun; readonly onOver: () => void }) {
  const isClosed = run.events.value.some(event => event.kind === 'closed');
  useEffect(() => {
    if (!isClosed) run.record({ kind: 'closed' });
  }, [isClosed, run]);
  return (
    <>
      <p class="meta">{groupWords().groupOver}</p>
      <p class="row">
        <button type="button" class="button" onClick={onOver}>
          {groupWords().toCheckOut}
        </button>
      </p>
    </>
  );
}
