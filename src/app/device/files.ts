import { err, ok, type Result } from '#core/model/result.ts';

/** Lets the learner keep a text as a file of their own; a long one may come as a blob of its pieces. */
export function saveText(name: string, type: string, text: string | Blob): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after they have asked where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** More than any one run or case comes to; a larger file was picked by mistake and would only freeze the page. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Why a file was not opened.
 * - too-big: it is larger than anything of its kind that this app writes
 * - unreadable: it was moved or locked since it was picked
 */
export type FileFault = 'too-big' | 'unreadable';

/** Lets the learner pick a text file. `undefined` when they think better of it. */
export async function openText(
  accept = '',
  mostBytes = MOST_BYTES,
): Promise<Result<string, FileFault> | undefined> {
  const file = await pickFile(accept);
  if (!file) return undefined;
  if (file.size > mostBytes) return err('too-big');
  try {
    return ok(await file.text());
  } catch {
    return err('unreadable');
  }
}

function pickFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  // On the page, because Safari forgets an input that nobody holds while its dialog is open.
  document.body.append(input);
  return new Promise<File | undefined>(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  }).finally(() => input.remove());
}

/** A day as it stands in a file's name, where the device is, so that files sort as they were saved. */
export function dayInName(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}
