/// <reference lib="dom" />
// The reader's hand, in the page: finds what can be pressed next, and lays a run where the shelf will find it.

/** The first of these that is there is what the run waits for. */
const WAITS = /** @type {const} */ ([
  ['silence', '.breath button'],
  ['leave', '.own-words button[type=button]'],
  ['aloud', '.aloud button'],
  ['door', '.menu .door'],
  ['reply', '.below .menu button, button.choice'],
  // Only on the floor can one take a note beside going on.
  ['floor', '.below .row:has(.quiet-button) .button'],
  ['go-on', '.below .row .button'],
]);

/** @returns {{ kind: string, button: HTMLElement } | undefined} */
function pressable(/** @type {number} */ turn) {
  for (const [kind, selector] of WAITS) {
    /** @type {NodeListOf<HTMLElement>} */
    const buttons = document.querySelectorAll(selector);
    const button = buttons[turn % buttons.length];
    if (button) return { kind, button };
  }
  return undefined;
}

const pause = (/** @type {number} */ ms) => new Promise(then => setTimeout(then, ms));

/** @typedef {{ append(id: string, at: number, events: readonly unknown[]): Promise<{ ok: boolean }> }} Shelf */

/** @param {unknown} thing @returns {thing is Shelf} */
const isShelf = thing => typeof thing === 'object' && thing !== null && 'append' in thing;

const hand = {
  /** Scrolls what can be pressed next under the finger and says where that is. @param {number} turn */
  async aim(turn) {
    let found = pressable(turn);
    // The next screen may still be on its way.
    for (let tries = 0; tries < 40 && !found; tries += 1) {
      await pause(100);
      found = pressable(turn);
    }
    if (!found) return undefined;
    found.button.scrollIntoView({ block: 'center' });
    await pause(50);
    const { left, top, width, height } = found.button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const under = document.elementFromPoint(x, y);
    if (!under || !found.button.contains(under))
      throw new Error(`Something covers ${found.button.outerHTML}`);
    return { kind: found.kind, x, y };
  },

  /**
   * Drives the built shelf: of what its chunk exports, one function gives it when it is called with nothing. Gives
   * how long each event's write took.
   * @param {string} chunk @param {string} id @param {number} at @param {readonly unknown[]} events
   */
  async append(chunk, id, at, events) {
    /** @type {Record<string, (() => unknown) | object>} */
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what the build named it
    const module = await import(chunk);
    /** @type {Shelf | undefined} */
    let shelf;
    for (const made of Object.values(module))
      if (typeof made === 'function' && made.length === 0) {
        /** @type {unknown} */
        const found = await made();
        if (isShelf(found)) shelf = found;
      }
    if (!shelf) throw new Error(`${chunk} opens no shelf.`);
    const times = [];
    for (const [index, event] of events.entries()) {
      await pause(100);
      const began = performance.now();
      const { ok } = await shelf.append(id, at + index, [event]);
      if (!ok) throw new Error('The shelf did not take it.');
      times.push(performance.now() - began);
    }
    return times;
  },

  /**
   * Writes the records of src/app/device/shelf-records.ts, which is the page's and cannot be imported here.
   * @param {{ id: string }} head
   * @param {readonly unknown[]} events
   */
  store: (head, events) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('afterword');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
      opening.addEventListener('error', reject);
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('runs', 'readwrite');
        const store = writing.objectStore('runs');
        store.put(head, `head/${head.id}`);
        events.forEach((event, at) => store.put(event, `event/${head.id}/${String(at).padStart(6, '0')}`));
        writing.addEventListener('complete', () => {
          opening.result.close();
          resolve(undefined);
        });
      });
    }),
};
Object.assign(globalThis, { hand });
