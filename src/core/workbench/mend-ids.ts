import { parseChoiceId } from '#core/model/ids.ts';
import { freshId, idsGiven, idsIn } from './ids.ts';
import type { Mender } from './mend.ts';
import { sourceAt, writtenAt } from './sources.ts';

/** Ids that are missing, cannot be ids, or are given twice. */
export const mendsOfIds: Mender = (finding, draft) => {
  switch (finding.code) {
    case 'missing-id': {
      const given = idsGiven(draft);
      const here = given.filter(one => one.file === finding.file && one.line === finding.line);
      return [
        ...here.map(({ id, edit }) => ({ label: { kind: 'give-id' as const, id }, edits: [edit] })),
        ...(given.length > 1 && here.length > 0
          ? [
              {
                label: { kind: 'give-all-ids' as const, count: given.length },
                edits: given.map(one => one.edit),
              },
            ]
          : []),
      ];
    }
    case 'malformed-id':
    case 'doubled-id': {
      const written = writtenAt(draft, finding);
      const old = sourceAt(draft, finding)
        .find(line => line.kind === 'choice')
        ?.tags.value('id');
      const tag = /#\s*id\s*:\s*/.exec(written?.text ?? '');
      if (!written || !tag || old === undefined) return [];
      const at = written.from + tag.index + tag[0].length;
      const id = freshId(finding.code === 'doubled-id' ? old : lawful(old), idsIn(draft));
      return [
        {
          label: { kind: 'other-id', id },
          edits: [{ path: finding.file, from: at, to: at + old.length, insert: id }],
        },
      ];
    }
  }
  return [];
};

/** As near to what was meant as an id can be. */
const lawful = (text: string): string => {
  const name = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40);
  return parseChoiceId(name) ?? name;
};
