import type { Run } from '#core/model/run.ts';

/** Saves a run as it stands to a file of its own. What writes it is fetched when it is asked for. */
export async function saveRun(run: Run): Promise<void> {
  const [{ makeRun }, { saveText }] = await Promise.all([
    import('#core/model/run-text.ts'),
    import('#app/device/files.ts'),
  ]);
  saveText(`afterword-${run.case}-${run.id}.json`, 'application/json', makeRun(run));
}
