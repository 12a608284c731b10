import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Focus is never lost to the page: when what had it has gone, it comes to where one goes on, else to the heading. */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const here = place.current;
    if (!here) return undefined;
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target;
    };
    const watch = new MutationObserver(() => {
      const isLost = last instanceof Node && !last.isConnected && document.activeElement === document.body;
      if (!isLost) return;
      const next = here.querySelector<HTMLElement>('.below') ?? here.querySelector<HTMLElement>('h1');
      next?.focus({ preventScroll: true });
    });
    here.addEventListener('focusin', remember);
    watch.observe(here, { childList: true, subtree: true });
    return () => {
      here.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [place]);
}
