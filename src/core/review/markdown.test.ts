import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ScriptBlock } from './block.ts';
import { makeMarkdown } from './markdown.ts';

/** What an author or a learner may write that Markdown would take for its own. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[-+=#>*_`~|[\]()<>&!\\:.@ \n\t1a]{0,20}$/),
  fc.constantFrom(
    '# No heading',
    '- no item',
    '1. no item',
    '1) no item',
    '---',
    '===',
    '```',
    '~~~',
    '    no code',
    '\tno code',
    '> no quote',
    '[no](http://link)',
    '![no](picture.png)',
    '[^1]: no note',
    '[no]: http://definition',
    '<b>no tag</b>',
    'https://no.link www.no.link no@link',
    '&lt; no entity',
    'a | b\n--- | ---',
    'no title\n===',
    'no rule\n***',
    'first\r\n\r\n- second',
    'an _emphasis_ here',
    'snake_case_name',
  ),
);
const line: fc.Arbitrary<ScriptBlock> = fc.oneof(
  fc.record({ kind: fc.constant('speech' as const), speaker: fc.constant('Derek'), text }),
  fc.record({ kind: fc.constant('direction' as const), text }),
  fc.record({ kind: fc.constant('thought' as const), label: fc.constant('You think'), text }),
);
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  line,
  fc.record({ kind: fc.constantFrom('title' as const, 'meta' as const, 'heading' as const), text }),
  fc.record({ kind: fc.constant('fact' as const), label: fc.constant('where'), text }),
  fc.record({ kind: fc.constant('reply' as const), speaker: fc.constant('You'), text }),
  fc.record({ kind: fc.constant('act' as const), text }),
  fc.record({ kind: fc.constant('passed-over' as const), label: fc.constant('Not chosen'), texts }),
  fc.record({
    kind: fc.constant('turn' as const),
    isAtMoment: fc.boolean(),
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('own' as const), label: fc.constant('noted'), text }),
);

function textsOf(one: Block): readonly string[] {
  if (one.kind === 'turn') return one.lines.map(({ text: said }) => said);
  return 'texts' in one ? one.texts : [one.text];
}
/** Without what stands for emphasis, and without space. */
const bare = (some: string): string => some.replaceAll(/[\s\u0085_*]/g, '');
const unescaped = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

test('of no block a word is lost', () => {
  fc.assert(
    fc.property(fc.array(block), blocks => {
      const markdown = bare(unescaped(makeMarkdown(blocks)));
      for (const one of blocks) for (const said of textsOf(one)) expect(markdown).toContain(bare(said));
    }),
  );
});

test('nothing of a text becomes a heading, an item, a quote, a rule, code, a table, a link or a tag', () => {
  fc.assert(
    fc.property(fc.array(block), blocks => {
      // What is escaped is a letter like any other.
      const lines = makeMarkdown(blocks)
        .replaceAll(/\\[!-/:-@[-`{-~]/g, 'x')
        .split('\n');
      const count = (pattern: RegExp) => lines.filter(one => pattern.test(one)).length;
      const of = (...kinds: readonly Block['kind'][]) =>
        blocks.filter(({ kind }) => kinds.includes(kind)).length;
      const items = blocks.flatMap(one => ('texts' in one ? one.texts : []));
      expect(count(/^\s*(?:> ?)*\s*#{1,6}(?:\s|$)/)).toBe(of('title', 'heading'));
      expect(count(/^\s*(?:> ?)*\s*(?:[-+*]|\d+[.)])(?:\s|$)/)).toBe(items.length);
      expect(count(/^\s*>/) > 0).toBe(of('turn') > 0);
      expect(count(/^(?: {4}|\t)|^> (?: {4}|\t)/)).toBe(0);
      expect(count(/^(?:> )?(?:-\s*-\s*-|=+\s*$|\*\s*\*\s*\*\s*$|_)/)).toBe(0);
      expect(count(/[`~|<[\]&$]|:\/\/|\bwww\.|@/)).toBe(0);
      // Names, labels and emphasis: what is opened is closed.
      for (const one of lines) expect((one.replace(/^- /, '').match(/\*/g) ?? []).length % 2).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('it reads as somebody would have written it', () => {
  const said = (speaker: string, words: string): ScriptBlock => ({ kind: 'speech', speaker, text: words });
  expect(
    makeMarkdown([
      { kind: 'title', text: 'The blue folder' },
      { kind: 'meta', text: 'Begun 15 January 2026' },
      { kind: 'heading', text: 'The conversation' },
      said('Derek', 'Is it _that_?'),
      { kind: 'direction', text: 'The tap drips.' },
      { kind: 'reply', speaker: 'You', text: 'It is cancer.' },
      { kind: 'passed-over', label: 'Not chosen', texts: ['It is a growth.', 'I wait.'] },
      {
        kind: 'turn',
        isAtMoment: true,
        lines: [said('Nadia', '- the word fell.'), { kind: 'direction', text: 'Silence.' }],
      },
      { kind: 'own', label: 'Why?', text: 'Because.\nI was\n\n\nafraid.' },
    ]),
  ).toBe(`# The blue folder

Begun 15 January 2026

## The conversation

**Derek:** Is it *that*?

The tap drips.

**You:** It is cancer.

Not chosen

- It is a growth.
- I wait.

> **Nadia:** \\- the word fell.
>
> Silence.

**Why?**

Because.${'  '}
I was

afraid.
`);
});
