import { startCompletion } from '@codemirror/autocomplete';
import { redo, undo } from '@codemirror/commands';
import { openSearchPanel } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Finding } from '#core/model/finding.ts';
import type { Place } from '#core/story/places.ts';
import { textIn } from '#core/workbench/draft.ts';
import { mendsFor } from '#core/workbench/mend.ts';
import type { Use } from '#core/workbench/use.ts';
import { givenAt, namedAt, usesIn } from '#core/workbench/uses.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { findingsNow } from '../checking/findings-now.ts';
import type { Desk } from '../desk.ts';
import { goToNextFinding } from '../findings/next-finding.ts';
import { type Shares, sharesOf, showShares } from './coverage-marks.ts';
import { findingsAt, showFindings } from './findings-marks.ts';
import { rawPlace } from './line-breaks.ts';
import { setPeople } from './lines.ts';
import { setup } from './setup.ts';
import { Texts } from './texts.ts';

/** What can stand open between the bar and the text. */
export type Panel = 'contents' | 'find-all' | 'name' | 'keys';

/** What is to be said of the line that the cursor is in. */
export interface Here {
  readonly line: number;
  readonly findings: readonly Finding[];
  readonly share?: number;
}

/** A name at the cursor, and where it is given. */
export interface NameHere {
  readonly use: Use;
  readonly given: Use | undefined;
}

/** The text that is open, and what can be done with it. */
export interface TextDesk {
  readonly panel: ReadonlySignal<Panel | undefined>;
  readonly here: ReadonlySignal<Here>;
  readonly tabIndents: ReadonlySignal<boolean>;
  readonly showsCoverage: ReadonlySignal<boolean>;
  /** Opens one panel, or none. */
  open(panel: Panel | undefined): void;
  letTabIndent(does: boolean): void;
  showCoverage(does: boolean): void;
  focus(): void;
  find(): void;
  /** For whoever has no keys to press. */
  suggest(): void;
  takeBack(): void;
  doAgain(): void;
  next(way: 1 | -1): void;
  /** What stands at the cursor has a name, or it has not. */
  nameHere(): NameHere | undefined;
  close(): void;
}

interface Around {
  readonly announce: (text: string) => void;
  readonly onText: () => void;
}

export function openText(root: ShadowRoot, desk: Desk, { announce, onText }: Around): TextDesk {
  const w = editorWords();
  const panel = signal<Panel | undefined>(undefined);
  const here = signal<Here>({ line: 1, findings: [] });
  const tabIndents = signal(false);
  const showsCoverage = signal(false);
  let shares: Shares = new Map();
  let isTelling = false;

  const view = new EditorView({ root, parent: root });
  const texts = new Texts(view, desk.draft.peek(), {
    wrote: (path, text) => desk.write(path, text),
    extensionsOf: path => [
      EditorState.readOnly.of(desk.isReadOnly.peek()),
      setup(path, {
        given: () => toGiven(),
        rename: () => open('name'),
        findAll: () => open('find-all'),
        beside,
        tabIndents: () => tabIndents.peek(),
        known: () => ({ names: desk.reading.peek()?.names, uses: () => usesIn(desk.draft.peek()) }),
        moved: tell,
      }),
    ],
  });
  function open(one: Panel | undefined): boolean {
    panel.value = one;
    return true;
  }

  /** Where the cursor stands is told once a frame at most. */
  function tell(): void {
    if (isTelling) return;
    isTelling = true;
    requestAnimationFrame(() => {
      isTelling = false;
      const at = view.state.selection.main.head;
      const line = view.state.doc.lineAt(at).number;
      const file = desk.file.peek();
      const stood = desk.cursor.peek();
      if (stood.line !== line || stood.file !== file) desk.stand({ file, line });
      const share = shares.get(line);
      const now = { line, findings: findingsAt(view.state, at), ...(share !== undefined && { share }) };
      if (!isSameHere(here.peek(), now)) here.value = now;
    });
  }

  function go(place: Place): void {
    if (texts.show(place.file)) dress();
    const { doc } = view.state;
    const line = doc.line(Math.min(Math.max(1, place.line), doc.lines));
    view.dispatch({
      selection: { anchor: line.from },
      effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
    });
    onText();
    // On a small screen the text is not there to be stood in before the page has been drawn anew.
    requestAnimationFrame(() => view.focus());
  }

  function nameHere(): NameHere | undefined {
    const [draft, file] = [desk.draft.peek(), desk.file.peek()];
    const uses = usesIn(draft);
    const use = namedAt(uses, file, rawPlace(textIn(draft, file) ?? '', view.state.selection.main.head));
    return use && { use, given: givenAt(uses, use) };
  }

  function toGiven(): boolean {
    const name = nameHere();
    if (!name) announce(w.noNameHere);
    else if (!name.given) announce(w.givenNowhere(name.use.name));
    else {
      desk.goTo({ file: name.given.path, line: name.given.line });
      announce(w.wentTo(name.use.name, name.given.path, name.given.line));
    }
    return true;
  }

  const people = computed(() => desk.reading.value?.names.people.map(({ name }) => name) ?? []);

  function dress(): void {
    const own = findingsNow(desk).filter(finding => finding.file === desk.file.peek());
    showFindings(view, own, {
      mends: finding => mendsFor(finding, desk.draft.peek()),
      mend: ({ edits }) => desk.edit(edits),
    });
    view.dispatch({ effects: setPeople.of(people.peek()) });
    showShares(view, showsCoverage.peek() ? shares : undefined);
    tell();
  }

  let wanted = desk.wanted.peek()?.nth ?? 0;
  const stops = [
    effect(() => {
      texts.take(desk.draft.value);
      texts.show(desk.file.value);
    }),
    effect(() => {
      shares = sharesOf(desk.combed.value?.coverage, desk.file.value);
      // Not with every letter: what is marked moves with the text by itself until something new is known of it.
      for (const one of [desk.reading, desk.combed, people, showsCoverage]) void one.value;
      untracked(dress);
    }),
    effect(() => {
      const place = desk.wanted.value;
      if (!place || place.nth === wanted) return;
      wanted = place.nth;
      untracked(() => go(place));
    }),
  ];

  /** From anywhere else of the page; keys that are pressed in the text do not come this far. */
  function fromOutside(event: KeyboardEvent): void {
    if (event.key !== 'F6') return;
    event.preventDefault();
    onText();
    requestAnimationFrame(() => view.focus());
  }
  document.addEventListener('keydown', fromOutside);

  return {
    panel,
    here,
    tabIndents,
    showsCoverage,
    open: one => void open(one),
    letTabIndent: does => {
      tabIndents.value = does;
    },
    showCoverage: does => {
      showsCoverage.value = does;
    },
    focus: () => view.focus(),
    find: () => openSearchPanel(view),
    suggest() {
      view.focus();
      startCompletion(view);
    },
    takeBack: () => void undo(view),
    doAgain: () => void redo(view),
    next: way => goToNextFinding({ desk, announce, onText }, way === -1),
    nameHere,
    close() {
      document.removeEventListener('keydown', fromOutside);
      for (const stop of stops) stop();
      view.destroy();
    },
  };
}

/** To whatever stands beside the text, where there is room for it. */
function beside(): boolean {
  const pane = document.querySelector<HTMLElement>('.pane-place');
  if (!pane || pane.offsetParent === null) return false;
  pane.tabIndex = -1;
  pane.focus();
  return true;
}

const isSameHere = (one: Here, other: Here): boolean =>
  one.line === other.line &&
  one.share === other.share &&
  one.findings.length === other.findings.length &&
  one.findings.every((finding, at) => finding === other.findings[at]);
