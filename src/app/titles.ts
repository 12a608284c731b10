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
    case 'notebook':
    case 'keeping':
    case 'own':
      return `${t.titles[route.page]} · ${t.brand}`;
    case 'briefing':
    case 'encounter':
      return `${title} · ${t.brand}`;
    case 'group':
      return `${t.groupTitle} · ${title} · ${t.brand}`;
    case 'after':
    case 'stopped':
    case 'transcript':
    case 'review':
    case 'replay':
    case 'beside':
    case 'entry':
    case 'paper':
      return `${t.titles[route.page]} · ${title} · ${t.brand}`;
  }
}
