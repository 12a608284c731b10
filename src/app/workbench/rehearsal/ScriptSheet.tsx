import type { PaperScript, ScriptTurn } from '#core/workbench/script.ts';
import type { ScriptLine } from '#core/workbench/script-line.ts';
import { conditionText, noteText, turnNote } from '#core/workbench/script-words.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { nameOf } from '#app/ui/LineView.tsx';
import { directionOf } from '#app/ui/words/direction.ts';
import { onPaperWords } from '#app/ui/words/workbench/on-paper.ts';

/** The whole case as a colleague reads it on paper. */
export function ScriptSheet({ script }: { readonly script: PaperScript }) {
  const w = onPaperWords();
  const { about, knots, group } = script;
  return (
    <article
      class="sheet script"
      aria-label={w.preview}
      lang={about.language}
      dir={directionOf(about.language)}
    >
      <h2>{about.title}</h2>
      <p class="about-it">{w.scriptMeta(about.version)}</p>
      <h3>{w.conversation}</h3>
      {knots.map(({ name, lines }) => (
        <section key={name}>
          <h4>{name}</h4>
          {lines.map((line, at) => (
            <ScriptLineView key={at} line={line} script={script} />
          ))}
        </section>
      ))}
      <h3>{w.group}</h3>
      {group.map(({ moment, turns }) => (
        <section key={moment}>
          <h4>{about.moments.find(one => one.id === moment)?.name ?? w.noMoment}</h4>
          {turns.map(turn => (
            <TurnView key={turn.id} turn={turn} script={script} />
          ))}
        </section>
      ))}
    </article>
  );
}

/** As deep as the paper is wide; what stands deeper stands at the last step. */
const DEEPEST = 5;

interface ViewProps {
  readonly script: PaperScript;
}

function ScriptLineView({ line, script }: ViewProps & { readonly line: ScriptLine }) {
  const w = onPaperWords();
  const at = `at-${Math.min(line.depth, DEEPEST)}`;
  const name = (id: string) => nameOf(script.about.people, id);
  switch (line.kind) {
    case 'speech':
      return (
        <p class={at}>
          <b>{name(line.speaker)}:</b> <AuthorText text={line.text} />
        </p>
      );
    case 'seen':
      return (
        <p class={`${at} direction`}>
          <AuthorText text={line.text} />
        </p>
      );
    case 'thought':
      return (
        <p class={`${at} thought`}>
          <AuthorText text={line.text} />
        </p>
      );
    case 'reply':
      return (
        <p class={`${at} reply`}>
          {line.when.length > 0 && (
            <span class="note">
              {w.when} {conditionText(line.when, w)}:{' '}
            </span>
          )}
          {line.how === 'said' ? <b>{name('you')}: </b> : null}
          <AuthorText text={line.text} />
        </p>
      );
    case 'if':
    case 'one-of':
    case 'goes':
    case 'calls':
    case 'back':
    case 'together':
    case 'logic':
      return <p class={`${at} note`}>{noteText(line, w)}</p>;
  }
}

function TurnView({ turn, script }: ViewProps & { readonly turn: ScriptTurn }) {
  const w = onPaperWords();
  const note = turnNote(turn, w);
  return (
    <div class="group-turn">
      <p class="note">
        {nameOf(script.about.people, turn.peer)}, {w.lane[turn.lane]}
        {note !== '' && `; ${note}`}
      </p>
      {turn.lines.map((line, at) => (
        <ScriptLineView key={at} line={line} script={script} />
      ))}
    </div>
  );
}
