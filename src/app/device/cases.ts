import type { Case } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';

/** Fetches cases from the site they came with, each one once. */
export function openCases(root: string, files: ReadonlyMap<CaseId, string>): (id: CaseId) => Promise<Case> {
  const loaded = new Map<CaseId, Promise<Case>>();
  async function load(id: CaseId): Promise<Case> {
    const file = files.get(id);
    if (file === undefined) throw new Error(`There is no case ${id}.`);
    const response = await fetch(root + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file from a Case, under a name that holds its hash
    return (await response.json()) as Case;
  }
  return id => {
    const known = loaded.get(id);
    if (known) return known;
    const loading = load(id);
    loaded.set(id, loading);
    // A fetch that failed is tried again when it is asked for again.
    loading.catch(() => loaded.delete(id));
    return loading;
  };
}
