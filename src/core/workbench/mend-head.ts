import { atHead, headLacks, headLine, momentLine, personLine } from './head-lines.ts';
import type { Mend, MendLabel, Mender } from './mend.ts';
import { sourceAt } from './sources.ts';
import { strangerAt } from './stranger.ts';

/** Lines that the head lacks: what every case says of itself, the people who speak, the moments that are named. */
export const mendsOfHead: Mender = (finding, draft) => {
  const added = (label: MendLabel, lines: readonly (string | undefined)[]): readonly Mend[] => {
    const there = lines.filter(line => line !== undefined);
    return there.length > 0 && there.length === lines.length
      ? [{ label, edits: [atHead(draft, there)] }]
      : [];
  };
  switch (finding.code) {
    case 'missing-head': {
      const lacks = headLacks(draft);
      const here = lacks.filter(key => finding.message.endsWith(` ${key}.`));
      return [
        ...here.flatMap(key => added({ kind: 'head-line', key }, [headLine(key)])),
        ...(here.length > 0 && lacks.length > 1
          ? added({ kind: 'all-head-lines', count: lacks.length }, lacks.map(headLine))
          : []),
      ];
    }
    case 'unknown-speaker': {
      const stranger = strangerAt(draft, finding);
      if (!stranger?.id) return [];
      const { prefix: name, id } = stranger;
      return [
        ...added({ kind: 'list-person', name }, [personLine('person', id, name)]),
        ...added({ kind: 'list-peer', name }, [personLine('peer', id, name)]),
      ];
    }
    case 'unknown-moment':
    case 'unknown-about': {
      const key = finding.code === 'unknown-moment' ? 'moment' : 'about';
      const words = sourceAt(draft, finding).flatMap(line => [
        ...line.tags.words(key),
        ...line.tags.every(key),
      ]);
      const word = words.find(one => finding.message.startsWith(`"${one}" `));
      return word === undefined ? [] : added({ kind: 'list-moment', id: word }, [momentLine(word)]);
    }
    case 'unknown-of':
    case 'unknown-enters':
    case 'unknown-leaves': {
      const key = finding.code.slice('unknown-'.length);
      const word = sourceAt(draft, finding)
        .flatMap(line => line.tags.every(key))
        .find(one => finding.message.startsWith(`"${one}" `));
      return word === undefined
        ? []
        : added({ kind: 'list-person', name: word }, [personLine('person', word, word)]);
    }
  }
  return [];
};
