/// <reference lib="dom" />
// Runs in every measured page before anything of the page's own, and takes the times where they happen: asking
// from outside would add the asking. All times are milliseconds since the navigation began.

/** @typedef {{ ms: number, seenMs: number, inPlaceMs: number, next: 'menu' | 'silence' | 'turn' | 'other' }} Step */

const FIRST_REPLY = '.below .menu button, button.choice';

const bench = {
  /** @type {Record<'facts' | 'inPlace' | 'pressable' | 'read', number | undefined>} */
  at: { facts: undefined, inPlace: undefined, pressable: undefined, read: undefined },
  /** @type {Step[]} */
  steps: [],
  /** How long each writing transaction took. @type {number[]} */
  writes: [],
  /** The last press, until something came of it. @type {{ at: number, before: (Element | null)[] } | undefined} */
  pressed: undefined,

  /**
   * A time, once it has been taken.
   * @param {'facts' | 'pressable' | 'read'} what
   * @returns {Promise<number | undefined>}
   */
  async when(what) {
    while (bench.at[what] === undefined) await bench.pause(50);
    return bench.at[what];
  },

  /** Resolves when something came of the last press; false when nothing did. */
  async settled() {
    for (let tries = 0; tries < 100 && bench.pressed; tries += 1) await bench.pause(50);
    return !bench.pressed;
  },

  /** What the page fetched until its first reply could be pressed. */
  fetched() {
    const until = bench.at.pressable ?? Infinity;
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .flatMap(one => (one instanceof PerformanceResourceTiming && one.startTime <= until ? [one] : []))
      .map(({ name, responseEnd, encodedBodySize }) => ({
        path: new URL(name).pathname,
        bytes: encodedBodySize,
        inTime: responseEnd <= until,
      }));
  },

  pause: (/** @type {number} */ ms) => new Promise(then => setTimeout(then, ms)),
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

/** Each of these is made anew when the run goes on; by that one sees that it did. */
const LANDMARKS = ['.menu', '.breath', '.own-words', '.aloud', '.contribution', 'button.choice'];
const last = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)].at(-1) ?? null;
const landmarks = () => LANDMARKS.map(last);

addEventListener(
  'click',
  ({ timeStamp }) => {
    bench.pressed = { at: timeStamp, before: landmarks() };
  },
  { capture: true },
);

/** What came of a press: the frame that has it, and the frame that has it where the reader looks. */
function noteStep(/** @type {number} */ since, /** @type {Step['next']} */ next) {
  const inPlaceMs = performance.now() - since;
  painted(now => {
    const step = { ms: now - since, seenMs: Number.NaN, inPlaceMs, next };
    bench.steps.push(step);
    const look = (/** @type {number} */ at) => {
      // The barest page does not scroll, so there it is never asked.
      const below = last('.below')?.getBoundingClientRect();
      if (below && below.bottom > innerHeight + 1 && at - now < 1000) painted(look);
      else step.seenMs = at - since;
    };
    look(now);
  });
}

function watch() {
  const { at } = bench;
  // Element Timing tells when these words were really painted, but only of elements that ask for it in time.
  for (const fact of document.querySelectorAll('dl.facts dd:not([elementtiming])'))
    fact.setAttribute('elementtiming', 'facts');
  if (at.inPlace === undefined && document.querySelector(FIRST_REPLY)) {
    at.inPlace = performance.now();
    painted(now => (at.pressable = now));
  }
  if (!bench.pressed) return;
  const [menu, breath, , , contribution, choice] = landmarks();
  const { at: since, before } = bench.pressed;
  if (landmarks().every((one, index) => one === before[index])) return;
  bench.pressed = undefined;
  if (contribution !== before[4]) noteStep(since, 'turn');
  else if (breath) noteStep(since, 'silence');
  else noteStep(since, (menu ?? choice) === (before[0] ?? before[5]) ? 'other' : 'menu');
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
