import { authors, bold, plain } from '#core/review/markdown.ts';
import type { PaperScript } from './script.ts';
import type { ScriptLine } from './script-line.ts';
import { conditionText, noteText, type ScriptWords, turnNote } from './script-words.ts';

/** The script as Markdown: a list in lists, so that what follows a reply stands under it wherever it is opened. */
export function scriptMarkdown(
  { about, knots, group }: PaperScript,
  w: ScriptWords,
  nameOf: (person: string) => string,
): string {
  const item = (line: ScriptLine): string => `${'  '.repeat(line.depth)}- ${wordsOf(line, w, nameOf)}`;
  const parts = [
    `# ${plain(about.title)}`,
    plain(w.scriptMeta(about.version)),
    `## ${plain(w.conversation)}`,
    ...knots.flatMap(({ name, lines }) => [`### ${plain(name)}`, lines.map(item).join('\n')]),
    `## ${plain(w.group)}`,
    ...group.flatMap(({ moment, turns }) => [
      `### ${plain(about.moments.find(one => one.id === moment)?.name ?? w.noMoment)}`,
      ...turns.map(turn => {
        const note = turnNote(turn, w);
        const head = `- ${bold(`${nameOf(turn.peer)}, ${w.lane[turn.lane]}`)}${note === '' ? '' : ` ${plain(note)}`}`;
        return [head, ...turn.lines.map(line => item({ ...line, depth: line.depth + 1 }))].join('\n');
      }),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function wordsOf(line: ScriptLine, w: ScriptWords, nameOf: (person: string) => string): string {
  switch (line.kind) {
    case 'speech':
      return `${bold(nameOf(line.speaker))} ${authors(line.text)}`;
    case 'seen':
      return authors(line.text);
    case 'thought':
      return `${bold(nameOf('you'))} (${authors(line.text)})`;
    case 'reply': {
      const when = line.when.length > 0 ? `${plain(`${w.when} ${conditionText(line.when, w)}:`)} ` : '';
      return `${when}→ ${authors(line.text)}`;
    }
    case 'if':
    case 'one-of':
    case 'goes':
    case 'calls':
    case 'back':
    case 'together':
    case 'logic':
      return `(${plain(noteText(line, w) ?? '')})`;
  }
}
