import type { Mender } from './mend.ts';
import { knotsLacking, meetingEdit } from './meeting-parts.ts';
import { namesOf, sourcesOf, writtenAt } from './sources.ts';

/** Parts of the group's meeting that are not there, and stages that no line begins. */
export const mendsOfMeeting: Mender = (finding, draft) => {
  switch (finding.code) {
    case 'missing-knot': {
      const count = knotsLacking(draft).length;
      return count === 0 ? [] : [{ label: { kind: 'all-knots', count }, edits: [meetingEdit(draft)] }];
    }
    case 'missing-stage': {
      const stage = /"(\w+)"/.exec(finding.message)?.[1] ?? '';
      const source = sourcesOf(draft);
      const knot = namesOf(draft).knots.find(one => one.name === (stage === 'return' ? 'returning' : stage));
      if (!knot) return [];
      const first = source.find(
        line =>
          line.file === knot.file && line.line > knot.line && (line.kind !== 'text' || isPlain(line.text)),
      );
      const written = first && writtenAt(draft, first);
      if (first?.kind !== 'text' || !written || /[{}|]|\/\//.test(written.text)) return [];
      const at = written.from + written.text.trimEnd().length;
      return [
        {
          label: { kind: 'begin-stage', stage },
          edits: [{ path: written.path, from: at, to: at, insert: ` # stage: ${stage}` }],
        },
      ];
    }
  }
  return [];
};

/** A line that is said or seen, on which the tag of a stage can stand. One that not every run meets begins none. */
const isPlain = (text: string): boolean => /^\p{L}/u.test(text);
