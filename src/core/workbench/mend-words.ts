import { AIMS } from '#core/model/aim.ts';
import type { Finding } from '#core/model/finding.ts';
import { WENT } from '#core/model/line.ts';
import { SPACE_OF_MOVE } from '#core/model/move.ts';
import { FEELINGS, FLAGS, LANES, SLOTS, TRIGGERS } from '#core/model/offer.ts';
import { FACES } from '#core/model/person.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import { SOUNDS } from '#core/model/sound.ts';
import { STAGES } from '#core/model/stage.ts';
import { HEAD_TAGS } from '#core/story/about.ts';
import { LINE_TAGS } from '#core/story/line.ts';
import { OFFER_TAGS } from '#core/story/offer.ts';
import type { SourceLine } from '#core/story/source.ts';
import type { Draft } from './draft.ts';
import type { Mend, Mender } from './mend.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { namesOf, sourceAt, type Written, writtenAt } from './sources.ts';
import { strangerAt } from './stranger.ts';

const people =
  (...seats: readonly string[]) =>
  (names: Names): readonly string[] =>
    names.people.filter(one => seats.length === 0 || seats.includes(one.seat)).map(one => one.name);
const ids = (names: Names): readonly string[] => [...names.replies, ...names.turns].map(one => one.name);
const moments = (names: Names): readonly string[] => names.moments.map(one => one.name);
const always = (words: readonly string[]) => () => words;

/** What the value of each tag may be. */
const WORDS: ReadonlyMap<string, (names: Names) => readonly string[]> = new Map([
  ['face', always(FACES)],
  ['sound', always(SOUNDS)],
  ['stage', always(STAGES)],
  ['went', always(WENT)],
  ['move', always(Object.keys(SPACE_OF_MOVE))],
  ['act', always(['wait', 'do'])],
  ['feeling', always(FEELINGS)],
  ['felt', always(FEELINGS)],
  ['write', always(SLOTS)],
  ['lane', always(LANES)],
  ['flag', always(FLAGS)],
  ['trigger', always(TRIGGERS)],
  ['situation', always(SITUATIONS)],
  ['aims', always(AIMS)],
  ['moment', moments],
  ['about', moments],
  ['enters', people()],
  ['leaves', people()],
  ['of', people()],
  ['peer', people('peer')],
  ['invites', people('peer')],
  ['leader', people('leader')],
  ['heard', ids],
  ['answers', ids],
  ['from', ids],
  ['ended', names => names.endings.map(one => one.name)],
  ['begin-here', always(['yes'])],
]);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Another word at this place of the line. */
const instead = (written: Written, at: number, old: string, word: string): Mend => ({
  label: { kind: 'write-instead', word },
  edits: [{ path: written.path, from: written.from + at, to: written.from + at + old.length, insert: word }],
});

/** The wrong words of a tag: those in its list that are none of these, and that the finding speaks of. */
function misspelt(lines: readonly SourceLine[], key: string, message: string, known: readonly string[]) {
  const said = lines.flatMap(({ tags }) => tags.every(key)).flatMap(value => value.split(/[,;]/));
  return new Set(
    said.map(word => word.trim()).filter(word => !known.includes(word) && message.startsWith(`"${word}"`)),
  );
}

/** The word that was meant, where one is misspelt that can only be one of some. */
export const mendsOfWords: Mender = (finding, draft) => {
  const written = writtenAt(draft, finding);
  if (!written) return [];
  if (finding.code === 'unknown-tag') return tags(written, finding.message, sourceAt(draft, finding));
  if (finding.code === 'unknown-speaker') return speakers(written, draft, finding);
  const key = finding.code.replace(/^unknown-/, '');
  const wordsOf = key === finding.code ? undefined : WORDS.get(key);
  if (!wordsOf) return [];
  const known = wordsOf(namesOf(draft));
  return [...misspelt(sourceAt(draft, finding), key, finding.message, known)].flatMap(word => {
    const tag = new RegExp(String.raw`#\s*${key}\s*:[^#\]|}]*?(?<![\w.-])${escaped(word)}(?![\w.-])`).exec(
      written.text,
    );
    if (!tag) return [];
    const at = tag.index + tag[0].length - word.length;
    return nearest(word, known).map(one => instead(written, at, word, one));
  });
};

function tags(written: Written, message: string, lines: readonly SourceLine[]): readonly Mend[] {
  const key = lines.flatMap(line => line.tags.keys).find(one => message.startsWith(`The tag "${one}" `));
  const kind = lines[0]?.kind;
  if (key === undefined || kind === undefined) return [];
  const tag = new RegExp(String.raw`#\s*${escaped(key)}(?=\s*(?:[:#\]|}]|$))`).exec(written.text);
  if (!tag) return [];
  const known = kind === 'choice' ? OFFER_TAGS : kind === 'head' ? HEAD_TAGS : LINE_TAGS;
  const at = tag.index + tag[0].length - key.length;
  return nearest(key, known).map(one => instead(written, at, key, one));
}

function speakers(written: Written, draft: Draft, finding: Finding): readonly Mend[] {
  const stranger = strangerAt(draft, finding);
  if (!stranger) return [];
  const known = namesOf(draft).people.map(one => one.name.toUpperCase());
  return nearest(stranger.prefix, [...known, 'YOU']).map(one =>
    instead(written, stranger.at, stranger.prefix, one),
  );
}
