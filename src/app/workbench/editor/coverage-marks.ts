import { type Extension, RangeSet, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, gutter, GutterMarker } from '@codemirror/view';
import type { Coverage } from '#core/check/coverage.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';

/** Which share of the runs meets each line of a file, from 0 to 1, by the line's number. */
export type Shares = ReadonlyMap<number, number>;

export const sharesOf = (coverage: Coverage | undefined, file: string): Shares =>
  new Map(
    [coverage?.lines ?? [], coverage?.replies ?? [], coverage?.turns ?? []]
      .flat()
      .filter(share => share.file === file)
      .map(share => [share.line, share.met]),
  );

export const percentOf = (share: number): number => (share > 0 && share < 0.01 ? 1 : Math.round(share * 100));

class Bar extends GutterMarker {
  readonly share: number;
  constructor(share: number) {
    super();
    this.share = share;
  }
  override eq(other: Bar): boolean {
    return other.share === this.share;
  }
  override toDOM(): HTMLElement {
    const place = document.createElement('span');
    place.className = 'cm-met-place';
    place.title = editorWords().met(percentOf(this.share));
    const bar = document.createElement('span');
    bar.className = 'cm-met';
    bar.style.inlineSize = `${Math.max(this.share * 100, this.share > 0 ? 5 : 0)}%`;
    place.append(bar);
    return place;
  }
}

const setBars = StateEffect.define<RangeSet<GutterMarker> | undefined>();
const bars = StateField.define<RangeSet<GutterMarker> | undefined>({
  create: () => undefined,
  update: (now, { changes, effects }) => {
    const anew = effects.find(effect => effect.is(setBars));
    return anew ? anew.value : now?.map(changes);
  },
});

const column = gutter({
  class: 'cm-met-gutter',
  markers: view => view.state.field(bars) ?? RangeSet.empty,
});

/** A thin bar beside each line that can be met, as long as its share of the runs. */
export const coverageMarks: Extension = [bars, column];

/** Shows the bars, or takes them away. */
export function showShares(view: EditorView, shares: Shares | undefined): void {
  const { doc } = view.state;
  const built = new RangeSetBuilder<GutterMarker>();
  for (const [line, share] of [...(shares ?? [])].toSorted(([a], [b]) => a - b))
    if (line >= 1 && line <= doc.lines) built.add(doc.line(line).from, doc.line(line).from, new Bar(share));
  view.dispatch({ effects: setBars.of(shares && built.finish()) });
}
