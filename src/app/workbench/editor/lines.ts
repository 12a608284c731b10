import { syntaxTree } from '@codemirror/language';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { personOfPrefix } from '#core/story/line.ts';

/** How many people are told apart by a colour; the next ones begin anew. */
export const VOICES = 8;
const MOST_INDENT = 12;

/** The people of the case, in their order: it gives each a colour. */
export const setPeople = StateEffect.define<readonly string[]>();
const people = StateField.define<readonly string[]>({
  create: () => [],
  update: (now, { effects }) => effects.find(effect => effect.is(setPeople))?.value ?? now,
});

/** `YOU` has the colour that means only that. */
function voiceClass(prefix: string, known: readonly string[]): string {
  if (prefix === 'YOU') return 'cm-voice cm-voice-you';
  const person = personOfPrefix(prefix);
  const at = person ? known.indexOf(person) : -1;
  return at < 0 ? 'cm-voice' : `cm-voice cm-voice-${at % VOICES}`;
}

const LINE_CLASS: ReadonlyMap<string, string> = new Map([
  ['KnotLine', 'cm-knot-line'],
  ['FunctionLine', 'cm-knot-line'],
  ['StitchLine', 'cm-stitch-line'],
  ['ChoiceLine', 'cm-choice-line'],
]);

/** Whole lines, and who speaks, in what is in view and nowhere else. */
function dress(view: EditorView): DecorationSet {
  const known = view.state.field(people);
  const ranges: { readonly from: number; readonly to: number; readonly value: Decoration }[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: node => {
        if (node.name.endsWith('Line')) {
          const line = view.state.doc.lineAt(node.from);
          const blanks = Math.min(/^\s*/.exec(line.text.slice(0, 40))?.[0].length ?? 0, MOST_INDENT * 2);
          const classes = [
            LINE_CLASS.get(node.name),
            blanks > 1 ? `cm-indent-${Math.floor(blanks / 2)}` : undefined,
          ].filter(one => one !== undefined);
          if (classes.length > 0)
            ranges.push({
              from: line.from,
              to: line.from,
              value: Decoration.line({ class: classes.join(' ') }),
            });
        }
        if (node.name === 'Speaker' && node.to > node.from) {
          const prefix = view.state.sliceDoc(node.from, node.to - 1);
          const value = Decoration.mark({ class: voiceClass(prefix, known) });
          ranges.push({ from: node.from, to: node.to, value });
        }
      },
    });
  }
  return Decoration.set(
    ranges.map(({ from, to, value }) => value.range(from, to)),
    true,
  );
}

export const lines: Extension = [
  people,
  ViewPlugin.define(
    view => ({
      dressed: dress(view),
      update(update: ViewUpdate) {
        if (
          update.docChanged ||
          update.viewportChanged ||
          syntaxTree(update.startState) !== syntaxTree(update.state) ||
          update.startState.field(people) !== update.state.field(people)
        )
          this.dressed = dress(update.view);
      },
    }),
    { decorations: plugin => plugin.dressed },
  ),
];
