import { expect, test } from '@playwright/test';
import { parseCaseId } from '#core/model/ids.ts';
import { endingOf } from '#core/model/remembered.ts';
import { edited, serveInstead } from './edits.ts';
import { keep, runsKept } from './kept.ts';
import { finished, midConversation, must, runUpTo } from './played.ts';
import { at, main, sitWithGroup } from './playing.ts';

/** The case as it is served, with a line for whoever brought another one the last time. */
const here = () =>
  edited(text =>
    text.replace(
      '=== opening ===\n',
      `VAR before_another_evening = ""
=== opening ===
{last_time == "another-evening": RUTH: It was another evening, and ended with {before_another_evening}. # stage: opening}
`,
    ),
  );

test('the group remembers what was brought to it before, and after a reload still', async ({ page }) => {
  const { run } = runUpTo(midConversation, here());
  const before = { ...finished(), case: must(parseCaseId('another-evening')) };
  const ending = must(endingOf(before));
  await keep(page, before, run);
  await serveInstead(page, here());
  await page.goto(at(run, 'encounter'));
  await sitWithGroup(page);

  const line = main(page).getByText(`It was another evening, and ended with ${ending}.`);
  await expect(line).toBeVisible();
  await page.reload();
  await expect(line).toBeVisible();

  const kept = must((await runsKept(page)).find(one => one.id === run.id));
  expect(kept.events.filter(event => event.kind === 'remembered')).toEqual([
    {
      kind: 'remembered',
      evenings: 1,
      last: before.case,
      endings: [{ case: before.case, ending }],
    },
  ]);
});
