import fc from 'fast-check';
import { type Digest, digestOf } from '#core/model/digest.ts';
import { parseNoteId, parseRunId } from '#core/model/ids.ts';
import { type Note, NOTE_FIELDS, NOTE_KINDS } from '#core/model/note.ts';
import { FEELINGS } from '#core/model/offer.ts';
import { must, sampleRun } from '#core/model/run.fixture.ts';
import { LEAVINGS } from '#core/model/run.ts';

export const runId = (name: string) => must(parseRunId(name));

export const digest = (name: string, of: Partial<Digest> = {}): Digest => ({
  ...digestOf(sampleRun({ id: runId(name) })),
  ...of,
});
export const note = (name: string, of: Partial<Note> = {}): Note => ({
  version: 1,
  id: must(parseNoteId(name)),
  kind: 'free',
  begunAt: 1_760_000_000_000,
  changedAt: 1_760_000_000_000,
  texts: { text: 'The tap.' },
  ...of,
});

const YEARS = { min: 1_700_000_000_000, max: 1_800_000_000_000 };
const words = fc.array(fc.constantFrom('the tap', 'a Word', 'Kovač', 'ten minutes'), { maxLength: 3 });
const NAMES = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/** A shelf of runs, some of which branched off from others, or from ones that are gone, or from each other in a ring. */
export const DIGESTS: fc.Arbitrary<readonly Digest[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      of: fc.constantFrom(undefined, 'r7', ...NAMES),
      begunAt: fc.integer(YEARS),
      feelings: fc.subarray([...FEELINGS]),
      leaving: fc.constantFrom(undefined, ...LEAVINGS),
      themes: words,
      starred: words,
      ownWords: words,
    })
    .map(({ name, of, leaving, ...more }) =>
      digest(name, {
        ...more,
        ...(leaving && { leaving }),
        ...(of !== undefined && { parent: { run: runId(of), events: 2 } }),
      }),
    ),
  { selector: ({ id }) => id },
);

export const NOTES: fc.Arbitrary<readonly Note[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.constantFrom('n1', 'n2', 'n3', 'n4'),
      kind: fc.constantFrom(...NOTE_KINDS),
      run: fc.constantFrom(undefined, 'r1', 'r2', 'r7'),
      begunAt: fc.integer(YEARS),
      said: fc.string(),
    })
    .map(({ name, kind, run, begunAt, said }) =>
      note(name, {
        kind,
        begunAt,
        ...(run !== undefined && { run: runId(run) }),
        texts: { [NOTE_FIELDS[kind][0]]: said },
      }),
    ),
  { selector: ({ id }) => id },
);
