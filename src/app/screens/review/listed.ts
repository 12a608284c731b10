import { t } from '#app/ui/words/words.ts';

/** Several things in one sentence, as the language of the interface joins them. */
export const listed = (things: readonly string[]): string =>
  new Intl.ListFormat(t.language, { type: 'conjunction' }).format(things);
