import type { Finding } from '#core/model/finding.ts';
import type { PersonId } from '#core/model/ids.ts';
import { personOfPrefix, splitSpeech } from '#core/story/line.ts';
import type { Draft } from './draft.ts';
import { sourceAt, writtenAt } from './sources.ts';

/** Somebody who speaks and is not listed: the name before the colon, and where it stands on its line. */
interface Stranger {
  readonly prefix: string;
  readonly at: number;
  readonly id: PersonId | undefined;
}

export function strangerAt(draft: Draft, finding: Finding): Stranger | undefined {
  const prefixes = sourceAt(draft, finding).flatMap(line => splitSpeech(line.text)?.prefix ?? []);
  const prefix = prefixes.find(one => finding.message.includes(` ${one} `));
  const at = writtenAt(draft, finding)?.text.indexOf(`${prefix}:`) ?? -1;
  return prefix === undefined || at < 0 ? undefined : { prefix, at, id: personOfPrefix(prefix) };
}
