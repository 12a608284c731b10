import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRun } from '#core/model/run-text.ts';
import { casesOfTheHouse, filesOf, STORIES, story } from '#core/testing/stories.fixture.ts';
import { resume } from './sitting.ts';

const folderOf = (id: string) => new URL(`${id}/golden/`, STORIES);
const goldenOf = (id: string): string[] =>
  existsSync(folderOf(id)) ? readdirSync(folderOf(id)).filter(name => name.endsWith('.json')) : [];

/** The endings that the text itself names. */
const endingsOf = (id: string): string[] =>
  Object.values(filesOf(id)).flatMap(text =>
    [...text.matchAll(/# ending: (\w+)/g)].map(([, name = '']) => name),
  );

describe.each(casesOfTheHouse())('the golden runs of %s', id => {
  const anew = `npx tsx src/cli/golden.ts stories/${id}`;

  test('are one for each ending', () => {
    const wanted = [...new Set(endingsOf(id))].map(ending => `${ending}.json`);
    expect(goldenOf(id).toSorted(), `if the endings were changed on purpose: ${anew}`).toEqual(
      wanted.toSorted(),
    );
  });

  test.each(goldenOf(id))('%s is performed again, whole', name => {
    const run = parseRun(readFileSync(new URL(name, folderOf(id)), 'utf8'));
    if (!run.ok) throw new Error(`It is no run (${run.fault}); to write it anew: ${anew}`);
    const again = resume(story(id), run.value);
    const how =
      again.kind === 'parted' ? `parts at ${again.lost.offer.id}` : `ends with ${again.sitting.beat.whose}`;
    expect(how, `if the case was changed in its meaning on purpose: ${anew}`).toBe('ends with nobody');
  });
});
