import { useMemo } from 'preact/hooks';
import { noteAbout } from '#core/model/note.ts';
import type { Run } from '#core/model/run.ts';
import { placesOf } from '#core/review/places.ts';
import { NoteTrouble } from '#app/run/NoteTrouble.tsx';
import { useNote } from '#app/run/use-note.ts';
import { useSecondLook } from '#app/run/use-second-look.ts';
import type { ScreenProps } from '#app/screen.ts';
import { OwnField } from '#app/ui/OwnField.tsx';
import { useAddress } from '#app/ui/place.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { t } from '#app/ui/words/words.ts';
import { Happened } from './Happened.tsx';
import { PlaceView } from './PlaceView.tsx';
import type { CaseHere } from './road.ts';
import { Sources } from './Sources.tsx';

interface RoomProps extends Pick<ScreenProps, 'doors' | 'go'> {
  readonly run: Run;
  readonly here: CaseHere;
}

/**
 * The second room, in the order of PEARLS (Eppich and Cheng 2015): how one is, what happened, what was in it,
 * what one takes. It is one page and not steps: what one wants to look at again lies above, headings lead
 * through it, and it can be printed.
 */
export function Room({ run, here, doors, go }: RoomProps) {
  const { to } = useAddress();
  const blank = useMemo(() => noteAbout(run.id, 'review', doors.now()), [run.id, doors]);
  const own = useNote(blank, doors);
  const look = useSecondLook(doors, go);
  const places = useMemo(() => placesOf(run), [run]);
  const words = reviewWords();
  const people = here?.about.people ?? [];
  const moments = here?.about.moments ?? [];
  const left = run.events.findLast(event => event.kind === 'checked-out');
  return (
    <>
      <section aria-labelledby="review-how">
        <h2 id="review-how">{words.howTitle}</h2>
        {left && <p>{words.left(groupWords().leaving[left.how])}</p>}
        {left?.how === 'not-all-right' && <p class="support">{groupWords().leftWords[left.how]}</p>}
        {own && (
          <OwnField
            label={words.howLabel}
            hint={words.ownHint}
            value={own.note.texts.how ?? ''}
            onInput={text => own.write('how', text)}
          />
        )}
      </section>
      <section aria-labelledby="review-happened">
        <h2 id="review-happened">{words.happenedTitle}</h2>
        <Happened {...{ run, moments, people }} looked={new Set(places.map(({ at }) => at))} />
      </section>
      <section aria-labelledby="review-places">
        <h2 id="review-places">{words.placesTitle}</h2>
        <p>{places.length === 0 ? words.noPlaces : words.placesIntro}</p>
        {places.map(place => (
          <PlaceView
            key={place.at}
            {...{ place, run, here, people, look }}
            moment={moments.find(({ id }) => id === place.moment)?.name}
          />
        ))}
      </section>
      <section aria-labelledby="review-take">
        <h2 id="review-take">{words.takeTitle}</h2>
        {own && <NoteTrouble open={own} doors={doors} />}
        {own && (
          <OwnField
            label={words.takeLabel}
            hint={words.ownHint}
            value={own.note.texts.take ?? ''}
            onInput={text => own.write('take', text)}
          />
        )}
        <p class="row no-print">
          <a class="quiet-button" href={to({ page: 'after', case: run.case, run: run.id })}>
            {words.leave}
          </a>
          <a class="quiet-button" href={to({ page: 'transcript', case: run.case, run: run.id })}>
            {t.readItBack}
          </a>
        </p>
      </section>
      <Sources />
    </>
  );
}
