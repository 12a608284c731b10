const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * A text as an editor gives it back, with `\n` at every line's end, in the way the text before ended its lines: what
 * was not touched keeps its own, and what is new ends as most lines do. A file from Windows stays one.
 */
export function endedAs(was: string, now: string): string {
  if (!was.includes('\r') || now.includes('\r')) return now;
  if (plain(was) === now) return was;
  // A `\r` by itself, from very old files, would make one end with a new line that follows it.
  const before = was.replaceAll(/\r(?!\n)/g, '\n');
  const [old, fresh] = [before.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? [], now.match(/[^\n]*(?:\n|$)/g) ?? []];
  const alike = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && plain(one) === other;
  let head = 0;
  while (alike(old[head], fresh[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, fresh.length) - head &&
    alike(old[old.length - 1 - tail], fresh[fresh.length - 1 - tail])
  )
    tail += 1;
  const end = before.split('\r\n').length > before.split(/(?<!\r)\n/).length ? '\r\n' : '\n';
  return [
    ...old.slice(0, head),
    ...fresh.slice(head, fresh.length - tail).map(line => line.replace('\n', end)),
    ...old.slice(old.length - tail),
  ].join('');
}
