import type { About, Case } from '#core/model/case.ts';
import type { Finding } from '#core/model/finding.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { Opened } from '#core/check/check.ts';
import { drawInline } from '#core/portrait/sprite.ts';
import type { CaseFile, Report } from './case-file.ts';
import type { Combed } from './combing.ts';
import { outsideIdOf } from './outside-id.ts';
import { readingOf } from './reading.ts';

/** What a case that came as a file says of itself, and what its sender's checker said. Plain data. */
export interface Introduced {
  readonly about: About;
  readonly isCase: boolean;
  /** Milliseconds since 1970, as the sender's device had it. */
  readonly madeAt: number;
  readonly report?: Report;
  /** Under which it would be kept here; none where its folder has a name that cannot be one. */
  readonly id?: CaseId;
}

/** What the check on this device says of it. Plain data: it comes from a worker. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Meetings that were held here. */
  readonly runs: number;
  /** Only of a case in which no mistake was found. */
  readonly playable?: { readonly case: Case; readonly portraits: string };
}

/** BCP 47 as far as its letters go. What is none would stand in the page's `lang`, where a voice is chosen by it. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const withLanguage = (about: About): About =>
  LANGUAGE.test(about.language) ? about : { ...about, language: 'und' };

export function introduced({ draft, madeAt, report }: CaseFile, { subject }: Opened): Introduced {
  const id = outsideIdOf(draft);
  return {
    about: withLanguage(subject.about),
    isCase: subject.isCase,
    madeAt,
    ...(report && { report }),
    ...(id && { id }),
  };
}

export function judged({ draft }: CaseFile, opened: Opened, { findings, held }: Combed): Judged {
  const runs = held?.runs ?? 0;
  const id = outsideIdOf(draft);
  const here = readingOf(opened).case;
  const isSound = !findings.some(({ severity }) => severity === 'error');
  // Without a meeting nobody knows whether the group can talk about it.
  if (!id || !here || !opened.subject.isCase || !isSound || runs === 0) return { findings, runs };
  const about = { ...withLanguage(here.about), id };
  return {
    findings,
    runs,
    playable: { case: { ...here, about }, portraits: drawInline(about.people, `${id}.`) },
  };
}
