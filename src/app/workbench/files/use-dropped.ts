import { useEffect } from 'preact/hooks';
import { arrivalOf, type Arrival, type Incoming } from './incoming.ts';

/** Hears of files that are dropped anywhere on the page. What is dragged within the page is none of it. */
export function useDropped(onDropped: (arrival: Arrival) => void): void {
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      // Without it the browser would leave the page and show the file.
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void droppedIn(event.dataTransfer).then(arrival => onDropped(arrival));
    };
    // Before the editor, which would put a file's text where it was dropped.
    addEventListener('dragover', over, true);
    addEventListener('drop', drop, true);
    return () => {
      removeEventListener('dragover', over, true);
      removeEventListener('drop', drop, true);
    };
  }, [onDropped]);
}

interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
}
const givesHandle = (item: object): item is WithHandle => 'getAsFileSystemHandle' in item;

/** All are asked for at once: after the first pause the browser has forgotten what was dropped. */
async function droppedIn({ items }: DataTransfer): Promise<Arrival> {
  const given = await Promise.all([...items].filter(item => item.kind === 'file').map(item => oneOf(item)));
  const folder = given.length === 1 ? given[0]?.folder : undefined;
  return { files: given.flatMap(one => one.files), folder };
}

async function oneOf(item: DataTransferItem): Promise<Arrival> {
  const file = item.getAsFile();
  const entry = item.webkitGetAsEntry();
  const handle = givesHandle(item) ? await item.getAsFileSystemHandle().catch(() => null) : null;
  if (handle?.kind === 'directory') return arrivalOf(handle);
  if (handle?.kind === 'file')
    return { files: [{ path: handle.name, file: await handle.getFile(), handle }] };
  if (entry?.isDirectory) return { files: await below(entry) };
  return { files: file ? [{ path: file.name, file }] : [] };
}

const MOST = 400;

async function below(entry: FileSystemEntry, found: Incoming[] = []): Promise<Incoming[]> {
  if (found.length > MOST) return found;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A hundred at a time, until none come.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) break;
      for (const one of some) await below(one, found);
    }
  }
  return found;
}
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
