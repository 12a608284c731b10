/** The text of a case file on its way from one page of this tab to another. It is gone once it has come. */
const HANDED = 'afterword:handed-draft';

/** False where the browser has no room for it. */
export function handDraft(text: string): boolean {
  try {
    sessionStorage.setItem(HANDED, text);
    return true;
  } catch {
    return false;
  }
}

export function takeHandedDraft(): string | undefined {
  try {
    const text = sessionStorage.getItem(HANDED) ?? undefined;
    sessionStorage.removeItem(HANDED);
    return text;
  } catch {
    return undefined;
  }
}
