import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '#core/model/case.ts';
import { serve } from '../serve.mjs';
import { giveUp } from '../tools.mjs';
import { writeBarest } from './barest.ts';

const CASE = /^blue-folder-\w+\.json$/;
const SHELF = /^shelf-opening-.*\.js$/;

/** Everything that is measured, behind one server of the kind that `npm start` uses. */
export interface Site {
  readonly barest: string;
  readonly ours: string;
  /** Our site with another case in the blue folder's place. */
  readonly long: string;
  readonly blueFolder: Case;
  /** The built chunk that opens the shelf, from the site's root. */
  readonly shelf: string;
  readonly scratch: string;
  close(): void;
}

/** Copied first: a build beside the benchmark must not change what is measured half-way. */
export async function openSite(dist: string, long: Case): Promise<Site> {
  const assets = join(dist, 'assets');
  const files = existsSync(assets) ? readdirSync(assets) : [];
  const file = files.find(name => CASE.test(name));
  if (file === undefined) giveUp(`There is no built site in ${dist}: npm run build makes one.`);
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  cpSync(dist, join(folder, 'ours'), { recursive: true });
  cpSync(dist, join(folder, 'long'), { recursive: true });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file from a Case
  const found = JSON.parse(readFileSync(join(folder, 'ours/assets', file), 'utf8')) as Case & {
    ink: unknown;
  };
  // The build may lay the ink down parsed; the yardstick has it as ink's own compiler writes it.
  const ink = typeof found.ink === 'string' ? found.ink : JSON.stringify(found.ink);
  writeFileSync(join(folder, 'long/assets', file), JSON.stringify(long));
  writeBarest(join(folder, 'barest'), ink);
  const { address, close } = await serve({ folder, port: 4300, host: '127.0.0.1', tries: 50 });
  return {
    barest: `${address}barest/`,
    ours: `${address}ours/`,
    long: `${address}long/`,
    blueFolder: { ...found, ink },
    shelf: `assets/${files.find(name => SHELF.test(name)) ?? ''}`,
    scratch: join(folder, 'lighthouse'),
    close() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
