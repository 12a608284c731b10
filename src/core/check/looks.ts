import { describeWords, parseLook } from '#core/portrait/look.ts';
import type { Finding } from '#core/model/finding.ts';
import { found, type Subject } from './subject.ts';

const KEYS = ['person', 'peer', 'leader'] as const;

/** Words of a portrait from which nothing can be drawn. A draft is drawn without them; the site's build stops there. */
export const undrawable = ({ about, source }: Subject): Finding[] =>
  about.people.flatMap(({ id, name, portrait }) => {
    const look = parseLook(portrait);
    if (look.ok) return [];
    const line = source.find(
      ({ kind, tags }) =>
        kind === 'head' &&
        KEYS.some(key => tags.every(key).some(value => value.split(';')[0]?.trim() === id)),
    );
    return look.fault.map(phrase =>
      found(
        'warning',
        line ?? { file: `${about.id}/case.ink`, line: 1 },
        'portrait-word',
        `No portrait can be drawn from "${phrase}" (${name}).`,
        describeWords(),
      ),
    );
  });
