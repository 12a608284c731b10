/** A day as it stands in a file's name, where the device is, so that files sort as they were saved. */
export function dayInName(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map(part => String(part).padStart(2, '0'))
    .join('-');
}
