import { expect, test } from 'vitest';
import { isFolderName } from './cases.ts';

test.each(['blue-folder', 'a', 'case-2'])('a case may lie in "%s"', name =>
  expect(isFolderName(name)).toBe(true),
);

// A case from outside is known by the first word of its name, and the site's own pages by all of theirs.
test.each(['outside_x', 'my_case', 'Case', '2nd', 'constructor_', 'open', 'workbench', 'outside'])(
  'no case may lie in "%s"',
  name => expect(isFolderName(name)).toBe(false),
);
