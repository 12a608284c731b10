import type { Card, Case, Filed, Listed, Named } from '#core/model/case.ts';
import { type CaseId, isOutside } from '#core/model/ids.ts';

/** What a page knows of a case before it is opened: its name at least, and whatever else it was told. */
export type Known = Named & Partial<Listed> & Filed;

/** The cases of the site. A page is told of those that it shows; of the others it learns from the index. */
export interface Cases {
  /** Tells of cases without a request: the page's own, or the first page of the list. */
  readonly tell: (cases: readonly Known[]) => void;
  readonly known: (id: CaseId) => Known | undefined;
  /** The same, and where it is not known, what the index says. */
  readonly find: (id: CaseId) => Promise<Known | undefined>;
  /** What the list of cases shows, of every case, in the site's order. */
  readonly index: () => Promise<readonly (Card & Filed)[]>;
  readonly load: (id: CaseId) => Promise<Case>;
}

/** The cases on this device that came as files: no site has them. */
export interface OutsideCases {
  find(id: CaseId): Promise<Known | undefined>;
  /** With its portraits put where the page finds them. */
  load(id: CaseId): Promise<Case>;
}

const KEEP_AFTER_MS = 2_000;

/** Everything is fetched from the site that the page came with, and once; what is from outside lies on the device. */
export function openCases(root: string, index: string, outside: () => Promise<OutsideCases>): Cases {
  const known = new Map<CaseId, Known>();
  const tell = (cases: readonly Known[]) => {
    for (const one of cases) known.set(one.id, { ...known.get(one.id), ...one });
  };
  const cards = onceEach<string, readonly (Card & Filed)[]>(async file => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file, under a name that holds its hash
    const all = JSON.parse(await getText(root + file)) as readonly (Card & Filed)[];
    tell(all);
    return all;
  });
  const cases: Cases = {
    tell,
    known: id => known.get(id),
    async find(id) {
      if (isOutside(id)) return (await outside()).find(id);
      if (!known.has(id)) await cases.index();
      return known.get(id);
    },
    index: () => cards(index),
    load: onceEach(async id => {
      if (isOutside(id)) return (await outside()).load(id);
      const found = await cases.find(id);
      if (!found) throw new Error(`There is no case ${id}.`);
      const text = await getText(root + found.file);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build wrote this file from a Case, under a name that holds its hash
      const { portraits, ...one } = JSON.parse(text) as Case & { readonly portraits?: string };
      // Only of a large site; a small one is on the device in full. Not before the learner has what was asked for.
      if (portraits)
        setTimeout(() => {
          import('./keep-opened.ts')
            .then(({ keepOpened }) => keepOpened(root, { file: found.file, text, portraits }))
            .catch(() => {});
        }, KEEP_AFTER_MS);
      return one;
    }),
  };
  return cases;
}

async function getText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Asks once for each; what failed is tried again when it is asked for again. */
function onceEach<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>();
  return key => {
    const before = asked.get(key);
    if (before) return before;
    const asking = ask(key);
    asked.set(key, asking);
    asking.catch(() => asked.delete(key));
    return asking;
  };
}
