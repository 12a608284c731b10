import type { ComponentChildren } from 'preact';
import { Notice } from '#app/ui/Notice.tsx';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Place } from '#core/story/places.ts';
import type { Halt, Shown } from '#core/workbench/try-shown.ts';
import type { Aim } from '#core/workbench/try-way.ts';
import { PlaceLink } from './PlaceLink.tsx';
import type { Trouble } from './trying.ts';

interface NoticesProps {
  readonly shown: Shown;
  readonly isOlder: boolean;
  readonly trouble: Trouble | undefined;
  readonly onPlace: (place: Place) => void;
  readonly onFindings: () => void;
  readonly onStay: () => void;
  readonly onAgain: () => void;
  readonly onThere: (aim: Aim) => void;
}

/** How what is shown stands to the text, where it is not simply the text's. */
export function Notices(props: NoticesProps) {
  const w = tryoutWords();
  const { shown, trouble, isOlder, onPlace } = props;
  const { lost, trial } = shown;
  return (
    <>
      {isOlder && (
        <Notice>
          {w.older}
          <Ways>
            <Way words={w.toFindings} on={props.onFindings} />
          </Ways>
        </Notice>
      )}
      {shown.isStartLost && <Notice>{w.startLost(trial.start.knot ?? '')}</Notice>}
      {lost && (lost.kind === 'take' || lost.kind === 'speak') && (
        <Notice>
          {w.lost(lost.text)}
          <Ways>
            <Way words={w.stay} on={props.onStay} />
            <Way words={w.again} on={props.onAgain} />
          </Ways>
        </Notice>
      )}
      {trouble?.kind === 'no-way' && (
        <Notice>
          {w.noWay(trouble.aim.name)}
          <Ways>
            <Way words={w.beginThere} on={() => props.onThere(trouble.aim)} />
          </Ways>
        </Notice>
      )}
      {trouble?.kind === 'stopped' && (
        <Notice>
          {w.stopped(trouble.words)} <PlaceLink place={trouble.place} onPlace={onPlace} />
        </Notice>
      )}
      {shown.halt && (
        <Notice>
          {haltWords(shown.halt)} <PlaceLink place={shown.halt.place} onPlace={onPlace} />
        </Notice>
      )}
    </>
  );
}

const Ways = ({ children }: { readonly children: ComponentChildren }) => <div class="row">{children}</div>;

const Way = ({ words, on }: { readonly words: string; readonly on: () => void }) => (
  <button type="button" class="link-button" onClick={on}>
    {words}
  </button>
);

function haltWords(halt: Halt): string {
  const w = tryoutWords();
  switch (halt.kind) {
    case 'fault':
      return w.fault(halt.message);
    case 'endless':
      return w.endless;
    case 'nobody-may-speak':
      return w.nobodyMaySpeak;
  }
}
