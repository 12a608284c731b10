import type { About } from '#core/model/case.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Block } from '#core/review/block.ts';

/** A stage of a live meeting: how long, what the leader may say, and what to watch for. */
export interface StageWords {
  readonly name: string;
  readonly says: string;
  readonly watches: string;
}

/** The sheet's own words, in the language of whoever reads it. */
export interface SheetWords {
  readonly meta: string;
  readonly section: Readonly<
    Record<'case' | 'people' | 'before' | 'pauses' | 'meeting' | 'questions' | 'sources', string>
  >;
  readonly fact: Readonly<
    Record<
      'summary' | 'you' | 'with' | 'setting' | 'country' | 'minutes' | 'practises' | 'note' | 'know',
      string
    >
  >;
  readonly minutes: (minutes: number) => string;
  readonly before: readonly string[];
  readonly pauses: string;
  readonly moment: (words: string) => string;
  readonly stages: Readonly<Record<Exclude<Stage, 'encounter'>, StageWords>>;
  readonly says: string;
  readonly watches: string;
  readonly questions: readonly string[];
  readonly sources: readonly string[];
}

const STAGES = ['opening', 'telling', 'facts', 'floor', 'return', 'closing'] as const;

/** What somebody who leads a live group needs to use this case with it: two pages at most. */
export function sheetOf(about: About, words: SheetWords): readonly Block[] {
  const heading = (of: keyof SheetWords['section']): Block => ({ kind: 'heading', text: words.section[of] });
  const fact = (of: keyof SheetWords['fact'], text: string): Block[] =>
    text === '' ? [] : [{ kind: 'fact', label: words.fact[of], text }];
  const said = (texts: readonly string[]): Block[] => texts.map(text => ({ kind: 'direction', text }));
  const people = about.people.filter(person => person.seat === 'encounter');
  return [
    { kind: 'title', text: about.title },
    { kind: 'meta', text: words.meta },
    heading('case'),
    ...fact('summary', about.summary),
    ...fact('you', about.you),
    ...fact('with', about.with),
    ...fact('setting', about.setting),
    ...fact('know', about.know.join(' ')),
    ...fact('practises', about.practises.join(', ')),
    ...fact('country', about.country),
    ...fact('minutes', words.minutes(about.minutes)),
    ...(people.length > 0
      ? [
          heading('people'),
          ...people.map((person): Block => ({ kind: 'fact', label: person.name, text: person.about })),
        ]
      : []),
    heading('before'),
    ...fact('note', [about.note, about.noteMore].filter(text => text !== '').join(' ')),
    ...said(words.before),
    heading('pauses'),
    ...said([words.pauses]),
    ...(about.moments.length > 0
      ? said([about.moments.map(moment => words.moment(moment.name)).join('; ')])
      : []),
    heading('meeting'),
    ...STAGES.flatMap((stage): Block[] => {
      const { name, says, watches } = words.stages[stage];
      return [
        { kind: 'fact', label: name, text: `${words.says} “${says}”` },
        { kind: 'direction', text: `${words.watches} ${watches}` },
      ];
    }),
    heading('questions'),
    ...said(words.questions),
    heading('sources'),
    ...said(words.sources),
  ];
}
