import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Disk, DiskLink, DraftShelf } from '#app/device/drafts.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { type Draft, folderOf, type InkFile, textIn, written } from '#core/workbench/draft.ts';
import { fromUtf8, toUtf8 } from '#core/workbench/utf8.ts';
import type { Desk } from '../desk.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { fileBelow, isGone, mayRead, mayWrite } from './disk-handles.ts';

/** How a file of the draft stands to the disk. */
export type OnDisk = 'nowhere' | 'as-here' | 'changed-here';

/**
 * What came of saving.
 * - no-place: nothing of this draft lies on the disk yet
 * - newer: these files were changed there meanwhile, and nothing was written
 * - not-allowed: its author, or the browser, said no
 */
export type Saved =
  | { readonly kind: 'saved'; readonly files: number; readonly outside: readonly string[] }
  | { readonly kind: 'no-place' | 'not-allowed' }
  | { readonly kind: 'newer' | 'failed'; readonly paths: readonly string[] };

export interface DiskState {
  readonly disk: ReadonlySignal<Disk>;
  /** In the order of the draft's files. */
  readonly states: ReadonlySignal<readonly (readonly [path: string, state: OnDisk])[]>;
  /** Files that were changed on the disk since they were read or written there. */
  readonly newer: ReadonlySignal<readonly string[]>;
  /** Something that lies on the disk was changed here and not saved there. */
  readonly isUnsaved: ReadonlySignal<boolean>;
  save(over?: boolean): Promise<Saved>;
  saveTo(folder: FileSystemDirectoryHandle): Promise<Saved>;
  /** Takes what lies on the disk now; what was here is a version. Gives back what could not be read there. */
  take(paths: readonly string[]): Promise<readonly string[]>;
  /** All of it was taken along by other means. */
  tookAlong(draft: Draft): void;
  bring(disk: Disk): void;
  look(): Promise<void>;
}

/** What is not UTF-8 is kept as old programs for Windows mean it: every byte is a letter there, and none is lost. */
const OLD_LETTERS = new TextDecoder('windows-1252');

