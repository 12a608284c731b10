import { useMemo } from 'preact/hooks';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { type Draft, textIn } from '#core/workbench/draft.ts';
import { changesIn, countOf, type LineBetween, linesBetween } from '#core/workbench/lines-between.ts';

interface VersionDiffProps {
  readonly before: Draft;
  readonly now: Draft;
}

/** What differs between a version and what is here now: files, and line by line within them. */
export function VersionDiff({ before, now }: VersionDiffProps) {
  const w = fileWords();
  const paths = useMemo(
    () => [...new Set([...now.files, ...before.files].map(({ path }) => path))],
    [before, now],
  );
  const different = paths.filter(path => textIn(before, path) !== textIn(now, path));
  if (different.length === 0) return <p>{w.same}</p>;
  return (
    <div class="version-diff">
      {different.map(path => (
        <FileDiff key={path} path={path} before={textIn(before, path)} now={textIn(now, path)} />
      ))}
    </div>
  );
}

interface FileDiffProps {
  readonly path: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

function FileDiff({ path, before, now }: FileDiffProps) {
  const w = fileWords();
  const lines = useMemo(() => linesBetween(before ?? '', now ?? ''), [before, now]);
  if (before === undefined) return <p>{w.differs['only-now'](path)}</p>;
  if (now === undefined) return <p>{w.differs['only-then'](path)}</p>;
  return (
    <>
      <p>{w.differs.changed(path, countOf(lines, 'gone'), countOf(lines, 'new'))}</p>
      <div class="lines-between">
        {changesIn(lines).map((line, at) => (
          <LineOfDiff key={at} line={line} />
        ))}
      </div>
    </>
  );
}

function LineOfDiff({ line }: { readonly line: LineBetween }) {
  const w = fileWords();
  switch (line.kind) {
    case 'skipped':
      return <p class="skipped meta">{w.skipped(line.lines)}</p>;
    case 'same':
      return <p class="same">{line.text || '\u{a0}'}</p>;
    case 'gone':
      return (
        <p class="gone">
          <span class="side">{w.sideThen}</span> <del>{line.text || '\u{a0}'}</del>
        </p>
      );
    case 'new':
      return (
        <p class="fresh">
          <span class="side">{w.sideNow}</span> <ins>{line.text || '\u{a0}'}</ins>
        </p>
      );
  }
}
