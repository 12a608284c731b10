// Cases as they would be after an edit, in place of what the site serves.
import type { Page } from '@playwright/test';
import type { Case } from '#core/model/case.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { compileCase } from '#core/story/compile.ts';
import { CASE, must, story } from './played.ts';

/** The case as its author would have it after an edit of its text. */
export function edited(change: (text: string) => string): Case {
  const compiled = compileCase(must(parseCaseId(CASE)), path => {
    const text = story(path);
    return text === undefined ? undefined : change(text);
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.fault));
  return compiled.value.case;
}

/** From here on the site serves this in the case's place. */
export const serveInstead = (page: Page, here: Case) =>
  page.route(`**/assets/${CASE}-*.json`, route => route.fulfill({ json: here }));
