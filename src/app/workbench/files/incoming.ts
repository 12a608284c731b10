import { directoryOpen, fileOpen, type FileWithHandle } from 'browser-fs-access';
import type { Disk } from '#app/device/drafts.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { parseCaseFile } from '#core/workbench/case-file.ts';
import { type Draft, textIn } from '#core/workbench/draft.ts';
import {
  type LeftOut,
  MOST_BYTES,
  MOST_BYTES_IN_ALL,
  MOST_FILES,
  type Raw,
} from '#core/workbench/gathering.ts';
import { belongs, isClutter } from '#core/workbench/paths.ts';
import { canSaveInPlace, filesBelow, pickFolder } from './disk-handles.ts';
import { type ComeFault, gatheredOf, unzipped } from './packing.ts';

/** A file as it was picked or dropped, before anything of it is read. */
export interface Incoming {
  readonly path: string;
  readonly file: File;
  readonly handle?: FileSystemFileHandle | undefined;
}
export interface Arrival {
  readonly files: readonly Incoming[];
  /** They lie in this one, and can be saved there. */
  readonly folder?: FileSystemDirectoryHandle | undefined;
}
export interface Came {
  readonly draft: Draft;
  readonly left: readonly LeftOut[];
  readonly disk?: Disk | undefined;
}

/** A zip of a case is small; a larger one is not even read. */
const MOST_ZIP = 20_000_000;

/** Lets its author pick files. `undefined` when they think better of it. */
export async function pickFiles(): Promise<Arrival | undefined> {
  try {
    const files = await fileOpen({ multiple: true, extensions: ['.ink', '.zip', '.json'], id: 'afterword' });
    return { files: files.map(incoming) };
  } catch {
    return undefined;
  }
}
const incoming = (file: FileWithHandle): Incoming => ({
  path: file.webkitRelativePath || file.name,
  file,
  handle: file.handle,
});

export async function pickFolderOfFiles(): Promise<Arrival | undefined> {
  if (canSaveInPlace()) {
    const folder = await pickFolder();
    return folder && arrivalOf(folder);
  }
  try {
    const files = await directoryOpen({ recursive: true });
    return { files: files.filter(one => one instanceof File).map(incoming) };
  } catch {
    return undefined;
  }
}

export async function arrivalOf(folder: FileSystemDirectoryHandle): Promise<Arrival> {
  const found = await filesBelow(folder, MOST_FILES);
  const files = await Promise.all(
    found.map(async ({ path, handle }): Promise<Incoming> => ({
      path,
      handle,
      file: await handle.getFile(),
    })),
  );
  return { files, folder };
}

/** Reads what was picked or dropped, and makes a draft of it. `main` names the case, where there are several. */
export async function comeIn(arrival: Arrival, main?: string): Promise<Result<Came, ComeFault>> {
  const [only, ...more] = arrival.files;
  try {
    if (only && more.length === 0) {
      if (isZip(only)) return await ofZip(only.file, main);
      if (/\.json$/i.test(only.path)) return await ofCaseFile(only.file);
    }
    return await ofFiles(arrival, main);
  } catch {
    return err({ kind: 'unreadable' });
  }
}

const isZip = ({ path, file }: Incoming): boolean => /\.zip$/i.test(path) || file.type === 'application/zip';

async function ofZip(file: File, main: string | undefined): Promise<Result<Came, ComeFault>> {
  if (file.size > MOST_ZIP) return err({ kind: 'too-large' });
  return unzipped(new Uint8Array(await file.arrayBuffer()), main);
}

async function ofCaseFile(file: File): Promise<Result<Came, ComeFault>> {
  if (file.size > MOST_BYTES_IN_ALL) return err({ kind: 'too-large' });
  const read = parseCaseFile(await file.text());
  if (read.ok) return ok({ draft: read.value.draft, left: [] });
  return err({ kind: 'case-file', fault: read.fault });
}

async function ofFiles({ files, folder }: Arrival, main?: string): Promise<Result<Came, ComeFault>> {
  if (files.length > MOST_FILES) return err({ kind: 'too-many' });
  const wanted = files.filter(({ path }) => !isClutter(path));
  const isRead = ({ path, file }: Incoming) => belongs(path) && file.size <= MOST_BYTES;
  const left = wanted
    .filter(one => !isRead(one))
    .map(({ path, file }): LeftOut => ({ path, why: file.size > MOST_BYTES ? 'too-large' : 'not-ink' }));
  if (wanted.filter(isRead).reduce((sum, { file }) => sum + file.size, 0) > MOST_BYTES_IN_ALL)
    return err({ kind: 'too-large' });
  const raws = await Promise.all(
    wanted.filter(isRead).map(async ({ path, file }): Promise<Raw> => ({
      path,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  const gathered = await gatheredOf(raws, left, main);
  if (!gathered.ok) return gathered;
  const { draft, origins } = gathered.value;
  const links = origins.flatMap(([path, origin]) => {
    const from = files.find(one => one.path === origin);
    if (!from?.handle) return [];
    const print = fingerprint(textIn(draft, path) ?? '');
    return [{ path, handle: from.handle, lastModified: from.file.lastModified, print }];
  });
  const place = folder && placeOf(folder, origins);
  return ok({ draft, left: gathered.value.left, disk: { links, ...(place && { folder: place }) } });
}

/** `the-ring` where that folder itself was picked; nothing where it was the folder of all cases. */
function placeOf(folder: FileSystemDirectoryHandle, origins: readonly (readonly [string, string])[]) {
  const [path = '', origin = ''] = origins[0] ?? [];
  if (path === origin) return { handle: folder, base: folder.name };
  return origin === `${folder.name}/${path}` ? { handle: folder, base: '' } : undefined;
}
