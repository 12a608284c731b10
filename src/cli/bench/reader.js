/// <reference lib="dom" />
// Somebody with two full years in the notebook: lays them on the shelf, and takes the times where they happen.

/** @typedef {{ id: string, case: string, title: string, begunAt: number }} Head */

const DAY = 86_400_000;
const SAID = 'Nobody had turned the tap off, and I kept hearing it under everything that was said. ';

const pause = (/** @type {number} */ ms) => new Promise(then => setTimeout(then, ms));
/** The message is handled after the frame. */
/** @returns {Promise<number>} */
const painted = () =>
  new Promise(then => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => then(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });

/** @returns {Promise<IDBDatabase>} */
const open = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('afterword');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => resolve(opening.result));
  });

/** @param {IDBDatabase} database @param {readonly (readonly [string, unknown])[]} records */
const put = (database, records) =>
  new Promise(resolve => {
    const writing = database.transaction('runs', 'readwrite', { durability: 'relaxed' });
    const store = writing.objectStore('runs');
    for (const [key, value] of records) store.put(value, key);
    writing.addEventListener('complete', resolve);
  });

/** @param {Head} head @param {readonly unknown[]} events @param {number} at */
function recordsOfRun(head, events, at) {
  const id = `r${String(at).padStart(4, '0')}`;
  const begunAt = head.begunAt + (at * 2 * DAY) / 3;
  /** @type {[string, unknown][]} */
  const records = [[`head/${id}`, { ...head, id, begunAt }]];
  events.forEach((event, place) => records.push([`event/${id}/${String(place).padStart(6, '0')}`, event]));
  const kept = { version: 1, begunAt: begunAt + 1000, changedAt: begunAt + 2000 };
  const stays = `${SAID}${SAID}Evening ${at}.`;
  records.push(
    [
      `note/${id}/exit-${id}`,
      { ...kept, id: `exit-${id}`, kind: 'exit', run: id, texts: { stays, try: SAID } },
    ],
    [
      `note//n${at}`,
      {
        ...kept,
        id: `n${at}`,
        kind: 'free',
        texts: { text: `${stays} ${at % 97 === 0 ? 'heliotrope' : ''}` },
      },
    ],
  );
  return records;
}

const reader = {
  /** @type {number | undefined} */
  asked: undefined,
  /** @param {Head} head @param {readonly unknown[]} events @param {number} count */
  async fill(head, events, count) {
    const database = await open();
    for (let from = 0; from < count; from += 50)
      await put(
        database,
        Array.from({ length: 50 }, (_, at) => recordsOfRun(head, events, from + at)).flat(),
      );
    database.close();
  },
  /** Since the address was opened, until so many digests lie there. @param {number} count */
  async made(count) {
    while ((await reader.digests()) < count) await pause(250);
    return performance.now();
  },
  async digests() {
    const database = await open();
    const store = database.transaction('runs').objectStore('runs');
    const counting = store.count(IDBKeyRange.bound('digest/', 'digest0'));
    await new Promise(then => counting.addEventListener('success', then));
    database.close();
    return counting.result;
  },
  /** From the shelf being read to the frame that shows the first entries. */
  async opened() {
    while (!document.querySelector('article.entry')) await pause(5);
    const at = await painted();
    return { ms: at - (reader.asked ?? Number.NaN), sinceStart: at };
  },
  /** From a letter in the box to the frame that shows what is found with it. @param {string} words */
  async look(words) {
    const box = document.querySelector('input[type=search]');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is nowhere to look for words.');
    box.focus();
    await pause(1000);
    const times = [];
    for (let letters = 1; letters <= words.length; letters += 1) {
      await pause(300);
      const began = performance.now();
      box.value = words.slice(0, letters);
      box.dispatchEvent(new Event('input', { bubbles: true }));
      times.push((await painted()) - began);
    }
    return { times, found: document.querySelectorAll('article.entry').length };
  },
};
Object.assign(globalThis, { reader });

// oxlint-disable-next-line typescript/unbound-method -- applied to its own database
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (...args) {
  // The first that only reads: before it the shelf tries whether it may write at all.
  if (args[1] === 'readonly') reader.asked ??= performance.now();
  return transaction.apply(this, args);
};
