import { heard } from '#core/model/run.fixture.ts';
import { openText, saveText } from './files.ts';
import { PLAIN } from './cipher.ts';
import { openIdbShelf } from './idb-shelf.ts';
import { openTransactions } from './idb-transaction.ts';
import { PASSPHRASE, sealedPlace } from './sealed-place.fixture.ts';
import { openWith, removePassphrase, setPassphrase } from './sealing.ts';
import { CONTRACT } from './shelf-contract.fixture.ts';
import { askToPersist } from './room.ts';
import { openShelf } from './shelf-opening.ts';
import { add, begin, briefly, ID, idsOf, type Place, runId, textsOf } from './shelf-place.fixture.ts';
import { announceChange, onChange } from './tabs.ts';
import type { Vault } from './vault.ts';

/** A page for `e2e/device.spec.ts`: the browser's side of the doors, to be driven from outside. */
const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Refused')));
  });

/** By hand, and not through the code under test. */
async function inRaw<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('afterword');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
  const database = await settled(opening);
  const transaction = database.transaction('runs', mode);
  const complete = new Promise(resolve => transaction.addEventListener('complete', resolve));
  const result = await settled(work(transaction.objectStore('runs')));
  await complete;
  database.close();
  return result;
}

async function clear(): Promise<void> {
  await settled(indexedDB.deleteDatabase('afterword'));
}
const place = {
  open: () => openIdbShelf(),
  async put(key: string, value: unknown) {
    await inRaw('readwrite', store => store.put(value, key));
  },
  remove: (key: string) => inRaw('readwrite', store => store.delete(key)),
  get: (key: string) => inRaw<unknown>('readonly', store => store.get(key)),
  keys: async () => (await inRaw('readonly', store => store.getAllKeys())).map(String),
  clear,
};
const openVault = (): Vault => ({ transact: openTransactions(), cipher: PLAIN });
const shelf = openIdbShelf();
const told: string[] = [];
let stopListening = () => {};
let letGo = async () => {};

async function performIn(here: Place, name: string) {
  const { act, shows } = CONTRACT[name] ?? { act: async () => 'no such case', shows: undefined };
  return { came: await act(here), shows };
}

Object.assign(globalThis, {
  devicePage: {
    cases: () => Object.keys(CONTRACT),
    async perform(name: string) {
      await clear();
      return performIn(place, name);
    },
    performSealed: async (name: string) => performIn(await sealedPlace(place), name),
    async putOtherSeal() {
      await place.put('seal', { version: 1, id: 'another' });
    },
    async seal() {
      const done = briefly(await setPassphrase(openVault(), PASSPHRASE));
      const raw = await inRaw<unknown>('readonly', store => store.get('head/r1'));
      return { done, raw, keys: await place.keys() };
    },
    async unseal(passphrase: string) {
      const vault = openVault();
      const opened = await openWith(vault, passphrase);
      if (!opened.ok) return opened.fault;
      vault.cipher = opened.value;
      return briefly(await removePassphrase(vault, passphrase));
    },
    /** What a sealed run reads like after two of its records were put in each other's place. */
    async swapSealed(one: string, other: string) {
      const sealed = await sealedPlace(place);
      await begin(sealed.open(), ID, ['a', 'b']);
      const before = await textsOf(sealed.open(), ID);
      const [first, second] = [await place.get(one), await place.get(other)];
      await place.put(one, second);
      await place.put(other, first);
      return [before, await textsOf(sealed.open(), ID)];
    },
    begin: (...texts: readonly string[]) => begin(shelf, ID, texts),
    append: (at: number, ...texts: readonly string[]) => add(shelf, ID, at, ...texts),
    texts: () => textsOf(shelf, ID),
    list: () => idsOf(shelf),
    async closed() {
      const closed = await shelf.closed();
      return closed.ok ? closed.value.length : closed.fault;
    },
    erase: async () => briefly(await shelf.erase(ID)),
    eraseAll: async () => briefly(await shelf.eraseAll()),
    keys: place.keys,
    clear,
    /** One of the events cannot be stored, as nothing of the model's can be. */
    async appendBroken(at: number) {
      const broken = { ...heard('b'), doubt: () => 'a function' };
      return briefly(await shelf.append(ID, at, [heard('a'), broken]));
    },
    /** Adds events one at a time, as the other tab allows; tells which were acknowledged. */
    async addInTurns(name: string, count: number) {
      const acknowledged: string[] = [];
      for (let at = 1; acknowledged.length < count;) {
        const text = `${name}-${acknowledged.length}`;
        const done = await add(shelf, ID, at, text);
        if (done === 'ok') acknowledged.push(text);
        else if (done !== 'moved-on') return done;
        const known = await textsOf(shelf, ID);
        if (typeof known === 'string') return known;
        at = known.length;
      }
      return acknowledged;
    },
    /** Milliseconds that each of so many single appends took. */
    async timeAppends(count: number) {
      await begin(shelf, ID, ['first']);
      const times: number[] = [];
      for (let at = 1; at <= count; at += 1) {
        const began = performance.now();
        await add(shelf, ID, at, 'x'.repeat(200));
        times.push(performance.now() - began);
        await new Promise(resolve => setTimeout(resolve, 5));
      }
      return times;
    },
    async timeList(runs: number, events: number) {
      const texts = Array.from({ length: events }, (_, at) => `${at} ${'x'.repeat(100)}`);
      for (let at = 0; at < runs; at += 1) await begin(shelf, runId(`r${at}`), texts, at);
      await idsOf(shelf);
      const began = performance.now();
      await idsOf(shelf);
      return performance.now() - began;
    },
    /** Somebody's connection that does not step back when the database is to be deleted. */
    async hogAndDelete() {
      const hog = await settled(indexedDB.open('afterword'));
      const deletion = clear();
      letGo = () => {
        hog.close();
        return deletion;
      };
    },
    letGo: () => letGo(),
    async openAnyShelf() {
      const any = await openShelf();
      const begun = await begin(any, ID, ['a']);
      const texts = await textsOf(any, ID);
      await any.erase(ID);
      return { keeps: any.keeps, begun, texts };
    },
    async onlyOpenShelf() {
      return (await openShelf()).keeps;
    },
    askToPersist,
    saveText,
    openText,
    announce: () => announceChange(ID),
    listen() {
      stopListening = onChange(id => told.push(id));
    },
    stopListening: () => stopListening(),
    told: () => told,
  },
});
