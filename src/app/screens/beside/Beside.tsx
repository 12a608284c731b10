import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import { NoRun } from '#app/run/NoRun.tsx';
import { type Cast, useCast } from '#app/run/use-cast.ts';
import { useStored } from '#app/run/use-stored.ts';
import type { ScreenProps } from '#app/screen.ts';
import { OwnText } from '#app/ui/OwnText.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import { Again } from './Again.tsx';
import { Pair } from './Pair.tsx';
import '#app/ui/script.css';
import './beside.css';

interface BesideProps extends Pick<ScreenProps, 'doors' | 'go'> {
  readonly of: CaseId;
  readonly wanted: RunId | undefined;
  /** What it is laid beside; without one, the run that it began from. */
  readonly other: RunId | undefined;
}

/** Two runs of a case side by side; and, beside a run that has no other yet, the places to begin one from. */
export function Beside({ of, wanted, other, doors, go }: BesideProps) {
  const stored = useStored(wanted, of, doors);
  const cast = useCast(of, doors);
  if (stored === null) return <NoRun of={of} isNamed={wanted !== undefined} />;
  if (!stored || (wanted !== undefined && stored.run.id !== wanted)) return <p class="meta">{t.opening}</p>;
  const { run } = stored;
  return (
    <>
      <BesideOther key={`${run.id} ${other}`} run={run} other={other} cast={cast} doors={doors} />
      <Again key={run.id} run={run} cast={cast} doors={doors} go={go} />
    </>
  );
}

/** A look comes after what it was taken from, whatever a clock said; of others the one that was begun first is before. */
function inOrder(one: Run, other: Run): readonly [first: Run, now: Run] {
  if (one.parent?.run === other.id) return [other, one];
  if (other.parent?.run === one.id) return [one, other];
  return other.begunAt <= one.begunAt ? [other, one] : [one, other];
}

interface BesideOtherProps extends Pick<ScreenProps, 'doors'> {
  readonly run: Run;
  readonly other: Run['id'] | undefined;
  readonly cast: Cast;
}

function BesideOther({ run, other: named, cast, doors }: BesideOtherProps) {
  const words = againWords();
  const wanted = named ?? run.parent?.run;
  const stored = useStored(wanted, run.case, doors);
  if (wanted === undefined) return null;
  if (stored === null) return <p>{named === undefined ? words.parentGone : words.otherGone}</p>;
  if (stored?.run.id !== wanted) return <p class="meta">{t.opening}</p>;
  const [first, now] = inOrder(run, stored.run);
  const wondering = now.parent?.run === first.id ? now.parent.wondering : undefined;
  return (
    <>
      <dl class="times">
        <div>
          <dt>{words.before}</dt>
          <dd>{dayOf(first.begunAt)}</dd>
        </div>
        <div>
          <dt>{words.thisTime}</dt>
          <dd>{dayOf(now.begunAt)}</dd>
        </div>
      </dl>
      {wondering !== undefined && <OwnText label={words.wondered} text={wondering} />}
      <Pair first={first} now={now} people={cast.people} />
    </>
  );
}
