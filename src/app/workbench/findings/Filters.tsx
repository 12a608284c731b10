import { useId } from 'preact/hooks';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { FindingNow } from '../checking/findings-now.ts';
import { countOf, filesOf, type Look, ORDERS, SEVERITIES } from './shown.ts';

interface FiltersProps {
  readonly findings: readonly FindingNow[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** Which findings to see. A choice that would show the same as all is not offered. */
export function Filters({ findings, look, onLook }: FiltersProps) {
  const w = findingsWords();
  const id = useId();
  const files = filesOf(findings);
  const kinds = SEVERITIES.filter(severity => countOf(findings, severity) > 0 || severity === look.severity);
  const isGone = look.file !== '' && !files.some(([file]) => file === look.file);
  return (
    <div class="filters">
      <div>
        <label for={`${id}-kind`}>{w.show}</label>
        <select
          id={`${id}-kind`}
          value={look.severity}
          onChange={({ currentTarget }) =>
            onLook({ ...look, severity: kinds.find(one => one === currentTarget.value) ?? 'all' })
          }
        >
          <option value="all">{w.withCount(w.all, findings.length)}</option>
          {kinds.map(severity => (
            <option key={severity} value={severity}>
              {w.withCount(w.kinds[severity], countOf(findings, severity))}
            </option>
          ))}
        </select>
      </div>
      {(files.length > 1 || look.file !== '') && (
        <div>
          <label for={`${id}-file`}>{w.file}</label>
          <select
            id={`${id}-file`}
            value={look.file}
            onChange={({ currentTarget }) => onLook({ ...look, file: currentTarget.value })}
          >
            <option value="">{w.allFiles}</option>
            {files.map(([file, count]) => (
              <option key={file} value={file}>
                {w.withCount(file, count)}
              </option>
            ))}
            {isGone && <option value={look.file}>{w.withCount(look.file, 0)}</option>}
          </select>
        </div>
      )}
      <div>
        <label for={`${id}-order`}>{w.order}</label>
        <select
          id={`${id}-order`}
          value={look.order}
          onChange={({ currentTarget }) =>
            onLook({ ...look, order: ORDERS.find(one => one === currentTarget.value) ?? 'weight' })
          }
        >
          {ORDERS.map(order => (
            <option key={order} value={order}>
              {w.orders[order]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
