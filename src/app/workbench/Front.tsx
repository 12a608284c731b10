import { useState } from 'preact/hooks';
import { PersistenceLater } from '#app/run/PersistenceLater.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { Page } from '#app/ui/Page.tsx';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { Beginnings } from './beginnings/Beginnings.tsx';
import type { Arrival, Came } from './files/incoming.ts';
import { OpenFrom } from './files/OpenFrom.tsx';
import { useDropped } from './files/use-dropped.ts';
import type { Bench, Shown } from './keeping/bench.ts';
import { DraftList, nameOf } from './keeping/DraftList.tsx';
import './front.css';

interface FrontProps {
  readonly bench: Bench;
  readonly note: Extract<Shown, { kind: 'front' }>['note'];
  readonly announce: (text: string) => void;
}

/** Where one comes in: what was worked on here before, and the ways to begin. */
export function Front({ bench, note, announce }: FrontProps) {
  const w = benchWords();
  const d = draftWords();
  const [dropped, setDropped] = useState<Arrival>();
  useDropped(setDropped);
  const list = bench.list.value;
  const notKept = bench.notKept.value;
  const isEmpty = !list || list.heads.length + list.damaged.length === 0;
  const tell = (done: Promise<boolean>, text: string): void =>
    void done.then(isDone => announce(isDone ? text : d.notDone));
  const opened = ({ draft, disk }: Came, notes: readonly string[]): void =>
    void bench.begin(draft, { disk, notes });
  const called = (id: string) => list?.heads.find(head => head.id === id);
  return (
    <Page name="bench-front" end={<span class="meta">{w.title}</span>}>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="lead">{w.description}</p>
      {note && (
        <Notice>
          <p>{note === 'unknown' ? d.unknown : d.cannotRead}</p>
        </Notice>
      )}
      {notKept ? (
        <Notice>
          <p>{d[notKept]}</p>
        </Notice>
      ) : (
        <p>{d.kept}</p>
      )}
      {!isEmpty && !notKept && <PersistenceLater announce={announce} keeps />}
      {!isEmpty && (
        <DraftList
          heads={list.heads}
          damaged={list.damaged}
          onOpen={id => bench.open(id)}
          onCopy={(id, name) => tell(bench.copy(id, d.copyOf(name)), d.copied(name))}
          onRename={(id, name) => {
            // Its own title is no other name.
            const title = called(id)?.title ?? '';
            tell(bench.rename(id, name.trim() === nameOf({ title }) ? '' : name), d.renamed);
          }}
          onErase={(id, name) => tell(bench.erase(id), d.erased(name))}
        />
      )}
      <Beginnings onBegin={(draft: Draft, isGuided = false) => void bench.begin(draft, { isGuided })} />
      <OpenFrom dropped={dropped} announce={announce} onNew={opened} />
    </Page>
  );
}
