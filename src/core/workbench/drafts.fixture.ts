import fc from 'fast-check';
import type { Draft } from './draft.ts';
import { isClutter, parsePath, pathKey } from './paths.ts';

/** A part of a path as some author may call it: mostly plain, sometimes a word that trips programs, sometimes odd. */
const part = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'Größe', '会話', 'a b', 'case', '🙂'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);
const path = fc
  .tuple(fc.array(part, { maxLength: 3 }), part)
  .map(([folders, name]) => [...folders, `${name}.ink`].join('/'))
  .filter(text => parsePath(text).ok && !isClutter(text));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u{feff}# title: A case\r\n',
    '\u{feff}\u{feff}',
    'one\r\ntwo\rthree\n',
    'INCLUDE ../group/group.ink\n',
  ),
);

/** Drafts of a few files with odd names and odd texts. */
export const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.uniqueArray(fc.record({ path, text }), {
      minLength: 1,
      maxLength: 6,
      selector: file => pathKey(file.path),
    }),
    fc.nat(),
  )
  .map(([files, main]) => ({ main: files[main % files.length]?.path ?? '', files }));
