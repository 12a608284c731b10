import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesOfTheHouse, filesOf, STORIES, story } from '#core/testing/stories.fixture.ts';
import { goldenNow } from './golden.ts';

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
    const now = goldenNow(story(id), readFileSync(new URL(name, folderOf(id)), 'utf8'));
    expect(now, `if the case was changed in its meaning on purpose: ${anew}`).toEqual({ kind: 'holds' });
  });
});
