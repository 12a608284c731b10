import type { SourceLine } from '#core/story/source.ts';
import type { Place } from '#core/story/places.ts';

/** What an author has given a name to, and where it stands. */
export interface Name extends Place {
  readonly name: string;
  /** Its words: a moment's, a reply's, who a person is. Empty where it has none. */
  readonly about: string;
}

/** Everything in a draft that can be referred to. Plain data: it comes from a worker. */
export interface Names {
  readonly knots: readonly Name[];
  readonly people: readonly (Name & { readonly seat: 'encounter' | 'peer' | 'leader' })[];
  readonly moments: readonly Name[];
  /** The learner's replies in the conversation, and the turns of the group, by id. */
  readonly replies: readonly Name[];
  readonly turns: readonly Name[];
  readonly endings: readonly Name[];
}

const SEATS = { person: 'encounter', peer: 'peer', leader: 'leader' } as const;

export function namesIn(source: readonly SourceLine[]): Names {
  const at = ({ file, line }: SourceLine): Place => ({ file, line });
  const heads = (key: string) =>
    source.flatMap(line =>
      line.tags.every(key).map(value => {
        const [name = '', ...about] = value.split(';').map(part => part.trim());
        return { name, about: about.slice(0, 2).join(', '), ...at(line) };
      }),
    );
  const choices = source.filter(line => line.kind === 'choice' && line.tags.has('id'));
  const named = (line: SourceLine): Name => ({
    name: line.tags.value('id') ?? '',
    about: line.text,
    ...at(line),
  });
  return {
    knots: source
      .filter(line => line.kind === 'knot')
      .map(line => ({ name: line.text, about: '', ...at(line) })),
    people: (['person', 'peer', 'leader'] as const).flatMap(key =>
      heads(key)
        // A choice's own `# peer: nadia` names somebody; only the head makes them known.
        .filter(one => one.about !== '')
        .map(one => ({ ...one, seat: SEATS[key] })),
    ),
    moments: heads('moment').filter(one => one.about !== ''),
    replies: choices.filter(line => line.tags.has('move') || line.tags.has('act')).map(named),
    turns: choices.filter(line => line.tags.has('peer') || line.tags.has('leader')).map(named),
    endings: source
      .filter(line => line.tags.has('ending'))
      .map(line => ({ name: line.tags.value('ending') ?? '', about: line.text, ...at(line) })),
  };
}
