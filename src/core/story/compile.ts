import { Compiler, CompilerOptions } from 'inkjs/full';
import type { About, Case, Script } from '#core/model/case.ts';
import type { Finding } from '#core/model/finding.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { type CaseId, parsePersonId, type PersonId } from '#core/model/ids.ts';
import { type Face, isFace } from '#core/model/person.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { readAbout } from './about.ts';
import { checkForm } from './form.ts';
import { includedPath } from './include-path.ts';
import { type Lifted, liftTags } from './lift.ts';
import { personOfPrefix, splitSpeech } from './line.ts';
import { type Origins, originsOf } from './places.ts';
import { readSource, type SourceLine } from './source.ts';

/** Gives a file's text; paths are relative to the folder of all stories: `blue-folder/case.ink`. */
export type ReadFile = (path: string) => string | undefined;

export interface Compiled {
  readonly case: Case;
  /** The faces that each person is asked to make. */
  readonly faces: ReadonlyMap<PersonId, readonly Face[]>;
  /** Every file that went in. */
  readonly files: readonly string[];
}

const INK_SAYS = /^(ERROR|WARNING|TODO): (?:'([^']*)' )?line (\d+): (.*)$/s;

/** inkjs gives positions only inside its prose, so this is the one place that reads that prose. */
function readInkMessage(said: string, main: string): Finding {
  const [, kind, where, line = '1', message = said] = INK_SAYS.exec(said) ?? [];
  const file = where === undefined ? main : includedPath(main, where);
  const severity = kind === 'TODO' ? 'note' : kind === 'WARNING' ? 'warning' : 'error';
  return {
    code: 'ink',
    severity,
    file,
    line: Number(line),
    message,
    hint: 'This is what ink itself says; its handbook explains the form.',
  };
}

/** Reads a file and all that it INCLUDEs. Ink resolves these from the folder of the main file, and so do we. */
export function gather(main: string, read: ReadFile) {
  const texts = new Map<string, string>();
  const sources = new Map<string, readonly SourceLine[]>();
  const missing: Finding[] = [];
  const visit = (path: string, from?: SourceLine) => {
    if (texts.has(path)) return;
    const text = read(path);
    if (text === undefined) {
      missing.push({
        code: 'missing-file',
        severity: 'error',
        file: from?.file ?? path,
        line: from?.line ?? 1,
        message: `There is no file ${path}.`,
        hint: 'Mend the path after INCLUDE, or add the file.',
      });
      return;
    }
    texts.set(path, text);
    const source = readSource(path, text);
    sources.set(path, source);
    for (const line of source) if (line.kind === 'include') visit(includedPath(main, line.text), line);
  };
  visit(main);
  return { texts, source: [...texts.keys()].flatMap(path => sources.get(path) ?? []), missing };
}

/** A case as far as it can be read: what is wrong with it, and what can be performed in spite of that. */
export interface Reading {
  /** The file it begins with. */
  readonly main: string;
  /** Every file that went in, with its text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly source: readonly SourceLine[];
  readonly about: About;
  readonly findings: readonly Finding[];
  /** Undefined where ink itself could not compile it. */
  readonly script?: Script;
  readonly origins?: Origins;
}

/** Reads the ink that begins with this file, whatever it is. */
export const readCase = (id: CaseId, main: string, read: ReadFile): Reading =>
  readWith(compileInk, id, main, read);

/** The same without asking ink, which takes the longest: what the text says by itself. Nothing of it can be played. */
export const readForm = (id: CaseId, main: string, read: ReadFile): Reading =>
  readWith(() => undefined, id, main, read);

