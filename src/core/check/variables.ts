import type { Finding } from '#core/model/finding.ts';
import { isFact } from '#core/story/facts.ts';
import type { Place } from '#core/story/places.ts';
import { found, isOwn, type Subject, withoutComments } from './subject.ts';

/** Variables that can never change, and variables that nobody asks for: one half of a thought is missing. */
export function idleVariables(subject: Subject): Finding[] {
  // Without compiled ink nobody knows what is set and what is asked for.
  const uses = subject.origins?.variables;
  if (!uses) return [];
  return declared(subject).flatMap(variable => {
    const others = uses.filter(one => one.name === variable.name);
    const isRead = others.some(one => one.how === 'reads');
    const isSet = others.some(one => one.how === 'sets');
    // What the group remembers is set by no line.
    if (isRead && !isSet && subject.isCase && isFact(variable.name)) return [];
    if (isRead && !isSet)
      return [
        found(
          'warning',
          variable,
          'unset-variable',
          `${variable.name} is asked for, but nothing ever sets it.`,
          `Add "~ ${variable.name} = …" where it changes, or write CONST instead of VAR.`,
        ),
      ];
    if (!isRead)
      return [
        found(
          'warning',
          variable,
          'unread-variable',
          `${variable.name} is ${isSet ? 'set' : 'declared'}, but nothing ever asks for it.`,
          'Let a later line depend on it, or take it out.',
        ),
      ];
    return [];
  });
}

/** The case's own variables. Ink forgets where each was declared, so they are looked for in the text. */
const declared = (subject: Subject): (Place & { readonly name: string })[] =>
  [...subject.texts]
    .filter(([file]) => isOwn(subject, file))
    .flatMap(([file, text]) =>
      withoutComments(text)
        .split('\n')
        .flatMap((content, at) => {
          const name = /^\s*VAR\s+(\w+)/.exec(content)?.[1];
          return name === undefined ? [] : [{ name, file, line: at + 1 }];
        }),
    );
