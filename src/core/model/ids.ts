/** A brand that exists for the compiler alone: a text becomes an id only through the doors below. */
type Id<Name extends string> = string & { readonly 'an id of': Name };

/** The folder name of a case: `blue-folder`. */
export type CaseId = Id<'Case'>;
/** An author's name for a reply or a turn. It survives rewording and moving, so runs are re-performed by it. */
export type ChoiceId = Id<'Choice'>;
export type PersonId = Id<'Person'>;
/** A named stretch of the encounter that the group can come back to. */
export type MomentId = Id<'Moment'>;
/** One run of one learner: time and chance, made by the device. */
export type RunId = Id<'Run'>;
/** Something that the learner writes in their notebook. */
export type NoteId = Id<'Note'>;

const ID = /^[a-z][a-z0-9_-]{0,59}$/;

/** The only doors from raw text to an id; `as …Id` appears nowhere else. */
const door =
  <I extends Id<string>>() =>
  (text: string): I | undefined =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the brand is this file's to give
    ID.test(text) ? (text as I) : undefined;

export const parseCaseId = door<CaseId>();
export const parseChoiceId = door<ChoiceId>();
export const parsePersonId = door<PersonId>();
export const parseMomentId = door<MomentId>();
export const parseRunId = door<RunId>();
export const parseNoteId = door<NoteId>();

/** The names of cases that came as files begin so. No case of a site has such a one: its folder has no underscore. */
export const OUTSIDE = 'outside_';
export const isOutside = (id: string): boolean => id.startsWith(OUTSIDE);
