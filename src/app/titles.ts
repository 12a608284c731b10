import { t } from '#app/ui/words/words.ts';
import type { Named } from '#core/model/case.ts';
import type { Route } from './routes.ts';

/** What the browser's tab, a bookmark and a search page say. */
export function titleOf(route: Route | undefined, about: Named | undefined): string {
  if (!route || ('case' in route && !about)) return `${t.notFoundTitle} · ${t.brand}`;
  const title = about?.title ?? '';
  switch (route.page) {
    case 'library':
      return `${t.brand}: ${t.tagline}`;
    case 'about':
      return `${t.aboutTitle} · ${t.brand}`;
    case 'runs':
      return `${t.runsTitle} · ${t.brand}`;
    case 'briefing':
    case 'encounter':
      return `${title} · ${t.brand}`;
    case 'group':
      return `${t.groupTitle} · ${title} · ${t.brand}`;
    case 'after':
      return `${t.checkOutTitle} · ${title} · ${t.brand}`;
    case 'stopped':
      return `${t.stoppedTitle} · ${title} · ${t.brand}`;
    case 'transcript':
      return `${t.transcriptTitle} · ${title} · ${t.brand}`;
  }
}
