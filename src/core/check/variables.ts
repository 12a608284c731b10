import type { Finding } from '#core/model/finding.ts';
import { found, isOwn, type Subject } from './subject.ts';

/** Variables that can never change, and variables that nobody asks for: one half of a thought is missing. */
export function idleVariables(subject: Subject): Finding[] {
  const uses = subject.origins?.variables ?? [];
  return uses
    .filter(use => use.how === 'declares' && isOwn(subject, use.file))
    .flatMap(use => {
      const others = uses.filter(one => one.name === use.name);
      const isRead = others.some(one => one.how === 'reads');
      const isSet = others.some(one => one.how === 'sets');
      if (isRead && !isSet)
        return [
          found(
            'warning',
            use,
            'unset-variable',
            `${use.name} is asked for, but nothing ever sets it.`,
            `Add "~ ${use.name} = …" where it changes, or write CONST instead of VAR.`,
          ),
        ];
      if (!isRead)
        return [
          found(
            'warning',
            use,
            'unread-variable',
            `${use.name} is ${isSet ? 'set' : 'declared'}, but nothing ever asks for it.`,
            'Let a later line depend on it, or take it out.',
          ),
        ];
      return [];
    });
}
