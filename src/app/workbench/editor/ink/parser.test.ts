import { TreeFragment, type Tree } from '@lezer/common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '#core/testing/ink-features.fixture.ts';
import { SMALL } from '#core/testing/small-case.fixture.ts';
import { filesOf } from '#core/testing/stories.fixture.ts';
import { after, inherited } from './nodes.ts';
import { InkParser } from './parser.ts';

const parser = new InkParser();

/** A tree in one line, as its names stand in each other. */
function shape(tree: Tree, text?: string): string {
  let said = '';
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      said += `${name}${node.firstChild || text === undefined ? '' : `«${text.slice(from, to).trim()}»`}(`;
    },
    leave: () => {
      said = `${said.replace(/\($/, '')}${said.endsWith('(') ? '' : ')'} `;
    },
  });
  return said.replaceAll(/ (?=\)|$)/g, '');
}

/** All that a tree is, places and what each line hands on as well. */
function whole(tree: Tree): string[] {
  const lines: string[] = [];
  tree.iterate({
    enter: ({ name, from, to, tree: own }) => {
      lines.push(`${name} ${from} ${to} ${own?.prop(inherited)} ${JSON.stringify(own?.prop(after))}`);
    },
  });
  return lines;
}

const lineOf = (text: string): string =>
  shape(parser.parse(text), text)
    .replace(/^Document\(Section\(/, '')
    .replace(/\)\)$/, '');

test.each([
  ['=== the_word ===', 'KnotLine(KnotMark«===» KnotName«the_word» KnotMark«===»)'],
  [
    '== function up(ref x)',
    'FunctionLine(KnotMark«==» Keyword«function» KnotName«up» Keyword«ref» Parameter«x»)',
  ],
  ['= after', 'StitchLine(KnotMark«=» StitchName«after»)'],
  ['-> one -> two', 'TextLine(Divert(Arrow«->» Target«one») Divert(Arrow«->» Target«two»))'],
  ['->->', 'TextLine(Divert(Arrow«->->»))'],
  ['<- others(2)', 'TextLine(Thread(Arrow«<-» Target«others» Number«2»))'],
  ['- (gone) Gone.', 'GatherLine(GatherMark«-» Label«gone»)'],
  ['TODO: more', 'TodoLine(Todo«TODO: more»)'],
  ['INCLUDE ../group/group.ink', 'IncludeLine(Keyword«INCLUDE» Path«../group/group.ink»)'],
  ['VAR trust = 2', 'DeclarationLine(Keyword«VAR» Name«trust» Operator«=» Number«2»)'],
  ['~ trust++', 'LogicLine(Operator«~» Name«trust» Operator«++»)'],
  ['MEI-LING: Oh <>', 'TextLine(Speaker«MEI-LING:» Glue«<>»)'],
  ['// aside', 'CommentLine(Comment«// aside»)'],
  ['# title: A # b', 'TagsLine(Tag(Hash«#» TagKey«title» Colon«:» TagValue«A») Tag(Hash«#» TagKey«b»))'],
  ['{~one|two}', 'TextLine(Braces(Brace«{» Sequence«~» Bar«|» Brace«}»))'],
  ['{met: A\\#b}', 'TextLine(Braces(Brace«{» Condition(Name«met») Colon«:» Escape«\\#» Brace«}»))'],
  [
    '** (yes) {not no} [Yes. # id: yes] Said.',
    'ChoiceLine(ChoiceMark«*» ChoiceMark«*» Label«yes» Braces(Brace«{» Condition(Keyword«not» Name«no») Brace«}») Reply(Bracket«[» Tag(Hash«#» TagKey«id» Colon«:» TagValue«yes») Bracket«]»))',
  ],
])('%s', (text, tree) => {
  expect(lineOf(text).replace(/^(\w+)«.*»$/, '$1')).toBe(tree);
});

test('a dash inside of braces is a branch, and the knot below is a knot again', () => {
  const text = '{mood:\n- 1: ANA: Hm.\n- else: Ho.\n}\n- Out.\n{\n- lost\n=== next\n- On.';
  const kinds = whole(parser.parse(text)).flatMap(line => /^(\w+)Line/.exec(line)?.[1] ?? []);
  expect(kinds).toEqual(['Text', 'Branch', 'Branch', 'Text', 'Gather', 'Text', 'Branch', 'Knot', 'Gather']);
});

const TEXTS = [
  ...Object.values(FEATURES),
  ...Object.values(SMALL),
  ...Object.values(filesOf()),
  '{a\n- /* b\n*/ [ {{ | \n# :\n\n* * [\n== \n-> -> <- \\',
];
/** What is worth typing into ink: what opens, shuts, or means something at a line's beginning. */
const PIECES = [
  '{',
  '}',
  '\n',
  '/*',
  '*/',
  '//',
  '- ',
  '* [',
  ']',
  '|',
  ':',
  '# ',
  '=== k\n',
  '->',
  'a',
  '"',
  '\\',
  '~ ',
];

describe('after any edits', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(400)),
    insert: fc.oneof(
      fc.constantFrom(...PIECES),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map(all => all.join('')),
    ),
  });
  test('what was taken over is what a fresh reading gives', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (first, edits) => {
          let text = first;
          let tree = parser.parse(text);
          let fragments = TreeFragment.addTree(tree);
          for (const { at, length, insert } of edits) {
            const from = Math.floor(at * text.length);
            const to = Math.min(text.length, from + length);
            text = text.slice(0, from) + insert + text.slice(to);
            fragments = TreeFragment.applyChanges(fragments, [
              { fromA: from, toA: to, fromB: from, toB: from + insert.length },
            ]);
            tree = parser.parse(text, fragments);
            fragments = TreeFragment.addTree(tree, fragments);
          }
          expect(whole(tree)).toEqual(whole(parser.parse(text)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('all lines but those that changed are the very same', () => {
    const text = Object.values(filesOf()).join('\n');
    const before = parser.parse(text);
    const at = text.indexOf('\n', text.length / 2) + 1;
    const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before), [
      { fromA: at, toA: at, fromB: at, toB: at + 1 },
    ]);
    const now = parser.parse(`${text.slice(0, at)}a${text.slice(at)}`, fragments);
    const linesOf = (tree: Tree) => tree.children.flatMap(one => ('positions' in one ? one.children : []));
    const known = new Set(linesOf(before));
    expect(linesOf(now).filter(line => !known.has(line)).length).toBeLessThanOrEqual(3);
  });
});

test('a reading that was stopped on its way goes on from there', () => {
  const text = SMALL['small/encounter.ink'] ?? '';
  const first = parser.startParse(text);
  first.stopAt(200);
  let part: Tree | null = null;
  while (!part) part = first.advance();
  expect(part.length).toBeLessThan(text.length);
  const rest = parser.parse(text, TreeFragment.addTree(part, [], true));
  expect(whole(rest)).toEqual(whole(parser.parse(text)));
});
