/** `../group/group.ink` as seen from `blue-folder/case.ink` is `group/group.ink`. */
export function includedPath(from: string, path: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.trim().split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
