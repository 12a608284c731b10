import { carriedOver } from './carried.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** What of a reading is there before ink has compiled the text, which takes ten times as long. */
export type Form = Pick<Reading, 'isCase' | 'names' | 'findings'>;

/** What is found by ink, or in what it has compiled: a form says nothing of it. */
const BY_INK = ['ink', 'unset-variable', 'unread-variable'];

/** The last reading with the form of a newer text: what ink found in the older one stays until ink has read this one. */
export const withForm = (last: Reading, readOf: Draft, form: Form, draft: Draft): Reading => ({
  ...last,
  ...form,
  findings: [
    ...form.findings,
    ...carriedOver(
      last.findings.filter(({ code }) => BY_INK.includes(code)),
      readOf,
      draft,
    ),
  ],
});
