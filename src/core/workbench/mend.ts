import type { Finding } from '#core/model/finding.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';

/** What would set a finding right, for whoever wants it done. */
export interface Mend {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** What can be done about a finding without asking: nothing yet. */
export const mendsFor = (_finding: Finding, _draft: Draft): readonly Mend[] => [];
