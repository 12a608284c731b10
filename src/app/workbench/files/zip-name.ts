import { dayInName } from '#app/device/files.ts';
import { type Draft, folderOf } from '#core/workbench/draft.ts';

/** What a zip of this draft is called. */
export const zipName = (draft: Draft): string =>
  `${folderOf(draft).replaceAll('/', '-') || 'story'}-${dayInName(Date.now())}.zip`;
