import { useEffect, useRef, useState } from 'preact/hooks';
import { chance } from '#core/balint/chance.ts';
import { questionsFor } from '#core/balint/own-case.ts';
import { askedBy } from '#core/balint/own-questions.ts';
import { fingerprint } from '#core/model/fingerprint.ts';
import { parsePersonId } from '#core/model/ids.ts';
import type { Answer } from '#core/model/note.ts';
import type { OpenNote } from '#app/run/use-note.ts';
import { ownWords } from '#app/ui/words/own.ts';
import { AskedQuestion, LeaderLine } from './AskedQuestion.tsx';

interface AskingProps {
  readonly open: OpenNote;
  readonly isTold: boolean;
  readonly announce: (text: string) => void;
}

/** The group, asked: questions from whoever fits, which nobody has to answer, and a leader’s word before and after. */
export function Asking({ open, isTold, announce }: AskingProps) {
  const { note } = open;
  // What is asked does not change under whoever answers; only to be asked again changes it.
  const [asked, setAsked] = useState<{ readonly round: number; readonly questions: readonly Asked[] }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const round = asked?.round;
  const words = ownWords();
  useEffect(() => {
    if (round !== undefined) heading.current?.focus();
  }, [round]);

  function ask(next: number): void {
    setAsked({ round: next, questions: questionsFor(note, next).flatMap(askedOf) });
    announce(words.leaderOpens);
  }
  const now = asked?.questions ?? [];
  const before = (note.answers ?? []).filter(one => !now.some(({ asked }) => asked === one.asked));
  return (
    <section class="asking" aria-label={words.circle}>
      {before.length > 0 && (
        <>
          <h2>{words.answeredBefore}</h2>
          {before.map(one => (
            <AskedQuestion key={one.asked} {...one} open={open} />
          ))}
        </>
      )}
      {asked && (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {words.circle}
          </h2>
          <p class="meta">{words.circleText}</p>
          <LeaderLine text={words.leaderOpens} />
          {now.map(one => (
            <AskedQuestion
              key={one.asked}
              {...one}
              text={note.answers?.find(({ asked }) => asked === one.asked)?.text ?? ''}
              open={open}
            />
          ))}
          <LeaderLine text={closingOf(note.id, asked.round)} />
          <p class="meta">{words.live}</p>
        </>
      )}
      {isTold ? (
        <p class="no-print">
          <button
            type="button"
            class={asked ? 'quiet-button' : 'button'}
            onClick={() => ask(asked ? asked.round + 1 : 0)}
          >
            {asked ? words.askOthers : words.ask}
          </button>
        </p>
      ) : (
        <p class="meta">{words.askNothing}</p>
      )}
    </section>
  );
}

type Asked = Omit<Answer, 'text'>;

function askedOf(question: ReturnType<typeof questionsFor>[number]): readonly Asked[] {
  const by = parsePersonId(askedBy(question).peer);
  return by ? [{ by, asked: ownWords().questions[question] }] : [];
}

function closingOf(id: string, round: number): string {
  const { leaderCloses } = ownWords();
  const at = Math.floor(
    chance(Number.parseInt(fingerprint(id).slice(0, 7), 16), 'close', round) * leaderCloses.length,
  );
  return leaderCloses[at] ?? ownWords().leaderOpens;
}
