import type { Run } from '#core/model/run.ts';
import { TurningsList } from '#app/run/TurningsList.tsx';
import type { Cast } from '#app/run/use-cast.ts';
import { isFamily, useLooks } from '#app/run/use-looks.ts';
import { useSecondLook } from '#app/run/use-second-look.ts';
import type { ScreenProps } from '#app/screen.ts';
import { LooksTree } from '#app/ui/LooksTree.tsx';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';

interface AgainProps extends Pick<ScreenProps, 'doors' | 'go'> {
  readonly run: Run;
  readonly cast: Cast;
}

/** All that hangs together with this run, and the places from which it can be tried again. */
export function Again({ run, cast, doors, go }: AgainProps) {
  const { to } = useAddress();
  const words = againWords();
  const look = useSecondLook(doors, go);
  const tree = useLooks(run, doors);
  const places = <TurningsList run={run} people={cast.people} moments={cast.moments} look={look} />;
  const place = { case: run.case, run: run.id };
  const hasLooks = tree !== undefined && tree.looks.length > 0;
  return (
    <>
      {!run.parent && tree && <p>{hasLooks ? words.hasLooks : words.isFirst}</p>}
      {tree && isFamily(tree) && (
        <section aria-labelledby="looks">
          <h2 id="looks">{words.looks}</h2>
          <LooksTree of={run.case} tree={tree} here={run.id} />
        </section>
      )}
      <section class="choose-where" aria-labelledby={run.parent ? undefined : 'choose-where'}>
        {run.parent ? (
          <details>
            <summary>{words.another}</summary>
            {places}
          </details>
        ) : (
          <>
            <h2 id="choose-where">{words.chooseWhere}</h2>
            {places}
          </>
        )}
      </section>
      <ul class="ways-on no-print">
        <li>
          <a href={to({ page: 'replay', ...place })}>{words.watchIt}</a>
        </li>
        <li>
          <a href={to({ page: 'transcript', ...place })}>{t.readItBack}</a>
        </li>
        <li>
          <a href={to({ page: 'library' })}>{t.toLibrary}</a>
        </li>
      </ul>
    </>
  );
}