function readWith(compile: typeof compileInk, id: CaseId, main: string, read: ReadFile): Reading {
  const { texts, source, missing } = gather(main, read);
  const findings: Finding[] = [...missing];
  const lifted = new Map([...texts].map(([file, text]) => [file, liftTags(text)]));
  const story = missing.length > 0 ? undefined : compile(main, lifted, findings);
  const { about, faults } = readAbout(id, headTags(main, story, findings) ?? headIn(source));
  const reading = { main, texts, source, about };
  if (missing.length > 0) return { ...reading, findings };

  // What ink itself cannot compile still has a form, and an author wants to hear of both at once.
  for (const { tag, ...fault } of faults) {
    const place = source.find(one => one.kind === 'head' && one.tags.every(tag.key).includes(tag.value));
    findings.push({ severity: 'error', file: place?.file ?? main, line: place?.line ?? 1, ...fault });
  }
  findings.push(...checkForm(main, about, source));
  if (!story) return { ...reading, findings };
  return {
    ...reading,
    findings,
    script: {
      ink: story.ToJson() ?? '',
      tags: Object.fromEntries([...lifted.values()].flatMap(one => [...one.tags])),
    },
    origins: originsOf(story, file => (file === nameOf(main) ? main : includedPath(main, file))),
  };
}

/**
 * Compiles one case. Any error among the findings means that it cannot be played as it stands;
 * warnings and notes come with the checker, not here.
 */
export function compileCase(id: CaseId, read: ReadFile): Result<Compiled, readonly Finding[]> {
  const { script, findings, about, source, texts } = readCase(id, `${id}/case.ink`, read);
  const errors = findings.filter(finding => finding.severity === 'error');
  if (!script || errors.length > 0) return err(errors);
  return ok({
    case: { about, ...script, hash: fingerprint(script.ink + JSON.stringify(script.tags)) },
    faces: facesIn(source),
    files: [...texts.keys()],
  });
}

/** The head as it is written, for ink that does not compile. */
export const headIn = (source: readonly SourceLine[]): string[] =>
  source
    .filter(line => line.kind === 'head')
    .flatMap(({ tags }) => tags.keys.flatMap(key => tags.every(key).map(value => `${key}: ${value}`)));

type Story = ReturnType<Compiler['Compile']>;

/** inkjs throws at a tag of the head that has something to work out in it, and so would the learner's page. */
function headTags(main: string, story: Story | undefined, findings: Finding[]): string[] | undefined {
  try {
    return story && (story.globalTags ?? []);
  } catch {
    findings.push({
      code: 'missing-head',
      severity: 'error',
      file: main,
      line: 1,
      message: 'A tag at the head has something to work out in it, so ink cannot read the head.',
      hint: 'The head is read before anything is played: write plain words there, without braces.',
    });
    return undefined;
  }
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

function compileInk(
  main: string,
  texts: ReadonlyMap<string, Lifted>,
  findings: Finding[],
): Story | undefined {
  const files = {
    ResolveInkFilename: (path: string) => includedPath(main, path),
    LoadInkFileContents: (path: string) => texts.get(path)?.text ?? '',
  };
  // A file named at all must come through the handler, so the main one is given by its bare name.
  const options = new CompilerOptions(
    nameOf(main),
    [],
    true,
    said => findings.push(readInkMessage(said, main)),
    files,
  );
  try {
    return new Compiler(texts.get(main)?.text ?? '', options).Compile();
  } catch (thrown) {
    // Compile() throws when it has already told the handler what is wrong; anything else is news.
    if (!findings.some(finding => finding.severity === 'error'))
      findings.push(readInkMessage(wordsOf(thrown), main));
    return undefined;
  }
}

/** The compiler stumbles over some texts without a word of its own. */
const wordsOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)) ||
  'Ink cannot compile this, and does not say why.';

function facesIn(source: readonly SourceLine[]): ReadonlyMap<PersonId, readonly Face[]> {
  const faces = new Map<PersonId, Set<Face>>();
  for (const line of source) {
    const face = line.tags.value('face') ?? '';
    const prefix = splitSpeech(line.text)?.prefix ?? '';
    const person = personOfPrefix(prefix) ?? parsePersonId(line.tags.value('of') ?? '');
    if (person && isFace(face))
      faces.set(person, (faces.get(person) ?? new Set<Face>(['neutral'])).add(face));
  }
  return new Map([...faces].map(([person, of]) => [person, [...of]]));
}
