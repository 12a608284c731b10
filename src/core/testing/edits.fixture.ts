import {
  inCode,
  inIdTags,
  linesOf,
  type Menu,
  menusOf,
  plainLines,
  type Reply,
  withLines,
} from './ink-text.fixture.ts';
import type { Dice, Step } from './runs.fixture.ts';
import type { Files } from './stories.fixture.ts';

/** An author's edit, and what it means for a run: known from the edit, not from how runs are performed. */
export interface Edit {
  readonly files: Files;
  /** What was done, for whoever has to look at a failure. */
  readonly what: string;
  /** Whether the run can no longer be what it was, once this step was taken. */
  isLostAt(step: Step): boolean;
  /** What is on offer now, where these were. */
  offeredNow(ids: readonly string[]): readonly string[];
  /** Offers that may come in beside those. */
  readonly mayComeIn: readonly string[];
}

const same: Pick<Edit, 'isLostAt' | 'offeredNow' | 'mayComeIn'> = {
  isLostAt: () => false,
  offeredNow: ids => ids,
  mayComeIn: [],
};

type Kind = (files: Files, dice: Dice) => Edit;

const ENCOUNTER = 'blue-folder/encounter.ink';
const DEBRIEF = 'blue-folder/debrief.ink';
const fileBy = (dice: Dice): string => (dice.upTo(3) === 0 ? DEBRIEF : ENCOUNTER);
const menuBy = (files: Files, dice: Dice, file = fileBy(dice)): Menu =>
  dice.pick(menusOf(files, file).filter(menu => menu.replies.length > 1));
const block = (files: Files, menu: Menu, reply: Reply) =>
  linesOf(files, menu.file).slice(reply.from, reply.to);

function insertReply(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice);
  const before = dice.pick(menu.replies);
  const id = `new_reply_${dice.upTo(10_000)}`;
  const [head = '', ...body] = block(files, menu, before);
  const mark = head.slice(0, 1);
  const tags = head.replace(/^.*?# id: \w+/, '').replace(/# (heard|felt|ended|answers):[^#\]]*/g, '');
  const lines = linesOf(files, menu.file);
  lines.splice(
    before.from,
    0,
    `${mark} [Something else. # id: ${id}${tags}`,
    ...body.filter(line => !/^\s*[*+]/.test(line)),
  );
  return {
    ...same,
    files: withLines(files, menu.file, lines),
    what: `${id} before ${before.id}`,
    mayComeIn: [id],
  };
}

function removeReply(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice);
  const { id, label, from, to } = dice.pick(menu.replies);
  const lines = linesOf(files, menu.file);
  lines.splice(from, to - from);
  const rest = inIdTags(withLines(files, menu.file, lines), one => (one === id ? undefined : one));
  return {
    ...same,
    files: label === undefined ? rest : withoutLabel(rest, label),
    what: `without ${id}`,
    isLostAt: step => step.id === id,
    offeredNow: ids => ids.filter(one => one !== id),
  };
}

/** What asked whether a reply was taken is told that it was not. */
const withoutLabel = (files: Files, label: string): Files =>
  inCode(files, code => code.replaceAll(new RegExp(`\\b\\w+\\.${label}\\b`, 'g'), 'false'));

function moveWithin(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice);
  const at = dice.upTo(menu.replies.length - 1);
  const [first, second] = [menu.replies[at], menu.replies[at + 1]];
  if (!first || !second) throw new Error('A menu of one has no places to change.');
  const lines = linesOf(files, menu.file);
  const changed = [...block(files, menu, second), ...block(files, menu, first)];
  lines.splice(first.from, changed.length, ...changed);
  return { ...same, files: withLines(files, menu.file, lines), what: `${second.id} before ${first.id}` };
}

/** Into a menu of another moment: a reply there answers something else. */
function moveAcross(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice, ENCOUNTER);
  const reply = dice.pick(menu.replies);
  const there = dice.pick(menusOf(files, ENCOUNTER).filter(one => one.knot !== menu.knot));
  const before = dice.pick(there.replies).from;
  const moved = block(files, menu, reply);
  const lines = linesOf(files, ENCOUNTER);
  lines.splice(Math.max(before, reply.from), 0, ...(before > reply.from ? moved : []));
  lines.splice(reply.from, moved.length);
  if (before < reply.from) lines.splice(before, 0, ...moved);
  const label = new RegExp(`\\b${menu.knot}\\.${reply.label}\\b`, 'g');
  return {
    files: inCode(withLines(files, ENCOUNTER, lines), code =>
      code.replaceAll(label, `${there.knot}.${reply.label}`),
    ),
    what: `${reply.id} from ${menu.knot} to ${there.knot}`,
    isLostAt: step => step.id === reply.id,
    offeredNow: ids => ids.filter(id => id !== reply.id),
    mayComeIn: [reply.id],
  };
}

