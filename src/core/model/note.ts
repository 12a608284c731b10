import { type NoteId, parseNoteId, type PersonId, type RunId } from './ids.ts';

/**
 * What each kind of note asks for, in the order in which it asks. All of it may stay empty.
 * - free: whatever comes, about a run or about none
 * - exit: the three questions at the door: what stays, who was not heard, what one would like to try
 * - review: how one is when the second room begins, and what one takes out of it
 * - own: a case from one's own days, told to the group
 */
export const NOTE_FIELDS = {
  free: ['text'],
  exit: ['stays', 'unheard', 'try'],
  review: ['how', 'take'],
  own: ['called', 'who', 'happened', 'said', 'felt', 'stuck', 'absent', 'unsaid'],
} as const;
export type NoteKind = keyof typeof NOTE_FIELDS;
export const NOTE_KINDS = ['free', 'exit', 'review', 'own'] as const satisfies readonly NoteKind[];
export type NoteField = (typeof NOTE_FIELDS)[NoteKind][number];

/** Something that the learner wrote, as it stands now. Unlike a run it may be changed, and keeps no history. */
export interface Note {
  readonly version: 1;
  readonly id: NoteId;
  readonly kind: NoteKind;
  /** The run that it is about. */
  readonly run?: RunId;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly changedAt: number;
  /** What was written, by field; a field without words is not there. */
  readonly texts: Readonly<Partial<Record<NoteField, string>>>;
  /** What was written under questions that the group asked about a case of one's own. */
  readonly answers?: readonly Answer[];
  /** Words in it that look like somebody’s and may stand, each as its fingerprint: nobody is asked twice about them. */
  readonly mayStand?: readonly string[];
}

/** The question stands here as it was asked, so that an answer never comes to stand under another. */
export interface Answer {
  readonly by: PersonId;
  readonly asked: string;
  readonly text: string;
}

/** The one note of its kind about a run: whoever opens it twice finds the same. */
export function noteAbout(run: RunId, kind: 'exit' | 'review', now: number): Note {
  const id = parseNoteId(`${kind}-${run}`.slice(0, MOST_LETTERS));
  if (!id) throw new Error('A run’s id with a word before it is an id.');
  return { version: 1, id, kind, run, begunAt: now, changedAt: now, texts: {} };
}

/** Ids are no longer than this; it cuts only the made-up ids of imported runs, whose notes lie with their run. */
const MOST_LETTERS = 60;

/** The note with other words in one of its fields. */
export function written(note: Note, field: NoteField, text: string, now: number): Note {
  const { [field]: _, ...others } = note.texts;
  return { ...note, changedAt: now, texts: text === '' ? others : { ...others, [field]: text } };
}

/** The note with other words under one of the questions; without words the question is not kept either. */
export function answered(note: Note, { by, asked, text }: Answer, now: number): Note {
  const { answers = [], ...rest } = note;
  const isKnown = answers.some(one => one.asked === asked);
  const next = isKnown
    ? answers.map(one => (one.asked === asked ? { ...one, text } : one))
    : [...answers, { by, asked, text }];
  const kept = next.filter(one => one.text !== '');
  return { ...rest, changedAt: now, ...(kept.length > 0 && { answers: kept }) };
}

/** Both of two that were written in one place, field by field: the other's words, and mine after them. */
export function bothOf(mine: Note, other: Note, now: number): Note {
  let both: Note = { ...mine, ...other };
  for (const field of NOTE_FIELDS[mine.kind])
    both = written(both, field, joined(other.texts[field] ?? '', mine.texts[field] ?? ''), now);
  for (const one of mine.answers ?? []) {
    const there = both.answers?.find(({ asked }) => asked === one.asked)?.text ?? '';
    both = answered(both, { ...one, text: joined(there, one.text) }, now);
  }
  return { ...both, changedAt: now };
}

/** What stands in the one already is not said twice. */
const joined = (one: string, other: string): string => {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
};

/** The note, with words that are known to be nobody’s. */
export const letStand = (note: Note, print: string, now: number): Note => ({
  ...note,
  changedAt: now,
  mayStand: [...new Set([...(note.mayStand ?? []), print])],
});

/** Everything that was written in it, in the order in which it is asked for. */
export const wordsOfNote = ({
  kind,
  texts,
  answers = [],
}: Pick<Note, 'kind' | 'texts' | 'answers'>): string[] => [
  ...NOTE_FIELDS[kind].flatMap((field: NoteField) => texts[field] ?? []),
  ...answers.map(({ text }) => text),
];

export const isBlank = ({ texts, answers = [] }: Pick<Note, 'texts' | 'answers'>): boolean =>
  [...Object.values(texts), ...answers.map(({ text }) => text)].every(text => text.trim() === '');
