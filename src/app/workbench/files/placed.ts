import { type Draft, folderOf, type InkFile } from '#core/workbench/draft.ts';

export interface Placed {
  readonly file: InkFile;
  /** Its path among those that came. */
  readonly origin: string;
}

/** Where files that come into a draft belong: over the one that is called so, or into the case's own folder. */
export function placed(draft: Draft, came: Draft): Placed[] {
  return came.files.map(file => ({
    origin: file.path,
    file: { path: placeOf(draft, file.path), text: file.text },
  }));
}

function placeOf(draft: Draft, path: string): string {
  if (path.includes('/') || draft.files.some(file => file.path === path)) return path;
  const alike = draft.files.filter(file => file.path.endsWith(`/${path}`));
  const [only] = alike;
  if (only && alike.length === 1) return only.path;
  const folder = folderOf(draft);
  return folder === '' ? path : `${folder}/${path}`;
}
