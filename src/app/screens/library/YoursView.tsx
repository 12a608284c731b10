import { placeOf } from '#app/run/where-is.ts';
import { useAddress } from '#app/ui/place.ts';
import { dateOf, libraryWords } from '#app/ui/words/library.ts';
import type { Yours } from './yours.ts';

/** One quiet line, with the way on. */
export function YoursView({ run, isOpen }: Yours) {
  const { to } = useAddress();
  const words = libraryWords();
  const day = dateOf(run.begunAt);
  return isOpen ? (
    <>
      {words.begunOn(day)}: <a href={to(placeOf(run))}>{words.goOn}</a>
    </>
  ) : (
    <>
      {words.broughtOn(day)}:{' '}
      <a href={to({ page: 'transcript', case: run.case, run: run.id })}>{words.readBack}</a>
    </>
  );
}
