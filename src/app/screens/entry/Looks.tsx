import type { Run } from '#core/model/run.ts';
import { isFamily, useLooks } from '#app/run/use-looks.ts';
import type { ScreenProps } from '#app/screen.ts';
import { LooksTree } from '#app/ui/LooksTree.tsx';
import { againWords } from '#app/ui/words/again.ts';

interface LooksProps extends Pick<ScreenProps, 'doors'> {
  readonly run: Run;
}

/** Where this run was looked at again, or was itself a second look, the tree of all of them. */
export function Looks({ run, doors }: LooksProps) {
  const tree = useLooks(run, doors);
  if (!tree || !isFamily(tree)) return null;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{againWords().looks}</h2>
      <LooksTree of={run.case} tree={tree} here={run.id} />
    </section>
  );
}
