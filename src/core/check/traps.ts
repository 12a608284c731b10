import type { Finding } from '#core/model/finding.ts';
import type { Code } from './codes.ts';
import { found, type Subject, withoutComments } from './subject.ts';

interface Trap {
  readonly code: Code;
  readonly springs: RegExp;
  readonly message: string;
  readonly hint: string;
  /** In plain ink it is done on purpose. */
  readonly isOursOnly?: true;
}

/** What ink does without a word and no author means. They are looked for in each line as the author wrote it. */
const TRAPS: readonly Trap[] = [
  {
    code: 'comment-in-text',
    springs: /[^\s/]\/\/\S/,
    message: 'Ink takes everything after "//" for a comment, so this line is cut short.',
    hint: 'Write the address without "http://", or put a space before a comment.',
  },
  {
    code: 'shuffle-in-choice',
    springs: /^\s*[*+][^[\]]*\[[^\]]*\{\s*(~|shuffle)/,
    message: 'A shuffle stands in the words of a choice; ink rolls it again when the choice is taken.',
    hint: 'Put the shuffle into a line before the menu, or choose one wording.',
  },
  {
    code: 'glued-text',
    springs: /^\s*[*+][^[\]]*\[[^\]]*\]\s*(?!->|\{|#|\/\/|<>|\s|$)./,
    message: 'The words after the bracket are said at once when the choice is taken, on a line of their own.',
    hint: 'Move them to the next line, set in, with a speaker before them.',
    isOursOnly: true,
  },
  {
    code: 'tag-outside',
    springs: /^\s*[*+][^[\]]*\[[^\]]*\][^#]*(?<!\\)#/,
    message: 'A tag stands after the bracket, where it belongs to what is said next and not to the choice.',
    hint: 'Move it inside the bracket, before "]".',
    isOursOnly: true,
  },
  {
    code: 'html',
    springs: /<\/?(b|i|u|em|strong|br|p|span|div|a|img|h[1-6]|font|script)\b[^>]*>/i,
    message: 'HTML is shown as it is written, angle brackets and all.',
    hint: 'Write plain words; *asterisks* make them stressed.',
  },
];

export const trapsIn = (subject: Subject): Finding[] =>
  [...subject.texts].flatMap(([file, text]) =>
    withoutComments(text)
      .split(/\r?\n/)
      .flatMap((content, at) =>
        TRAPS.filter(trap => subject.isCase || !trap.isOursOnly)
          .filter(trap => trap.springs.test(content))
          .map(({ code, message, hint }) => found('warning', { file, line: at + 1 }, code, message, hint)),
      ),
  );
