import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../tools.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const FLAGS = '--headless=new --no-sandbox --disable-gpu';
const PATIENCE_MS = 180_000;

export interface Scores {
  readonly page: string;
  readonly scores: Readonly<Record<string, number>>;
  /** Every audit that costs something: `seo: meta-description (0.5) Document does not have …`. */
  readonly costs: readonly string[];
}

interface Report {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { score: number | null; title: string; displayValue?: string; details?: unknown }>
  >;
}

/**
 * Lighthouse weighs 170 MB with all that it brings, so it is no dependency: npx fetches it the first time it is
 * wanted. 12 is the last that runs on Node 20. It is not waited for with `spawnSync`: the server that it looks
 * at lives in this process.
 */
export async function lighthouse(page: string, address: string, folder: string): Promise<Scores | undefined> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${page}.json`);
  const args = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags="${FLAGS}"`];
  // With a shell, because npx is a script of its own kind on Windows.
  const asked = spawn(`npx --yes lighthouse@12 ${address} ${args.join(' ')}`, {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '' },
    timeout: PATIENCE_MS,
  });
  await once(asked, 'close');
  if (asked.exitCode === 0) return read(page, file);
  say(`Lighthouse did not come to an end on ${page}.`);
  return undefined;
}

function read(page: string, file: string): Scores {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the form of Lighthouse 12's own report
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const costs = CATEGORIES.flatMap(category =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [`${category}: ${id} (${audit.score}) ${audit.title} ${audit.displayValue ?? ''}`.trim()];
    }),
  );
  const scores = CATEGORIES.map(name => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const);
  return { page, scores: Object.fromEntries(scores), costs };
}
