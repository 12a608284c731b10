import type { Listed, Named } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';
import { t } from '#app/ui/words/words.ts';
import type { Cases } from '#app/device/cases.ts';
import type { Route } from './routes.ts';
import { isListed } from './screen.ts';

/** What a screen stands on: what has to be known of its case before it can be shown. */
export type Ground =
  | { readonly kind: 'site' }
  | { readonly kind: 'case'; readonly about: Named | Listed }
  /** No such page, or no such case. */
  | { readonly kind: 'nowhere' }
  /** It could not be learnt whether there is such a case. */
  | { readonly kind: 'unfetched'; readonly of: CaseId };

export async function groundOf(route: Route | undefined, cases: Cases): Promise<Ground> {
  if (!route) return { kind: 'nowhere' };
  if (!('case' in route)) return { kind: 'site' };
  try {
    const known = await cases.find(route.case);
    // What is read from the log alone can be read whatever became of its case.
    if (!known)
      return (route.page === 'transcript' || route.page === 'paper') && route.run
        ? { kind: 'case', about: { id: route.case, title: route.case, language: t.language, setting: '' } }
        : { kind: 'nowhere' };
    // A briefing is the case's own first page; whoever reads it is about to need the rest as well.
    const about = route.page === 'briefing' && !isListed(known) ? (await cases.load(known.id)).about : known;
    return { kind: 'case', about };
  } catch {
    return { kind: 'unfetched', of: route.case };
  }
}
