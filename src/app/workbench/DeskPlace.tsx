import { signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { saveText } from '#app/device/files.ts';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import type { Pane } from './doors.ts';
import type { Arrival } from './files/incoming.ts';
import { type DiskState, openDiskState, type Saved } from './files/on-disk.ts';
import { savedWords } from './files/saved-words.ts';
import { useDropped } from './files/use-dropped.ts';
import type { AtDesk } from './keeping/at-desk.ts';
import type { Bench } from './keeping/bench.ts';
import { Kept } from './keeping/context.ts';
import { DeskNotices } from './keeping/DeskNotices.tsx';
import { Workbench } from './Workbench.tsx';

interface DeskPlaceProps {
  readonly bench: Bench;
  readonly at: AtDesk;
  readonly announce: (text: string) => void;
}

/** A draft on the desk, with what keeps it: on this device, on the disk, and against another tab. */
export function DeskPlace({ bench, at, announce }: DeskPlaceProps) {
  const [disk, setDisk] = useState<DiskState>();
  const here = useMemo(openHere, []);
  useEffect(() => {
    void openDiskState(bench.shelf(), at.desk, at.keeper).then(setDisk);
  }, [bench, at]);
  useDropped(here.onDropped);
  useEffect(() => (disk ? watchDisk(disk, announce, here) : undefined), [disk, announce, here]);
  const kept = useMemo(() => disk && { bench, at, disk, ...here }, [bench, at, disk, here]);
  const { keeper, desk } = at;
  const zip = async (): Promise<void> => {
    try {
      const [{ zipOf }, { zipName }] = await Promise.all([
        import('./files/packing.ts'),
        import('./files/zip-name.ts'),
      ]);
      const draft = desk.draft.peek();
      saveText(zipName(draft), 'application/zip', await zipOf(draft, Date.now()));
      announce(fileWords().zipped);
    } catch {
      announce(fileWords().zipFailed);
    }
  };
  if (!kept) return null;
  return (
    <Kept.Provider value={kept}>
      <Workbench
        desk={desk}
        announce={announce}
        askedPane={here.askedPane}
        onPaneTaken={here.onPaneTaken}
        isGuided={at.isGuided}
        onLeave={() => bench.leave()}
        notices={
          <DeskNotices
            keeping={keeper.keeping.value}
            writer={at.writer.value}
            notKept={bench.notKept.value}
            lost={at.lost}
            notes={at.notes.value}
            onNotesRead={() => at.onNotesRead()}
            onTryAgain={() => void keeper.flush()}
            onKeepAgain={() => void keeper.again().then(() => announce(draftWords().isKept))}
            onTakeAlong={() => void zip()}
            onTakeOver={() =>
              void at.takeOver().then(async isMine => {
                if (isMine) await bench.reopen();
                announce(isMine ? draftWords().tookOver : draftWords().notDone);
              })
            }
            onReadAgain={() => void bench.reopen()}
          />
        }
      />
    </Kept.Provider>
  );
}

/** The keyboard’s way to save, a look at the disk whenever one comes back, and a word before one leaves too early. */
function watchDisk(disk: DiskState, announce: (text: string) => void, { onSaved, onPane }: Here): () => void {
  const over = new AbortController();
  const { signal } = over;
  void disk.look();
  const key = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 's';
    if (!isSave) return;
    // Else the browser would save the page.
    event.preventDefault();
    void disk.save().then(outcome => {
      onSaved(outcome);
      announce(savedWords(outcome).join(' '));
      if (outcome.kind !== 'saved') onPane('files');
    });
  };
  // Before the editor, which lets no key out.
  addEventListener('keydown', key, { signal, capture: true });
  addEventListener('focus', () => void disk.look(), { signal });
  const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
  const stop = disk.isUnsaved.subscribe(isUnsaved => {
    // Only while it has something to say: a page with such a listener is not kept for the way back.
    if (isUnsaved) addEventListener('beforeunload', stay);
    else removeEventListener('beforeunload', stay);
  });
  return () => {
    over.abort();
    stop();
    removeEventListener('beforeunload', stay);
  };
}

type Here = ReturnType<typeof openHere>;

/** What the page was told meanwhile, for the pane that shows it. */
function openHere() {
  const askedPane = signal<Pane | undefined>(undefined);
  const dropped = signal<Arrival | undefined>(undefined);
  const saved = signal<Saved | undefined>(undefined);
  return {
    askedPane,
    dropped,
    saved,
    onPane: (pane: Pane): void => {
      askedPane.value = pane;
    },
    onPaneTaken: (): void => {
      askedPane.value = undefined;
    },
    onDropped: (arrival: Arrival): void => {
      dropped.value = arrival;
      askedPane.value = 'files';
    },
    onSaved: (outcome: Saved | undefined): void => {
      saved.value = outcome;
    },
  };
}
