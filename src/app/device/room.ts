/** Absent in old browsers, and in pages without https. */
const storage = (): StorageManager | undefined => ('storage' in navigator ? navigator.storage : undefined);

/** Whether the browser has said that it will not clear the storage by itself. Undefined where it does not say. */
export async function isPersistent(): Promise<boolean | undefined> {
  try {
    return await storage()?.persisted();
  } catch {
    return undefined;
  }
}

/** Asks it not to when space runs short. Some browsers ask the learner in turn, and some decline in silence. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await storage()?.persist()) ?? false;
  } catch {
    return false;
  }
}

/** About how many bytes this site takes, the app itself included. Browsers blur it, and some do not tell. */
export async function bytesUsed(): Promise<number | undefined> {
  try {
    return (await storage()?.estimate())?.usage;
  } catch {
    return undefined;
  }
}
