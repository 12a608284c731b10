import type { Aim } from './aim.ts';
import type { CaseId, MomentId } from './ids.ts';
import type { Person } from './person.ts';
import type { Situation } from './situation.ts';

/** A moment's name, in the words that complete "the moment …" on the learner's tile. */
export interface NamedMoment {
  readonly id: MomentId;
  readonly name: string;
}

/** What the library knows of a case: all that can be read before it is opened. */
export interface Listed {
  readonly id: CaseId;
  readonly title: string;
  /** BCP 47: `en-GB`. `lang` and `dir` on the page follow it. */
  readonly language: string;
  /** The author's own number; raised when an edit changes what is meant. */
  readonly version: string;
  /** One line for the library. */
  readonly summary: string;
  readonly you: string;
  readonly with: string;
  readonly setting: string;
  /** The room that it is set in and who sits where, in the author's words for `parseRoom`; empty where none is said. */
  readonly room: string;
  readonly know: readonly string[];
  readonly minutes: number;
  /** One or two. */
  readonly situations: readonly Situation[];
  /** Two to four. */
  readonly aims: readonly Aim[];
  /** What it turns on, in the author's own words. */
  readonly practises: readonly string[];
  /** Whether it is the one to begin with; one case of a site at most. */
  readonly beginHere: boolean;
  /** One neutral line, and more on request. */
  readonly note: string;
  readonly noteMore: string;
  /** Whose law and custom the case follows. */
  readonly country: string;
  readonly licence: string;
  readonly authors: readonly string[];
}

/** What a case says about itself, with everybody in it. */
export interface About extends Listed {
  readonly people: readonly Person[];
  readonly moments: readonly NamedMoment[];
}

/** What every page of a case knows of it. */
export type Named = Pick<Listed, 'id' | 'title' | 'language' | 'setting'>;

/** What the list of cases shows of one, and what it is found by. */
export type Card = Omit<Listed, 'know' | 'version' | 'licence' | 'authors' | 'beginHere'>;

/** Where the case itself lies, from the site's root. */
export interface Filed {
  readonly file: string;
}

/** What it takes to perform a case. */
export type Script = Pick<Case, 'ink' | 'tags'>;

/** A case as a learner's page receives it: compiled ink, and a fingerprint of it. */
export interface Case {
  readonly about: About;
  /** The fingerprint of the compiled ink: two texts of a case with the same one play alike. */
  readonly hash: string;
  /** Ink's compiled JSON, as text. */
  readonly ink: string;
  /** What the choices carry beside their words, by id; ink itself is given the ids alone. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}
