/// <reference lib="dom" />
// Runs in every measured page before anything of the page's own, and takes the times where they happen: asking
// from outside would add the asking. All times are milliseconds since the navigation began.

/** @typedef {'menu' | 'silence' | 'turn' | 'other'} Next */
/** @typedef {{ ms: number, inPlaceMs: number, next: Next }} Step */

const FIRST_REPLY = '.below .menu button, button.choice';

const bench = {
  /** @type {Record<'facts' | 'inPlace' | 'pressable' | 'read', number | undefined>} */
  at: { facts: undefined, inPlace: undefined, pressable: undefined, read: undefined },
  /** @type {Step[]} */
  steps: [],
  /** How long each writing transaction took. @type {number[]} */
  writes: [],

  /**
   * A time, once it has been taken.
   * @param {'facts' | 'pressable' | 'read'} what
   * @returns {Promise<number | undefined>}
   */
  async when(what) {
    while (bench.at[what] === undefined) await new Promise(then => setTimeout(then, 50));
    return bench.at[what];
  },

  /** Scrolls what can be pressed next under the finger and says where that is. @param {number} turn */
  async aim(turn) {
    const found = pressable(turn);
    if (!found) return undefined;
    found.button.scrollIntoView({ block: 'center' });
    await new Promise(painted);
    const { left, top, width, height } = found.button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const under = document.elementFromPoint(x, y);
    if (!under || !found.button.contains(under))
      throw new Error(`Something covers ${found.button.outerHTML}`);
    return { kind: found.kind, x, y };
  },

  /** Resolves when what the last press led to has been painted; false when it led to nothing. */
  async settled() {
    const { length } = bench.steps;
    for (let tries = 0; tries < 100 && bench.steps.length === length && pressed; tries += 1)
      await new Promise(then => setTimeout(then, 50));
    return !pressed;
  },

  /** What the page fetched until its first reply could be pressed. */
  fetched() {
    const until = bench.at.pressable ?? Infinity;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    return entries
      .flatMap(one => (one instanceof PerformanceResourceTiming && one.startTime <= until ? [one] : []))
      .map(({ name, responseEnd, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
        inTime: responseEnd <= until,
      }));
  },

  /** Puts a run where the app's shelf keeps it. @param {{ id: string }} head @param {readonly unknown[]} events */
  store(head, events) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('afterword');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('runs'));
      opening.addEventListener('error', reject);
      opening.addEventListener('success', () => {
        const transaction = opening.result.transaction('runs', 'readwrite');
        const store = transaction.objectStore('runs');
        store.put(head, `head/${head.id}`);
        events.forEach((event, at) => store.put(event, `event/${head.id}/${String(at).padStart(6, '0')}`));
        transaction.addEventListener('complete', () => {
          opening.result.close();
          resolve(undefined);
        });
      });
    });
  },
};
Object.assign(globalThis, { bench });

/** The message is handled after the frame, which a second `requestAnimationFrame` would only be a frame later. */
function painted(/** @type {(at: number) => void} */ then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => then(performance.now()));
    port1.start();
    port2.postMessage(undefined);
  });
}

/** @returns {{ kind: string, button: HTMLElement } | undefined} */
function pressable(/** @type {number} */ turn) {
  for (const [kind, selector] of /** @type {const} */ ([
    ['silence', '.breath button'],
    ['leave', '.own-words button[type=button]'],
    ['aloud', '.aloud button'],
    ['door', '.menu .door'],
    ['reply', FIRST_REPLY],
    ['floor', '.below .row:has(.quiet-button) .button'],
    ['go-on', '.below .row .button'],
  ])) {
    /** @type {NodeListOf<HTMLElement>} */
    const buttons = document.querySelectorAll(selector);
    const button = buttons[turn % buttons.length];
    if (button) return { kind, button };
  }
  return undefined;
}

const last = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)].at(-1) ?? null;
/** Each of these is made anew when the run goes on; by that one sees that it did. */
const landmarks = () =>
  ['.menu', '.breath', '.own-words', '.aloud', '.contribution', 'button.choice'].map(last);

/** @type {{ at: number, before: (Element | null)[] } | undefined} */
let pressed;
addEventListener('click', ({ timeStamp }) => (pressed = { at: timeStamp, before: landmarks() }), {
  capture: true,
});

function watch() {
  const { at } = bench;
  // Element Timing tells when these words were really painted, but only of elements that ask for it in time.
  for (const fact of document.querySelectorAll('dl.facts dd:not([elementtiming])'))
    fact.setAttribute('elementtiming', 'facts');
  if (at.inPlace === undefined && document.querySelector(FIRST_REPLY)) {
    at.inPlace = performance.now();
    painted(now => (at.pressable = now));
  }
  if (!pressed) return;
  const [menu, breath, , , contribution, choice] = landmarks();
  const { at: since, before } = pressed;
  if (landmarks().every((one, index) => one === before[index])) return;
  /** @type {Next} */
  let next = 'other';
  if (contribution !== before[4]) next = 'turn';
  else if (breath) next = 'silence';
  else if ((menu ?? choice) !== (before[0] ?? before[5])) next = 'menu';
  pressed = undefined;
  const inPlaceMs = performance.now() - since;
  painted(now => bench.steps.push({ ms: now - since, inPlaceMs, next }));
}
new MutationObserver(watch).observe(document, { childList: true, subtree: true });

new PerformanceObserver(list => {
  bench.at.facts ??= list.getEntries()[0]?.startTime;
}).observe({ type: 'element', buffered: true });

// The shelf is not asked to help: the browser's own doors tell when it has read, and when it has written.
// oxlint-disable-next-line typescript/unbound-method -- applied to its own store
const { getAll } = IDBObjectStore.prototype;
IDBObjectStore.prototype.getAll = function (...args) {
  const request = getAll.apply(this, args);
  request.addEventListener('success', () => (bench.at.read ??= performance.now()));
  return request;
};
// oxlint-disable-next-line typescript/unbound-method -- applied to its own database
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (...args) {
  const began = performance.now();
  const opened = transaction.apply(this, args);
  if (args[1] === 'readwrite')
    opened.addEventListener('complete', () => bench.writes.push(performance.now() - began));
  return opened;
};
