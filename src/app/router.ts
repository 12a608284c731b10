import { signal } from '@preact/signals';
import { type Go, makeRoute, parseRoute, type Route } from './routes.ts';

/** The site's root as an absolute path; each page says in its own markup how deep it lies. */
export function siteRoot(): string {
  const relative = document.documentElement.dataset['root'] ?? './';
  return new URL(relative, document.baseURI).pathname;
}

/**
 * Where one is. Addresses are files of their own on the server, so a reload or a deep link needs no rules
 * there; between them the page changes without loading again.
 */
export function openRouter(root: string) {
  const read = (): Route | undefined => parseRoute(location.pathname.slice(root.length), location.search);
  const current = signal(read());

  const go: Go = (to, how) => {
    const address = root + makeRoute(to);
    if (how === 'replace') history.replaceState(null, '', address);
    else {
      history.pushState(null, '', address);
      if (how !== 'stay') scrollTo(0, 0);
    }
    current.value = to;
  };

  function onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target !== '' || link.hasAttribute('download'))
      return;
    const isHere = link.origin === location.origin && link.pathname.startsWith(root);
    // A skip link stays on the page.
    if (!isHere || (link.hash !== '' && link.pathname === location.pathname)) return;
    const to = parseRoute(link.pathname.slice(root.length), link.search);
    if (!to) return;
    event.preventDefault();
    go(to);
  }

  function listen(): void {
    addEventListener('popstate', () => {
      current.value = read();
    });
    document.addEventListener('click', onClick);
  }

  return { current, go, listen };
}