export async function openDiskState(shelf: DraftShelf, desk: Desk, keeper: Keeper): Promise<DiskState> {
  const stored = await shelf.disk(desk.id);
  const disk = signal<Disk>(stored.ok ? stored.value : { links: [] });
  const newer = signal<readonly string[]>([]);
  const prints = new Map<string, { readonly text: string; readonly print: string }>();
  const printOf = ({ path, text }: InkFile): string => {
    const known = prints.get(path);
    if (known?.text === text) return known.print;
    const print = fingerprint(text);
    prints.set(path, { text, print });
    return print;
  };
  const linkOf = (path: string): DiskLink | undefined => disk.peek().links.find(link => link.path === path);
  const stateOf = (file: InkFile, links: readonly DiskLink[]): OnDisk => {
    const link = links.find(({ path }) => path === file.path);
    if (!link) return 'nowhere';
    return link.print === printOf(file) ? 'as-here' : 'changed-here';
  };
  const put = (now: Disk): void => {
    disk.value = now;
    void shelf.keepDisk(desk.id, now);
  };
  const relink = (links: readonly DiskLink[]): void => {
    const paths = new Set(links.map(({ path }) => path));
    const isThere = (path: string) => textIn(desk.draft.peek(), path) !== undefined;
    const others = disk.peek().links.filter(({ path }) => !paths.has(path) && isThere(path));
    put({ ...disk.peek(), links: [...others, ...links] });
  };

  async function handleFor(path: string, create: boolean): Promise<FileSystemFileHandle | undefined> {
    const own = linkOf(path)?.handle;
    const { folder } = disk.peek();
    // One that was deleted there, perhaps with its folder, is made again where it lay.
    if (!folder || (own && !(create && (await isGone(own))))) return own;
    if (folder.base === '') return fileBelow(folder.handle, path, create);
    const isIn = path.startsWith(`${folder.base}/`);
    return isIn ? fileBelow(folder.handle, path.slice(folder.base.length + 1), create) : undefined;
  }

  /** What lies there, if it is something that this draft has not seen. */
  async function unseen(file: InkFile): Promise<InkFile | undefined> {
    const handle = await handleFor(file.path, false);
    const there = await handle?.getFile().catch(() => undefined);
    const link = linkOf(file.path);
    if (!there || (link && there.lastModified === link.lastModified)) return undefined;
    const bytes = new Uint8Array(await there.arrayBuffer());
    const text = fromUtf8(bytes);
    const print = text === undefined ? '' : fingerprint(text);
    return print === link?.print || print === printOf(file)
      ? undefined
      : { path: file.path, text: text ?? OLD_LETTERS.decode(bytes) };
  }

  async function save(over = false): Promise<Saved> {
    const { links, folder } = disk.peek();
    if (!folder && !links.some(({ handle }) => handle)) return { kind: 'no-place' };
    const draft = desk.draft.peek();
    const gone = new Set<string>();
    for (const { path, handle } of links) if (handle && (await isGone(handle))) gone.add(path);
    const files = draft.files.filter(file => gone.has(file.path) || stateOf(file, links) !== 'as-here');
    if (folder && !(await mayWrite(folder.handle))) return { kind: 'not-allowed' };
    for (const { handle } of links.filter(({ path }) => files.some(file => file.path === path)))
      if (handle && !(await mayWrite(handle))) return { kind: 'not-allowed' };
    const found = await Promise.all(files.map(unseen));
    const there = found.filter(one => one !== undefined);
    if (there.length > 0 && !over) return { kind: 'newer', paths: there.map(({ path }) => path) };
    if (there.length > 0) await keepOther(draft, there);
    const done: DiskLink[] = [];
    const failed: string[] = [];
    const outside: string[] = [];
    for (const file of files) {
      const handle = await handleFor(file.path, true);
      const link = handle && (await writeTo(handle, file));
      if (link) done.push(link);
      else (handle ? failed : outside).push(file.path);
    }
    relink(done);
    newer.value = [];
    return failed.length > 0
      ? { kind: 'failed', paths: failed }
      : { kind: 'saved', files: done.length, outside };
  }

  async function writeTo(handle: FileSystemFileHandle, file: InkFile): Promise<DiskLink | undefined> {
    try {
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(toUtf8(file.text)));
      await stream.close();
      const { lastModified } = await handle.getFile();
      return { path: file.path, handle, lastModified, print: printOf(file) };
    } catch {
      return undefined;
    }
  }

  const keepOther = (draft: Draft, there: readonly InkFile[]): Promise<void> =>
    keeper.version(
      'before-opening',
      there.reduce((now, { path, text }) => written(now, path, text), draft),
    );

  return {
    disk,
    states: computed(() =>
      desk.draft.value.files.map(file => [file.path, stateOf(file, disk.value.links)] as const),
    ),
    newer,
    isUnsaved: computed(() =>
      desk.draft.value.files.some(file => {
        const link = disk.value.links.find(({ path }) => path === file.path);
        return link?.handle !== undefined && link.print !== printOf(file);
      }),
    ),
    save,
    saveTo(handle) {
      const folder = folderOf(desk.draft.peek());
      put({ links: [], folder: { handle, base: handle.name === folder ? folder : '' } });
      return save();
    },
    async take(paths) {
      const links: DiskLink[] = [];
      const unread: string[] = [];
      let now = desk.draft.peek();
      for (const path of paths) {
        const handle = await handleFor(path, false);
        const file = await handle?.getFile().catch(() => undefined);
        const text = file && fromUtf8(new Uint8Array(await file.arrayBuffer()));
        if (!handle || !file || text === undefined) {
          unread.push(path);
          continue;
        }
        now = written(now, path, text);
        links.push({ path, handle, lastModified: file.lastModified, print: fingerprint(text) });
      }
      if (links.length > 0) desk.replace(now, 'before-opening');
      relink(links);
      newer.value = unread;
      return unread;
    },
    tookAlong(draft) {
      // What lies on the disk is not saved by a download beside it.
      const files = draft.files.filter(({ path }) => !linkOf(path)?.handle);
      relink(files.map(file => ({ path: file.path, lastModified: 0, print: printOf(file) })));
    },
    bring(more) {
      const { folder } = more;
      if (folder) put({ ...disk.peek(), folder });
      relink(more.links);
    },
    async look() {
      const found: string[] = [];
      for (const { path, handle } of disk.peek().links) {
        if (!handle || !(await mayRead(handle).catch(() => false))) continue;
        const text = textIn(desk.draft.peek(), path);
        if (text !== undefined && (await unseen({ path, text }))) found.push(path);
      }
      newer.value = found;
    },
  };
}
