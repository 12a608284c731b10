import { err, ok } from '#core/model/result.ts';
import type { DraftId, InkFile } from '#core/workbench/draft.ts';
import { isInk } from '#core/workbench/paths.ts';
import { thinned } from '#core/workbench/versions.ts';
import {
  draftOf,
  fileKey,
  FILES,
  filesOf,
  HEADS,
  folderKey,
  headKey,
  nameKey,
  NAMES,
  linkKey,
  linksOf,
  readFile,
  readFolder,
  readHead,
  readLink,
  readTexts,
  readVersion,
  textsKey,
  textsOf,
  versionKey,
  versionsOf,
  writeHead,
} from './draft-records.ts';
import type { DraftStore } from './draft-store.ts';
import type { DraftHead, DraftShelf, OpenedDraft } from './drafts.ts';
import type { ShelfFault } from './shelf.ts';

export function openDraftShelf(store: DraftStore): DraftShelf {
  const versions: DraftShelf['versions'] = async id => {
    const found = await store.read(versionsOf(id));
    if (!found.ok) return found;
    return ok([...found.value.values()].flatMap(readVersion).toSorted((a, b) => b.at - a.at));
  };
  return {
    keeps: store.keeps,
    async list() {
      const [heads, files] = await Promise.all([store.read(HEADS, NAMES), store.keys(FILES)]);
      if (!heads.ok) return heads;
      if (!files.ok) return files;
      const read = [...heads.value].flatMap(([key, stored]) => {
        const id = draftOf(key);
        const head = id && readHead(id, stored);
        return head ? [named(head, heads.value)] : [];
      });
      const ids = new Set([...heads.value.keys(), ...files.value].flatMap(key => draftOf(key) ?? []));
      return ok({
        heads: read.toSorted((a, b) => b.changedAt - a.changedAt),
        damaged: [...ids].filter(id => !read.some(head => head.id === id)),
      });
    },
    async open(id) {
      const found = await store.read(headKey(id), nameKey(id), filesOf(id));
      if (!found.ok) return found;
      return openedOf(id, found.value) ?? err('gone');
    },
    begin: (head, draft) =>
      store.write({
        unless: [headKey(head.id), stored => (stored === undefined ? undefined : 'moved-on')],
        put: [[headKey(head.id), writeHead(head)], ...filesAt(head.id, draft.files)],
      }),
    keep: (head, files, gone) =>
      store.write({
        unless: [headKey(head.id), stored => mayFollow(head, stored)],
        put: [[headKey(head.id), writeHead(head)], ...filesAt(head.id, files)],
        take: gone.map(path => fileKey(head.id, path)),
      }),
    tell: head =>
      store.write({
        unless: [
          headKey(head.id),
          stored => (readHead(head.id, stored)?.revision === head.revision ? undefined : 'moved-on'),
        ],
        put: [[headKey(head.id), writeHead(head)]],
      }),
    rename: (id, name) =>
      store.write(name.trim() === '' ? { take: [nameKey(id)] } : { put: [[nameKey(id), name.trim()]] }),
    erase: id =>
      store.write({
        take: [
          headKey(id),
          nameKey(id),
          folderKey(id),
          filesOf(id),
          linksOf(id),
          versionsOf(id),
          textsOf(id),
        ],
      }),
    versions,
    async openVersion(id, at) {
      const key = textsKey(id, at);
      const found = await store.read(key);
      if (!found.ok) return found;
      const draft = readTexts(found.value.get(key));
      return draft ? ok(draft) : err('gone');
    },
    async keepVersion(id, version, draft) {
      const kept = await versions(id);
      if (!kept.ok) return kept;
      const stay = new Set(thinned([version, ...kept.value], version.at).map(({ at }) => at));
      const going = kept.value.filter(({ at }) => !stay.has(at));
      return store.write({
        put: [
          [versionKey(id, version.at), version],
          [textsKey(id, version.at), draft],
        ],
        take: going.flatMap(({ at }) => [versionKey(id, at), textsKey(id, at)]),
      });
    },
    async disk(id) {
      const found = await store.read(linksOf(id), folderKey(id));
      if (!found.ok) return found;
      const folder = readFolder(found.value.get(folderKey(id)));
      const links = [...found.value].flatMap(([key, one]) => (key === folderKey(id) ? [] : readLink(one)));
      return ok({ links, ...(folder && { folder }) });
    },
    keepDisk: (id, { links, folder }) =>
      store.write({
        take: [linksOf(id), folderKey(id)],
        put: [
          ...links.map(link => [linkKey(id, link.path), link] as const),
          ...(folder ? [[folderKey(id), folder] as const] : []),
        ],
      }),
  };
}

function named(head: DraftHead, records: ReadonlyMap<string, unknown>): DraftHead {
  const name = records.get(nameKey(head.id));
  return typeof name === 'string' ? { ...head, name } : head;
}

const filesAt = (id: DraftId, files: readonly InkFile[]) =>
  files.map(({ path, text }) => [fileKey(id, path), { path, text }] as const);

/** A head that is damaged has nothing that could be missed. */
function mayFollow(head: DraftHead, stored: unknown): ShelfFault | undefined {
  if (stored === undefined) return 'gone';
  const before = readHead(head.id, stored);
  return before && before.revision !== head.revision - 1 ? 'moved-on' : undefined;
}

/** As much of a draft as can be read. Undefined where nothing is stored of it. */
function openedOf(
  id: DraftId,
  records: ReadonlyMap<string, unknown>,
): { readonly ok: true; readonly value: OpenedDraft } | undefined {
  if (records.size === 0) return undefined;
  const isFile = ([key]: readonly [string, unknown]) => key !== headKey(id) && key !== nameKey(id);
  const read = [...records].filter(isFile).map(([key, one]) => readFile(key, one));
  const there = read.filter(one => typeof one !== 'string');
  const known = readHead(id, records.get(headKey(id)));
  const order = new Map(known?.paths.map((path, at) => [path, at]));
  const files = there.toSorted(
    (a, b) => (order.get(a.path) ?? order.size) - (order.get(b.path) ?? order.size),
  );
  const paths = files.map(({ path }) => path);
  const isThere = (path: string | undefined) => path !== undefined && paths.includes(path);
  const guess = paths.find(path => path.endsWith('case.ink')) ?? paths.find(isInk) ?? paths[0] ?? 'case.ink';
  const main = known && isThere(known.main) ? known.main : guess;
  const missing = known?.paths.filter(path => !isThere(path)) ?? [];
  const lost = new Set([...missing, ...read.filter(one => typeof one === 'string')]);
  const head: DraftHead = known ?? {
    id,
    title: '',
    main,
    paths,
    begunAt: 0,
    changedAt: 0,
    words: 0,
    revision: 0,
    isGuided: false,
  };
  const draft = { main, files: files.length > 0 ? files : [{ path: main, text: '' }] };
  return ok({
    head: { ...named(head, records), main, paths: draft.files.map(({ path }) => path) },
    draft,
    lost: [...lost],
  });
}
