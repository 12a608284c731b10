import { type DraftId, parseDraftId } from '#core/workbench/draft.ts';

/** Where one is on the workbench: at its front, or at a draft, with one of its files open. */
export type Where =
  | { readonly kind: 'front' }
  | { readonly kind: 'draft'; readonly id: DraftId; readonly file?: string | undefined }
  /** The address names a draft in a way that none is named. */
  | { readonly kind: 'nowhere' };

export function readAddress(search: string): Where {
  const asked = new URLSearchParams(search);
  const said = asked.get('draft');
  if (said === null) return { kind: 'front' };
  const id = parseDraftId(said);
  return id ? { kind: 'draft', id, file: asked.get('file') ?? undefined } : { kind: 'nowhere' };
}

/** From the workbench's own page. */
export function addressOf(id: DraftId, file?: string): string {
  const asked = new URLSearchParams({ draft: id, ...(file !== undefined && { file }) });
  return `?${asked.toString().replaceAll('%2F', '/')}`;
}
