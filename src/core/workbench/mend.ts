import type { Finding } from '#core/model/finding.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { mendsOfHead } from './mend-head.ts';
import { mendsOfIds } from './mend-ids.ts';
import { mendsOfLines } from './mend-lines.ts';
import { mendsOfMeeting } from './mend-meeting.ts';
import { mendsOfWords } from './mend-words.ts';

/** What a mend does, for whoever has to say it in a sentence. */
export type MendLabel =
  | { readonly kind: 'give-id' | 'other-id'; readonly id: string }
  | { readonly kind: 'give-all-ids' | 'all-head-lines' | 'all-knots'; readonly count: number }
  /** Another word stands there. */
  | { readonly kind: 'write-instead'; readonly word: string }
  | { readonly kind: 'list-person' | 'list-peer'; readonly name: string }
  | { readonly kind: 'list-moment'; readonly id: string }
  | { readonly kind: 'head-line'; readonly key: string }
  | { readonly kind: 'begin-stage'; readonly stage: string }
  | { readonly kind: 'stand-in-lane'; readonly lane: string }
  | { readonly kind: 'make-constant'; readonly name: string }
  | { readonly kind: 'to-the-group' | 'tags-inside' | 'words-below' | 'take-allowance-out' | 'no-html' };

/** One way to take a finding away, without the author having to know the form. */
export interface Mend {
  readonly label: MendLabel;
  readonly edits: readonly Edit[];
}

/** Each looks at the codes that it knows, and has nothing for the others. */
export type Mender = (finding: Finding, draft: Draft) => readonly Mend[];

const MENDERS: readonly Mender[] = [mendsOfIds, mendsOfWords, mendsOfHead, mendsOfMeeting, mendsOfLines];

/** The likeliest first; none where only the author can know what is meant. */
export const mendsFor: Mender = (finding, draft) => MENDERS.flatMap(mends => mends(finding, draft));
