import type { Finding } from '#core/model/finding.ts';
import { LANES } from '#core/model/offer.ts';
import { choiceOn } from './choice-line.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import type { Mend, Mender, MendLabel } from './mend.ts';
import { type Written, writtenAt } from './sources.ts';
import { endOfKnot, endOfWay } from './to-the-group.ts';

const at = ({ path, from }: Written, begin: number, end: number, insert: string): Edit => ({
  path,
  from: from + begin,
  to: from + end,
  insert,
});
const one = (label: MendLabel, edits: readonly Edit[]): readonly Mend[] => [{ label, edits }];

/** Mends of one line by its form: what stands on it is put right, and nothing is invented. */
export const mendsOfLines: Mender = (finding, draft) => {
  const written = writtenAt(draft, finding);
  return written ? mendsOn(written, finding, draft) : [];
};

function mendsOn(written: Written, finding: Finding, draft: Draft): readonly Mend[] {
  const { text } = written;
  const { code, message } = finding;
  switch (code) {
    case 'missing-lane': {
      const choice = choiceOn(text);
      if (!choice?.hasBrackets) return [];
      return LANES.flatMap(lane =>
        one({ kind: 'stand-in-lane', lane }, [
          at(written, choice.tagsEnd, choice.tagsEnd, ` # lane: ${lane}`),
        ]),
      );
    }
    case 'unset-variable': {
      const [all, before = '', name = ''] = /^(\s*)VAR\s+(\w+)/.exec(text) ?? [];
      return all === undefined
        ? []
        : one({ kind: 'make-constant', name }, [at(written, before.length, before.length + 3, 'CONST')]);
    }
    case 'tag-outside':
      return tagsInside(written);
    case 'glued-text': {
      const [, before = '', indent = '', words = ''] =
        /^((\s*)[*+][^[\]]*\[[^\]]*\])\s*(.*)$/.exec(text) ?? [];
      return words === ''
        ? []
        : one({ kind: 'words-below' }, [at(written, before.length, text.length, `\n${indent}  ${words}`)]);
    }
    case 'html': {
      const plain = text
        .replaceAll(/<\/?(?:b|i|em|strong|u)\b[^>]*>/gi, '*')
        .replaceAll(/<\/?(?:br|p|span|div|a|img|h[1-6]|font|script)\b[^>]*>/gi, '');
      return plain === text ? [] : one({ kind: 'no-html' }, [at(written, 0, text.length, plain)]);
    }
    case 'allow-nothing':
    case 'allow-without-reason': {
      const comment = /\s*\/\/\s*allow\b.*$/.exec(text);
      if (!comment) return [];
      const isWhole = comment.index === 0;
      const end = isWhole && isBreakAfter(draft, written) ? text.length + 1 : text.length;
      return one({ kind: 'take-allowance-out' }, [at(written, comment.index, end, '')]);
    }
    case 'ends-early':
      return endOfWay(written, draft);
    case 'ink':
      return message.includes('loose end') ? endOfWay(written, draft) : [];
    case 'runtime-error':
      return message.includes('story runs out') ? endOfKnot(finding, draft) : [];
  }
  return [];
}

/** Where a whole line goes, its break goes too. */
const isBreakAfter = (draft: Draft, { path, to }: Written): boolean =>
  draft.files.some(file => file.path === path && file.text[to] === '\n');

function tagsInside(written: Written): readonly Mend[] {
  const { text } = written;
  const choice = choiceOn(text);
  const shut = text.indexOf(']', choice?.tagsEnd ?? 0);
  if (!choice?.hasBrackets || shut < 0) return [];
  const after = text.slice(shut + 1);
  const [tags = ''] = /(?<!\\)#[^/{}[\]]*?(?=\s*(?:->|\/\/|$))/.exec(after) ?? [];
  if (tags === '' || /[{}]/.test(after)) return [];
  const begin = shut + 1 + after.indexOf(tags);
  const space = choice.tagsEnd === choice.from ? '' : ' ';
  const rest = text.slice(0, begin).trimEnd().length;
  return one({ kind: 'tags-inside' }, [
    at(written, choice.tagsEnd, choice.tagsEnd, space + tags.trim()),
    at(written, Math.max(rest, shut + 1), begin + tags.length, ''),
  ]);
}