/** The same replies, but the group now calls that stretch something else. */
function otherMoment(files: Files, dice: Dice): Edit {
  const text = files[ENCOUNTER] ?? '';
  const moments = [...text.matchAll(/# moment: (\w+)/g)].map(([, name = '']) => name);
  const from = dice.pick(moments.filter(one => moments.indexOf(one) === moments.lastIndexOf(one)));
  const to = dice.pick(moments.filter(one => one !== from));
  return {
    ...same,
    files: { ...files, [ENCOUNTER]: text.replace(new RegExp(`# moment: ${from}\\b`), `# moment: ${to}`) },
    what: `moment ${from} called ${to}`,
    isLostAt: step => step.moment === from,
  };
}

function rewordReply(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice);
  const { id, from } = dice.pick(menu.replies);
  const lines = linesOf(files, menu.file);
  lines[from] = (lines[from] ?? '').replace(' # id:', ' Or so. # id:');
  return { ...same, files: withLines(files, menu.file, lines), what: `${id} in other words` };
}

function changeLine(
  files: Files,
  dice: Dice,
  what: string,
  change: (line: string) => readonly string[],
): Edit {
  const file = fileBy(dice);
  const at = dice.pick(plainLines(files, file));
  const lines = linesOf(files, file);
  lines.splice(at, 1, ...change(lines[at] ?? ''));
  return { ...same, files: withLines(files, file, lines), what: `${what} at ${file}:${at + 1}` };
}

const WORDS = /^(\s*(?:\p{Lu}[\p{Lu} '’-]*\p{Lu}:)?\s*)([^#]*?)(\s*(?:#.*)?)$/u;

const rewordLine: Kind = (files, dice) =>
  changeLine(files, dice, 'other words', line => [line.replace(WORDS, '$1$2 All the same.$3')]);
const shuffleLine: Kind = (files, dice) =>
  changeLine(files, dice, 'a shuffle', line => [line.replace(WORDS, '$1{~$2|Or not.|Or otherwise.}$3')]);
const newLine: Kind = (files, dice) =>
  changeLine(files, dice, 'a new line', line => [line, `${/^\s*/.exec(line)?.[0]}Somebody coughs. # pause`]);

function renameKnot(files: Files, dice: Dice): Edit {
  // Only names that prose has no use for; the seven that every case has stay as they are.
  const knots = [
    ...Object.values(files)
      .join('\n')
      .matchAll(/^={2,} (\w+_\w+)/gm),
  ].map(([, name = '']) => name);
  const knot = dice.pick(knots);
  const name = new RegExp(`\\b${knot}\\b`, 'g');
  return {
    ...same,
    files: inCode(files, code => code.replaceAll(name, `${knot}_anew`)),
    what: `knot ${knot}_anew`,
  };
}

function renameId(files: Files, dice: Dice): Edit {
  const menu = menuBy(files, dice);
  const { id } = dice.pick(menu.replies);
  const anew = `${id}_anew`;
  return {
    ...same,
    files: inIdTags(files, one => (one === id ? anew : one)),
    what: `id ${anew}`,
    isLostAt: step => step.id === id,
    offeredNow: ids => ids.map(one => (one === id ? anew : one)),
  };
}

const EDITS: Readonly<Record<string, Kind>> = {
  'a new reply': insertReply,
  'a reply taken out': removeReply,
  'a reply in another place of its menu': moveWithin,
  'a reply in the menu of another moment': moveAcross,
  'a moment called otherwise': otherMoment,
  'a reply in other words': rewordReply,
  'a line in other words': rewordLine,
  'a shuffle in a line': shuffleLine,
  'a new line': newLine,
  'a knot renamed': renameKnot,
  'an id renamed': renameId,
};

export const KINDS: readonly string[] = Object.keys(EDITS);

export const unedited = (files: Files): Edit => ({ ...same, files, what: 'as it was' });

/** One more edit of a kind, after those that were made. */
export function editOf(kind: string, before: Edit, dice: Dice): Edit {
  const edit = EDITS[kind]?.(before.files, dice);
  if (!edit) throw new Error(`There is no edit of the kind "${kind}".`);
  return {
    files: edit.files,
    what: `${before.what}, ${edit.what}`,
    isLostAt: step => before.isLostAt(step) || edit.isLostAt(step),
    offeredNow: ids => edit.offeredNow(before.offeredNow(ids)),
    mayComeIn: [...before.mayComeIn, ...edit.mayComeIn],
  };
}
