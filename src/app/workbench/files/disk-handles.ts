// The parts of the File System Access API that TypeScript's own library does not know.
interface PermissionAsked {
  queryPermission(asked: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission(asked: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}
type DirectoryPicker = (asked: {
  readonly mode: 'readwrite';
  readonly id: string;
}) => Promise<FileSystemDirectoryHandle>;
interface Listed {
  values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
}

const canBeAsked = (handle: object): handle is PermissionAsked =>
  'queryPermission' in handle && 'requestPermission' in handle;
const isPicker = (one: unknown): one is DirectoryPicker => typeof one === 'function';
const canList = (handle: object): handle is Listed => 'values' in handle;

/** Absent where a page may not write to the disk. */
const picker = (): DirectoryPicker | undefined => {
  const one: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return isPicker(one) ? one : undefined;
};
export const canSaveInPlace = (): boolean => picker() !== undefined;

/** `undefined` when its author thinks better of it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.call(globalThis, { mode: 'readwrite', id: 'afterword' });
  } catch {
    return undefined;
  }
}

/** Asks its author, where the browser forgets such things with the page. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
  if (!canBeAsked(handle)) return true;
  try {
    if ((await handle.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
    return (await handle.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch {
    return false;
  }
}

/** Without asking anybody. */
export async function mayRead(handle: FileSystemHandle): Promise<boolean> {
  if (!canBeAsked(handle)) return true;
  return (await handle.queryPermission({ mode: 'read' })) === 'granted';
}

/** Whether there is no such file any more. One that may not be looked at is there, for all that is known. */
export async function isGone(handle: FileSystemFileHandle): Promise<boolean> {
  try {
    await handle.getFile();
    return false;
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError';
  }
}

export interface Found {
  readonly path: string;
  readonly handle: FileSystemFileHandle;
}

/** Folders in which nobody writes ink, and which may hold a million files. */
const PASSED_OVER = /^(?:\..*|node_modules|__MACOSX)$/;
const DEEPEST = 8;

/** All files below a folder, at most so many; the folder's own name stands before theirs. */
export async function filesBelow(folder: FileSystemDirectoryHandle, most: number): Promise<Found[]> {
  const found: Found[] = [];
  const visit = async (here: FileSystemDirectoryHandle, path: string, depth: number): Promise<void> => {
    if (!canList(here) || depth > DEEPEST) return;
    for await (const one of here.values()) {
      if (found.length > most) return;
      if (PASSED_OVER.test(one.name)) continue;
      if (one.kind === 'directory') await visit(one, `${path}/${one.name}`, depth + 1);
      else found.push({ path: `${path}/${one.name}`, handle: one });
    }
  };
  await visit(folder, folder.name, 0);
  return found;
}

/** A file below a folder by its path; made, if it is to be. */
export async function fileBelow(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<FileSystemFileHandle | undefined> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  try {
    let here = folder;
    for (const part of parts) here = await here.getDirectoryHandle(part, { create });
    return await here.getFileHandle(name, { create });
  } catch {
    return undefined;
  }
}
