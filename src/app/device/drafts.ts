import type { Draft, DraftId, InkFile } from '#core/workbench/draft.ts';
import type { VersionHead } from '#core/workbench/versions.ts';
import type { Result } from '#core/model/result.ts';
import type { ShelfFault } from './shelf.ts';

/** What is known of a draft without reading its files. Every letter that is written makes it anew. */
export interface DraftHead {
  readonly id: DraftId;
  /** As the case calls itself; empty where it does not. */
  readonly title: string;
  /** As its author calls it in the list of drafts, where that is something else. */
  readonly name?: string | undefined;
  readonly main: string;
  /** All files' paths, in their author's order. */
  readonly paths: readonly string[];
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly changedAt: number;
  readonly words: number;
  /** Goes up by one with each writing: who has not seen the last one may not write over it. */
  readonly revision: number;
  /** It was begun with the guide beside it. */
  readonly isGuided: boolean;
  /** What the last check found. Undefined where none has come to its end. */
  readonly found?: { readonly errors: number; readonly warnings: number } | undefined;
}

/** Where a file of a draft lies on the disk, and what it was when it was last read or written there. */
export interface DiskLink {
  readonly path: string;
  /** Undefined where it went there as a download, or the browser lets no page write. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** As the disk tells, in milliseconds since 1970. */
  readonly lastModified: number;
  /** A fingerprint of its text. */
  readonly print: string;
}

/** The folder on the disk that a draft was opened from, or saved to. */
export interface DiskFolder {
  readonly handle: FileSystemDirectoryHandle;
  /** What stands before its files' names in the draft: `the-ring`, or nothing. */
  readonly base: string;
}

/** What a draft has to do with the disk. */
export interface Disk {
  readonly links: readonly DiskLink[];
  readonly folder?: DiskFolder | undefined;
}

export interface DraftList {
  /** The one that was changed last comes first. */
  readonly heads: readonly DraftHead[];
  /** Something is stored of these, and their heads cannot be read. */
  readonly damaged: readonly DraftId[];
}

export interface OpenedDraft {
  readonly head: DraftHead;
  readonly draft: Draft;
  /** Files that could not be read any more. */
  readonly lost: readonly string[];
}

type Kept<T> = Promise<Result<T, ShelfFault>>;

/** An author's drafts on this device. A file is a record of its own, so that a letter never writes all of them. */
export interface DraftShelf {
  /** False where they are gone with the page. */
  readonly keeps: boolean;
  list(): Kept<DraftList>;
  open(id: DraftId): Kept<OpenedDraft>;
  begin(head: DraftHead, draft: Draft): Kept<void>;
  /** Writes what has changed since the revision before; another's writing in between is `moved-on`. */
  keep(head: DraftHead, files: readonly InkFile[], gone: readonly string[]): Kept<void>;
  /** Writes what is known of a draft besides its text, if this is still the newest that is known. */
  tell(head: DraftHead): Kept<void>;
  /** An empty name is none. */
  rename(id: DraftId, name: string): Kept<void>;
  erase(id: DraftId): Kept<void>;
  /** The newest first. */
  versions(id: DraftId): Kept<readonly VersionHead[]>;
  openVersion(id: DraftId, at: number): Kept<Draft>;
  /** Thins the others out with it. */
  keepVersion(id: DraftId, version: VersionHead, draft: Draft): Kept<void>;
  disk(id: DraftId): Kept<Disk>;
  /** In place of what was known of it. */
  keepDisk(id: DraftId, disk: Disk): Kept<void>;
}
