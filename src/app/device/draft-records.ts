import * as v from 'valibot';
import { type Draft, type DraftId, type InkFile, parseDraftId } from '#core/workbench/draft.ts';
import { VERSION_REASONS, type VersionHead } from '#core/workbench/versions.ts';
import type { DiskFolder, DiskLink, DraftHead } from './drafts.ts';

/** How drafts lie in storage: `head/<id>`, `file/<id>/<path>`, `link/…`, and of a version head and texts apart. */
export type Span = readonly [from: string, to: string];

const after = (start: string): Span => [start, `${start}\u{ffff}`];
export const HEADS = after('head/');
export const headKey = (id: DraftId): string => `head/${id}`;
/** What its author calls a draft stands apart: giving it another name is no writing in it. */
export const NAMES = after('name/');
export const nameKey = (id: DraftId): string => `name/${id}`;
export const filesOf = (id: DraftId): Span => after(`file/${id}/`);
export const fileKey = (id: DraftId, path: string): string => `file/${id}/${path}`;
export const FILES = after('file/');
export const linksOf = (id: DraftId): Span => after(`link/${id}/`);
export const linkKey = (id: DraftId, path: string): string => `link/${id}/${path}`;
export const folderKey = (id: DraftId): string => `folder/${id}`;
export const versionsOf = (id: DraftId): Span => after(`version/${id}/`);
export const versionKey = (id: DraftId, at: number): string => `version/${id}/${at}`;
export const textsOf = (id: DraftId): Span => after(`texts/${id}/`);
export const textsKey = (id: DraftId, at: number): string => `texts/${id}/${at}`;
/** `d-1` of `head/d-1` and of `file/d-1/case.ink`. */
export const draftOf = (key: string): DraftId | undefined => parseDraftId(key.split('/')[1] ?? '');

const when = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HEAD = v.object({
  version: v.literal(1),
  title: v.string(),
  main: v.string(),
  paths: v.array(v.string()),
  begunAt: when,
  changedAt: when,
  words: count,
  revision: count,
  isGuided: v.boolean(),
  found: v.optional(v.object({ errors: count, warnings: count })),
});
const FILE = v.object({ path: v.string(), text: v.string() });
const VERSION = v.object({
  at: when,
  why: v.picklist(VERSION_REASONS),
  name: v.optional(v.string()),
  size: count,
});
const TEXTS = v.object({ main: v.string(), files: v.array(FILE) });
const LINK = v.object({
  path: v.string(),
  handle: v.optional(
    v.custom<FileSystemFileHandle>(
      one => typeof FileSystemFileHandle !== 'undefined' && one instanceof FileSystemFileHandle,
    ),
  ),
  lastModified: v.number(),
  print: v.string(),
});

const FOLDER = v.object({
  handle: v.custom<FileSystemDirectoryHandle>(
    one => typeof FileSystemDirectoryHandle !== 'undefined' && one instanceof FileSystemDirectoryHandle,
  ),
  base: v.string(),
});

export const writeHead = (head: DraftHead): unknown => ({ version: 1, ...head });

export function readHead(id: DraftId, stored: unknown): DraftHead | undefined {
  const read = v.safeParse(HEAD, stored);
  if (!read.success) return undefined;
  const { title, main, paths, begunAt, changedAt, words, revision, isGuided, found } = read.output;
  return { id, title, main, paths, begunAt, changedAt, words, revision, isGuided, ...(found && { found }) };
}

/** A file by its key: of one that is damaged it tells at least the name. */
export function readFile(key: string, stored: unknown): InkFile | string {
  const read = v.safeParse(FILE, stored);
  return read.success ? read.output : key.split('/').slice(2).join('/');
}

export function readVersion(stored: unknown): VersionHead[] {
  const read = v.safeParse(VERSION, stored);
  if (!read.success) return [];
  const { name, ...rest } = read.output;
  return [name === undefined ? rest : { ...rest, name }];
}

export function readTexts(stored: unknown): Draft | undefined {
  const read = v.safeParse(TEXTS, stored);
  return read.success ? read.output : undefined;
}

export function readLink(stored: unknown): DiskLink[] {
  const read = v.safeParse(LINK, stored);
  return read.success ? [read.output] : [];
}

export function readFolder(stored: unknown): DiskFolder | undefined {
  const read = v.safeParse(FOLDER, stored);
  return read.success ? read.output : undefined;
}
