import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { landmarksOf } from '#core/workbench/landmarks.ts';
import type { Desk } from '../desk.ts';

interface ContentsProps {
  readonly desk: Desk;
}

/** Knots, their parts, and moments, of all files; the one that the cursor stands in is marked. */
export function Contents({ desk }: ContentsProps) {
  const w = editorWords();
  const all = landmarksOf(desk.draft.value);
  const { file, line } = desk.cursor.value;
  const here = all.findLast(one => one.file === file && one.line <= line);
  const files = [...new Set(all.map(one => one.file))];
  if (all.length === 0) return <p>{w.outline.empty}</p>;
  return (
    <>
      {files.map(path => (
        <section key={path} aria-label={path}>
          <h2>{path}</h2>
          <ul class="places">
            {all
              .filter(one => one.file === path)
              .map(one => (
                <li key={one.line}>
                  <button
                    type="button"
                    class={`is-${one.kind}`}
                    aria-current={one === here ? 'true' : undefined}
                    onClick={() => desk.goTo(one)}
                  >
                    {one.name} <span class="meta">{w.outline[one.kind]}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
