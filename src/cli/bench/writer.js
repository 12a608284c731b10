/// <reference lib="dom" />
// Runs in the workbench: takes the time of each key, and of what comes of it, where it happens.

/** The message is handled after the frame that shows what has been drawn until now. */
function painted(/** @type {(at: number) => void} */ then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => then(performance.now()));
    port1.start();
    port2.postMessage(undefined);
  });
}

const writer = {
  /** From each key to the frame that shows it. @type {number[]} */
  keys: [],
  /** Tasks that held the page up for 50 ms or more. @type {number[]} */
  tasks: [],
  lastKey: 0,

  forget() {
    writer.keys = [];
    writer.tasks = [];
  },

  /**
   * From the last key to the frame in which these words are there, or are there no more.
   * @param {string} words @param {boolean} isThere @returns {Promise<number>}
   */
  shown: (words, isThere) =>
    new Promise(resolve => {
      const look = () => {
        if ((document.body.textContent ?? '').includes(words) !== isThere) return;
        watch.disconnect();
        painted(now => resolve(now - writer.lastKey));
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    }),
};
Object.assign(globalThis, { writer });

addEventListener(
  'keydown',
  ({ timeStamp }) => {
    writer.lastKey = timeStamp;
    painted(now => writer.keys.push(now - timeStamp));
  },
  { capture: true },
);
new PerformanceObserver(list => writer.tasks.push(...list.getEntries().map(task => task.duration))).observe({
  type: 'longtask',
});
