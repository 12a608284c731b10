import type { CaseId } from '#core/model/ids.ts';
import { Ornament } from '#app/ui/Ornament.tsx';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';

/** In place of a run that is only read: the address names none, or it cannot be read. The page stays what it is. */
export function NoRun({ of, isNamed }: { readonly of: CaseId; readonly isNamed: boolean }) {
  const { to } = useAddress();
  return (
    <>
      <Ornament name="door" />
      <p>{isNamed ? againWords().noRunHere : againWords().noRunNamed}</p>
      <p class="row">
        <a class="button" href={to({ page: 'notebook' })}>
          {t.titles.notebook}
        </a>
        <a class="quiet-button" href={to({ page: 'briefing', case: of })}>
          {t.beginAgain}
        </a>
      </p>
    </>
  );
}
