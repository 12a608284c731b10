import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, gutter, GutterMarker } from '@codemirror/view';
import type { Finding, Severity } from '#core/model/finding.ts';
import type { Mend } from '#core/workbench/mend.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { mendWords } from '#app/ui/words/workbench/mends.ts';

const SIGN: Readonly<Record<Severity, string>> = { error: '!', warning: '?', note: 'i' };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const CODEMIRRORS = { error: 'error', warning: 'warning', note: 'info' } as const;

class Mark extends GutterMarker {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super();
    this.finding = finding;
  }
  override toDOM(): HTMLElement {
    const { severity, message } = this.finding;
    const mark = document.createElement('span');
    mark.className = `cm-finding cm-finding-${severity}`;
    mark.textContent = SIGN[severity];
    mark.title = `${editorWords().severity[severity]}: ${message}`;
    return mark;
  }
}

const setMarks = StateEffect.define<RangeSet<GutterMarker>>();
const marks = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (now, { changes, effects }) =>
    effects.find(effect => effect.is(setMarks))?.value ?? now.map(changes),
});

/** The findings of the file, by place; they move with the text until they are found anew. */
const setFindings = StateEffect.define<readonly Placed[]>();
export interface Placed {
  readonly finding: Finding;
  readonly from: number;
}
const findings = StateField.define<readonly Placed[]>({
  create: () => [],
  update: (now, { changes, docChanged, effects }) => {
    const anew = effects.find(effect => effect.is(setFindings))?.value;
    if (anew) return anew;
    return docChanged ? now.map(({ finding, from }) => ({ finding, from: changes.mapPos(from, 1) })) : now;
  },
});

export const findingMarks: Extension = [
  marks,
  findings,
  gutter({ class: 'cm-finding-gutter', markers: view => view.state.field(marks) }),
];

export const findingsAt = (state: EditorState, at: number): readonly Finding[] => {
  const line = state.doc.lineAt(at);
  return state
    .field(findings)
    .filter(({ from }) => from >= line.from && from <= line.to)
    .map(({ finding }) => finding);
};

export interface Mending {
  mends(finding: Finding): readonly Mend[];
  mend(mend: Mend): void;
}

/** Shows what is the matter with the file in view. */
export function showFindings(view: EditorView, all: readonly Finding[], mending: Mending): void {
  const { doc } = view.state;
  const placed = all.map(finding => {
    const line = doc.line(Math.min(Math.max(1, finding.line), doc.lines));
    return { finding, line, from: line.from + (/^\s*/.exec(line.text)?.[0].length ?? 0) };
  });
  const worst = new Map<number, Finding>();
  for (const { finding, line } of placed) {
    const other = worst.get(line.from);
    if (!other || RANK[finding.severity] < RANK[other.severity]) worst.set(line.from, finding);
  }
  const diagnostics = placed.map(({ finding, from, line }): Diagnostic => ({
    from: Math.min(from, line.to),
    to: line.to,
    severity: CODEMIRRORS[finding.severity],
    source: '',
    message: finding.message,
    renderMessage: () => said(finding, mending),
  }));
  view.dispatch(setDiagnostics(view.state, diagnostics), {
    effects: [
      setFindings.of(placed.map(({ finding, from }) => ({ finding, from }))),
      setMarks.of(
        RangeSet.of(
          [...worst].toSorted(([a], [b]) => a - b).map(([from, finding]) => new Mark(finding).range(from)),
        ),
      ),
    ],
  });
}

/** Its mends are worked out when somebody looks: for all of a long text that would take as long as reading it. */
function said(finding: Finding, mending: Mending): HTMLElement {
  const { severity, message, hint } = finding;
  const whole = document.createElement('div');
  const what = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = `${editorWords().severity[severity]}. `;
  what.append(name, message);
  whole.append(what);
  if (hint !== '') {
    const todo = document.createElement('p');
    todo.textContent = hint;
    whole.append(todo);
  }
  for (const mend of mending.mends(finding)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-diagnosticAction';
    button.textContent = mendWords().label(mend.label);
    button.addEventListener('click', () => mending.mend(mend));
    whole.append(button);
  }
  return whole;
}
