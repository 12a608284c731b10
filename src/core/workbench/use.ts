/** What an author can give a name to. A choice's id is a reply's, a turn's, or that of anything else to choose. */
export const NAME_KINDS = [
  'knot',
  'stitch',
  'label',
  'variable',
  'id',
  'moment',
  'person',
  'ending',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One place where a name stands. */
export interface Use {
  readonly kind: NameKind;
  /** The name by itself; of a label, without its knot. */
  readonly name: string;
  /** Tells two names of a kind apart: `encounter.asked` for a label, otherwise the name itself. */
  readonly key: string;
  readonly path: string;
  /** Counted in UTF-16 units from the file's beginning. */
  readonly from: number;
  readonly to: number;
  /** Counted from 1. */
  readonly line: number;
  /** Whether the name is given here. */
  readonly isGiven: boolean;
  /** Before speech it stands in capitals. */
  readonly isSpeaker?: true;
}
