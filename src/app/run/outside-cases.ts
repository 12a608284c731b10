import type { Case } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { Known } from '#app/device/cases.ts';
import { outsideCase } from '#app/device/outside-store.ts';
import { putPortraits } from '#app/device/put-portraits.ts';
import { outsideWords } from '#app/ui/words/outside.ts';

/** What a page knows of a case that came as a file; wherever it is named, it is said where it comes from. */
export async function find(id: CaseId): Promise<Known | undefined> {
  const about = (await outsideCase(id))?.case.about;
  return about && { ...about, title: outsideWords().titled(about.title), file: '' };
}

export async function load(id: CaseId): Promise<Case> {
  const found = await outsideCase(id);
  if (!found) throw new Error(`There is no case ${id} on this device.`);
  putPortraits(id, found.portraits);
  return found.case;
}
