import { Fragment } from 'preact';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import type { TextDesk } from './text-desk.ts';

interface KeysProps {
  readonly text: TextDesk;
}

/** The keys of the text, and how it behaves. */
export function Keys({ text }: KeysProps) {
  const w = editorWords();
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={text.showsCoverage.value}
          onChange={event => text.showCoverage(event.currentTarget.checked)}
        />
        {w.showsCoverage}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={text.tabIndents.value}
          onChange={event => text.letTabIndent(event.currentTarget.checked)}
        />
        {w.tabIndents}
      </label>
      <dl class="key-list">
        {w.keyList.map(([key, does]) => (
          <Fragment key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="meta">{w.onMac}</p>
    </>
  );
}
