import type { PaneProps } from '../doors.ts';

/** What the checker says of the text, each with its way to mend it. */
export function Findings({ desk }: PaneProps) {
  const findings = desk.combed.value?.findings ?? desk.reading.value?.findings ?? [];
  return (
    <>
      <p class="meta">{desk.checking.value.kind}</p>
      <ul>
        {findings.map(one => (
          <li key={`${one.file}:${one.line} ${one.code} ${one.message}`}>
            <button type="button" class="link-button" onClick={() => desk.goTo(one)}>
              {one.file}:{one.line}
            </button>{' '}
            {one.message} {one.hint}
          </li>
        ))}
      </ul>
    </>
  );
}
