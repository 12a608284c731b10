import { expect, test } from 'vitest';
import { kindOfLine, type LineKind } from './line-kind.ts';

const LINES: readonly (readonly [string, LineKind])[] = [
  ['', 'empty'],
  ['   // allow reply-length: he is out of breath', 'comment'],
  ['TODO: What is seen first?', 'todo'],
  ['# title: The bag', 'head'],
  ['INCLUDE ../group/group.ink', 'include'],
  ['VAR trust = 0', 'variable'],
  ['=== encounter ===', 'knot'],
  ['= anyhow', 'stitch'],
  ['~ trust++', 'logic'],
  ['<- leaders', 'thread'],
  ['  -> to_the_group', 'divert'],
  ['->->', 'divert'],
  ['* (asked) [What is it? # id: asked]', 'reply'],
  ['** [Yes. # id: yes]', 'reply'],
  ['+ [Again # id: again]', 'again'],
  ['- -> floor', 'gather'],
  ['- else:', 'gather'],
  ['{trust > 1: -> goes_slowly}', 'brace'],
  ['You signed that list. # inner # ending: the_list', 'thought'],
  ['MEI-LING: I counted. # face: sad', 'said'],
  ['She folds the bag over. # of: ilse', 'seen'],
  ['Ilse: that is no name in capitals', 'seen'],
];

test.each(LINES)('%s is of the kind %s', (line, kind) => {
  expect(kindOfLine(line)).toBe(kind);
});
