/**
 * What goes on paper of one run: the learner says which parts, and gets these and no others.
 *
 *     paperOf({ run, notes }, { parts: [], notes: [] }, words)      // the title and the day, and nothing else
 */
import type { About } from '#core/model/case.ts';
import { isBlank, type Note, NOTE_FIELDS } from '#core/model/note.ts';
import type { Slot } from '#core/model/offer.ts';
import type { Leaving, Run } from '#core/model/run.ts';
import { starsOf } from '#core/model/transcript.ts';
import type { Block } from './block.ts';
import { type Chosen, PAPER_PARTS, type PaperPart } from './paper-parts.ts';
import { conversationOf, groupOf, isInEncounter, lineBlock, type ScriptWords } from './paper-script.ts';

/** What the forms about a run ask for. */
type AskedField = (typeof NOTE_FIELDS)['exit' | 'review'][number];

export interface PaperSource {
  readonly run: Run;
  readonly notes: readonly Note[];
  /** The case as it is now, where the site still has it. */
  readonly about?: Pick<About, 'you' | 'with' | 'setting'> | undefined;
}

type Fact = 'you' | 'with' | 'setting' | 'feelings' | 'moment' | 'left';

/** The page's own words, in the language of whoever reads it. */
export interface PaperWords extends ScriptWords {
  readonly begun: (at: number) => string;
  readonly section: Readonly<Record<PaperPart, string>>;
  readonly fact: Readonly<Record<Fact, string>>;
  readonly field: Readonly<Record<'noted' | Exclude<Slot, 'carry'> | AskedField, string>>;
  readonly written: (at: number) => string;
  readonly leaving: Readonly<Record<Leaving, string>>;
}

export function paperOf(source: PaperSource, chosen: Chosen, words: PaperWords): readonly Block[] {
  const { run } = source;
  const parts = PAPER_PARTS.filter(part => chosen.parts.includes(part));
  return [
    { kind: 'title', text: run.title },
    { kind: 'meta', text: words.begun(run.begunAt) },
    ...parts.flatMap(part => {
      const blocks = blocksOf(part, source, chosen, words);
      return blocks.length > 0 ? [{ kind: 'heading', text: words.section[part] } as const, ...blocks] : [];
    }),
  ];
}

/** The parts of which this run has anything. */
export const partsIn = (source: PaperSource, words: PaperWords): PaperPart[] =>
  PAPER_PARTS.filter(part =>
    part === 'passed-over'
      ? source.run.events.some(
          event => event.kind === 'chose' && event.offer.kind === 'reply' && event.passedOver.length > 0,
        )
      : blocksOf(part, source, { parts: [part], notes: freeNotesIn(source).map(({ id }) => id) }, words)
          .length > 0,
  );

/** The free notes about this run, as they were begun. */
export const freeNotesIn = (source: PaperSource): readonly Note[] => notesOf(source, 'free');

function blocksOf(part: PaperPart, source: PaperSource, chosen: Chosen, words: PaperWords): Block[] {
  const { events } = source.run;
  const has = (one: PaperPart) => chosen.parts.includes(one);
  const own = (label: string, text: string): Block => ({ kind: 'own', label, text });
  switch (part) {
    case 'about':
      return source.about ? facts(['you', 'with', 'setting'], source.about, words) : [];
    case 'conversation':
      return conversationOf(
        events,
        { isPassedOver: has('passed-over'), isGroup: has('group'), isNoted: has('own') },
        words,
      );
    // With the conversation, or not at all.
    case 'passed-over':
      return [];
    case 'group':
      return groupOf(events, has('conversation'), words);
    case 'brought': {
      const picked = events.flatMap(event =>
        event.kind === 'chose' && event.offer.kind === 'pick' ? [event.offer] : [],
      );
      const left = events.findLast(event => event.kind === 'checked-out');
      const texts = {
        feelings: picked.flatMap(({ feeling, text }) => (feeling ? [text] : [])).join(', '),
        moment: picked.flatMap(({ about, text }) => (about ? [text] : [])).join(', '),
        left: left ? words.leaving[left.how] : '',
      };
      return facts(['feelings', 'moment', 'left'], texts, words);
    }
    case 'own':
      return events.flatMap((event, at) => {
        if (event.kind === 'noted')
          return has('conversation') && isInEncounter(events, at) ? [] : [own(words.field.noted, event.text)];
        return event.kind === 'wrote' && event.slot !== 'carry'
          ? [own(words.field[event.slot], event.text)]
          : [];
      });
    case 'starred': {
      const stars = starsOf(events);
      return events.flatMap((event, at) =>
        event.kind === 'heard' && stars.has(at) ? [lineBlock(event.line, words)] : [],
      );
    }
    case 'carried': {
      const carried = events.findLast(event => event.kind === 'wrote' && event.slot === 'carry');
      return carried?.kind === 'wrote' ? [{ kind: 'own', text: carried.text }] : [];
    }
    case 'questions':
      return answersOf(source, 'exit', words);
    case 'room':
      return answersOf(source, 'review', words);
    case 'notes':
      return freeNotesIn(source)
        .filter(({ id }) => chosen.notes.includes(id))
        .map(({ begunAt, texts }) => own(words.written(begunAt), texts.text ?? ''));
  }
}

const facts = <One extends Fact>(
  which: readonly One[],
  texts: Readonly<Record<One, string>>,
  words: PaperWords,
): Block[] =>
  which.flatMap(fact => (texts[fact] ? [{ kind: 'fact', label: words.fact[fact], text: texts[fact] }] : []));

const notesOf = ({ run, notes }: PaperSource, kind: Note['kind']): Note[] =>
  notes
    .filter(note => note.run === run.id && note.kind === kind && !isBlank(note))
    .toSorted((a, b) => a.begunAt - b.begunAt);

const answersOf = (source: PaperSource, kind: 'exit' | 'review', words: PaperWords): Block[] =>
  notesOf(source, kind).flatMap(({ texts }) =>
    NOTE_FIELDS[kind].flatMap(field => {
      const text = texts[field]?.trim();
      return text ? [{ kind: 'own', label: words.field[field], text }] : [];
    }),
  );
