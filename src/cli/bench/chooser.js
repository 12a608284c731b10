/// <reference lib="dom" />
// Runs in the library's page: chooses as a learner does, and takes the time where it happens.

const pause = (/** @type {number} */ ms) => new Promise(then => setTimeout(then, ms));
const control = (/** @type {number} */ at) => {
  const found = document.querySelectorAll('search select, search input')[at];
  return found instanceof HTMLSelectElement || found instanceof HTMLInputElement ? found : undefined;
};
const PATIENCE_MS = 20_000;

/** Until the page is changed, or a second has gone by. */
const changed = () =>
  new Promise(then => {
    const watch = new MutationObserver(then);
    watch.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(then, 1000);
  });

/** What tells one list from another. */
const shown = () =>
  ['.found span', 'article h3'].map(what => document.querySelector(what)?.textContent ?? '').join('\n');

/** The message is handled after the frame that shows what has been drawn until now. */
const painted = () =>
  new Promise(then => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => then(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });

const chooser = {
  /** When the page first did what its controls say, tried over and over from the beginning on. */
  async alive() {
    for (;;) {
      const select = control(0);
      if (select) {
        select.value = select.querySelectorAll('option')[1]?.value ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        if (location.search !== '') return performance.now();
      }
      await pause(10);
    }
  },

  /**
   * From the choice, or the last letter typed, to the frame that shows the list. Says how many cases are on it.
   * @param {number} at @param {string} value
   */
  async choose(at, value) {
    const place = control(at);
    if (!place) throw new Error('There is nothing to choose by.');
    const before = shown();
    place.focus();
    place.value = value;
    const began = performance.now();
    place.dispatchEvent(new Event(place.matches('select') ? 'change' : 'input', { bubbles: true }));
    while (shown() === before || !document.querySelector('.found span')) {
      if (performance.now() - began > PATIENCE_MS) throw new Error(`Nothing comes of choosing ${value}.`);
      await changed();
    }
    return { ms: (await painted()) - began, listed: document.querySelectorAll('article').length };
  },

  /** Everything that was fetched until now, in bytes as they came. */
  fetched: () =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].flatMap(
      one =>
        one instanceof PerformanceResourceTiming
          ? [{ path: new URL(one.name).pathname, bytes: one.encodedBodySize }]
          : [],
    ),
};
Object.assign(globalThis, { chooser });
