import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage, Share } from '#core/check/coverage.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 75rem; margin: 2rem auto; padding-inline: 1rem; }
table { border-collapse: collapse; inline-size: 100%; }
td { vertical-align: top; padding: 0 0.75rem 0 0; }
td.number, td.share { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; opacity: 0.75; }
td.text { padding-inline-start: 0.75rem; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: 0.875rem; overflow-wrap: anywhere; }
tr.never td.text { text-decoration: underline wavy; text-underline-offset: 0.25em; }
td.share { border-inline-end: 0.5rem solid color-mix(in oklab, CanvasText calc(var(--met) * 100%), Canvas); }
`;

/** The author's own text, with how many runs of all meet each line. It stands alone and fetches nothing. */
function pageOf(name: string, coverage: Coverage, texts: ReadonlyMap<string, string>): string {
  const of = new Map<string, Share>();
  for (const share of [...coverage.lines, ...coverage.replies, ...coverage.turns])
    of.set(`${share.file}:${share.line}`, share);
  const row = (file: string, text: string, at: number): string => {
    const share = of.get(`${file}:${at + 1}`);
    const shown = share ? `${Math.round(share.met * 1000) / 10} %` : '';
    const never = share?.met === 0 ? ' class="never"' : '';
    const offered =
      share && share.offered > share.met
        ? ` title="on offer in ${Math.round(share.offered * 1000) / 10} %"`
        : '';
    return `<tr${never} id="${escaped(file)}-${at + 1}"><td class="number">${at + 1}</td><td class="share" style="--met: ${share?.met ?? 0}"${offered}>${shown}</td><td class="text">${escaped(text)}</td></tr>`;
  };
  const files = [...texts].map(
    ([file, text]) =>
      `<h2>${escaped(file)}</h2><table><caption>Line, share of ${coverage.runs} runs, text</caption><tbody>${text
        .split('\n')
        .map((line, at) => row(file, line, at))
        .join('\n')}</tbody></table>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Coverage of ${escaped(name)}</title><style>${STYLE}</style></head><body><h1>Coverage of ${escaped(name)}</h1><p>How many of ${coverage.runs} runs meet each line. A wavy line was never met.</p>${files.join('\n')}</body></html>`;
}

/** Writes the page and gives its path. */
export function writeCoverage(name: string, coverage: Coverage, texts: ReadonlyMap<string, string>): string {
  const folder = join('.cache', 'coverage');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(/[^\w.-]/g, '_')}.html`);
  writeFileSync(path, pageOf(name, coverage, texts));
  return path;
}
