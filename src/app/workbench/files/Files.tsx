import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { type Draft, textIn, written } from '#core/workbench/draft.ts';
import type { Result } from '#core/model/result.ts';
import { reachedFrom } from '#core/workbench/includes.ts';
import {
  type MoveFault,
  withFile,
  withFolder,
  withMain,
  withName,
  withoutFile,
} from '#core/workbench/moving.ts';
import type { PaneProps } from '../doors.ts';
import { useKept } from '../keeping/context.ts';
import { CaseName } from './CaseName.tsx';
import { FileList } from './FileList.tsx';
import type { Came } from './incoming.ts';
import { OnDiskPart } from './OnDiskPart.tsx';
import { OpenFrom } from './OpenFrom.tsx';
import { placed } from './placed.ts';
import { Versions } from './Versions.tsx';
import './files.css';

/** The files of the draft, and its ways in and out. */
export function Files({ desk, announce, onText }: PaneProps) {
  const w = fileWords();
  const kept = useKept();
  if (!kept) return null;
  const { bench, at, disk } = kept;
  const draft = desk.draft.value;
  const { missing } = reachedFrom(draft);

  /** A step that may be refused: then it says why, for whoever has asked. */
  function step(moved: Result<Draft, MoveFault>, told: string): string | undefined {
    if (desk.isReadOnly.peek()) return draftWords().elsewhere;
    if (!moved.ok) return w.move[moved.fault];
    desk.replace(moved.value);
    announce(told);
    return undefined;
  }
  function bring({ draft: came, disk: from }: Came): void {
    if (desk.isReadOnly.peek()) return announce(draftWords().elsewhere);
    const files = placed(draft, came);
    desk.replace(
      files.reduce((now, { file }) => written(now, file.path, file.text), draft),
      'before-opening',
    );
    const links = from?.links ?? [];
    disk.bring({
      links: files.flatMap(({ file, origin }) => {
        const link = links.find(({ path }) => path === origin);
        return link ? [{ ...link, path: file.path }] : [];
      }),
    });
    announce(w.brought(files.length));
  }

  return (
    <div class="files-pane">
      <h2 class="visually-hidden">{w.title}</h2>
      <p>{w.intro}</p>
      {missing.length > 0 && <p class="notice">{w.missing(missing.join(', '))}</p>}
      <FileList
        main={draft.main}
        files={disk.states.value}
        open={desk.file.value}
        onOpen={path => {
          desk.show(path);
          onText();
        }}
        onMain={path => step(withMain(draft, path), w.isMain(path))}
        onRename={(from, to) => step(withName(draft, from, to), w.renamed(to))}
        onRemove={path => {
          const text = textIn(draft, path);
          const fault = step(withoutFile(draft, path), w.removed(path));
          if (fault !== undefined || text === undefined) return undefined;
          return () => {
            desk.replace(backIn(desk.draft.peek(), draft, path, text));
            announce(w.broughtBack(path));
          };
        }}
        onAdd={path => step(withFile(draft, path), w.added(path))}
      />
      <CaseName draft={draft} onName={name => step(withFolder(draft, name), w.renamed(name))} />
      <OnDiskPart kept={kept} announce={announce} />
      <OpenFrom
        dropped={kept.dropped.value}
        announce={announce}
        onNew={(came, notes) => void bench.begin(came.draft, { disk: came.disk, notes })}
        onHere={bring}
      />
      <Versions
        desk={desk}
        keeper={at.keeper}
        shelf={bench.shelf()}
        announce={announce}
        onCopy={old => void bench.begin(old)}
      />
    </div>
  );
}

/** Where it was among the others, which may have changed since. */
function backIn(now: Draft, before: Draft, path: string, text: string): Draft {
  if (textIn(now, path) !== undefined) return now;
  const at = before.files.findIndex(file => file.path === path);
  return { ...now, files: now.files.toSpliced(at, 0, { path, text }) };
}
