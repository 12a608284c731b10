import { type CaseId, OUTSIDE, parseCaseId } from '#core/model/ids.ts';
import { type Draft, folderOf } from './draft.ts';

/**
 * Under which it is kept where it is opened: its own folder's name, after a word that no case of a site begins with,
 * so it stands in none's place. None where the folder's name cannot be a case's.
 */
export const outsideIdOf = (draft: Draft): CaseId | undefined => {
  const folder = parseCaseId(folderOf(draft));
  return folder && parseCaseId(`${OUTSIDE}${folder}`);
};
