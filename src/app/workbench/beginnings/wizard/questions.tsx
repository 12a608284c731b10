import { AIMS } from '#core/model/aim.ts';
import { FLOOR, isPlan, PLAN_NAMES } from '#core/model/room.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import type { Answers } from '#core/workbench/skeleton/answers.ts';
import { ILSE } from '#core/workbench/skeleton/example.ts';
import { Plan, YourPlace } from '#app/ui/Plan.tsx';
import { libraryWords } from '#app/ui/words/library.ts';
import { wizardWords } from '#app/ui/words/workbench/wizard.ts';
import type { Answering } from './answering.ts';
import { Field, Pick, Select } from './fields.tsx';
import { PersonFields } from './PersonFields.tsx';
import '#app/ui/details.css';

export interface QuestionProps {
  readonly now: Answering;
  readonly onAnswers: (answers: Answers) => void;
  readonly onLooks: (looks: Answering['looks']) => void;
}

function About({ now: { answers }, onAnswers }: QuestionProps) {
  const w = wizardWords().about;
  const { situation, aim } = libraryWords();
  const put = (some: Partial<Answers>) => onAnswers({ ...answers, ...some });
  return (
    <>
      <Field
        label={w.summary}
        value={answers.summary}
        example={ILSE.summary}
        onText={summary => put({ summary })}
        long
      />
      <Field label={w.title} value={answers.title} example={ILSE.title} onText={title => put({ title })} />
      <Pick
        label={w.situations}
        words={SITUATIONS}
        chosen={answers.situations}
        said={word => situation[word]}
        most={2}
        onChosen={situations => put({ situations })}
      />
      <Pick
        label={w.aims}
        words={AIMS}
        chosen={answers.aims}
        said={word => aim[word]}
        most={4}
        onChosen={aims => put({ aims })}
      />
    </>
  );
}

const You = ({ now: { answers }, onAnswers }: QuestionProps) => (
  <Field
    label={wizardWords().you.you}
    value={answers.you}
    example={ILSE.you}
    onText={you => onAnswers({ ...answers, you })}
  />
);

function Other({ now: { answers, looks }, onAnswers, onLooks }: QuestionProps) {
  const w = wizardWords().other;
  return (
    <>
      <PersonFields
        person={answers.other}
        looks={looks.other}
        example={ILSE.other}
        onPerson={other => onAnswers({ ...answers, other })}
        onLooks={other => onLooks({ ...looks, other })}
      />
      <details open={answers.second.name !== ''}>
        <summary>{w.second}</summary>
        <fieldset>
          <legend>{w.secondOf}</legend>
          <PersonFields
            person={answers.second}
            looks={looks.second}
            onPerson={second => onAnswers({ ...answers, second })}
            onLooks={second => onLooks({ ...looks, second })}
          />
        </fieldset>
      </details>
    </>
  );
}

function Where({ now: { answers }, onAnswers }: QuestionProps) {
  const w = wizardWords();
  const put = (some: Partial<Answers>) => onAnswers({ ...answers, ...some });
  const { plan } = answers;
  return (
    <>
      <Field
        label={w.where.setting}
        value={answers.setting}
        example={ILSE.setting}
        onText={setting => put({ setting })}
      />
      <Field
        label={w.where.country}
        value={answers.country}
        example={ILSE.country}
        onText={country => put({ country })}
      />
      <Select
        label={w.where.plan}
        value={plan}
        words={PLAN_NAMES.filter(isPlan)}
        said={word => w.plan[word]}
        onWord={word => word !== '' && put({ plan: word })}
      />
      <figure class="room-drawn">
        <svg viewBox={`0 0 ${FLOOR.width} ${FLOOR.height}`} aria-hidden="true">
          <Plan key={plan} name={plan} />
          <YourPlace room={{ plan, seats: {} }} />
        </svg>
        <figcaption class="hint">{w.where.drawn}</figcaption>
      </figure>
    </>
  );
}

function Say({ now: { answers }, onAnswers }: QuestionProps) {
  const w = wizardWords().say;
  return (
    <>
      <Field
        label={w.toSay}
        value={answers.toSay}
        example={ILSE.toSay}
        onText={toSay => onAnswers({ ...answers, toSay })}
        long
      />
      <Field
        label={w.hint}
        value={answers.hint}
        example={ILSE.hint}
        onText={hint => onAnswers({ ...answers, hint })}
        long
      />
      <p class="meta">{w.why}</p>
    </>
  );
}

function Open({ now: { answers }, onAnswers }: QuestionProps) {
  const w = wizardWords().open;
  const [first, second, third] = answers.openings;
  const put = (...openings: Answers['openings']) => onAnswers({ ...answers, openings });
  const [a = '', b = '', c = ''] = w.openings;
  return (
    <>
      <Field label={a} value={first} example={ILSE.openings[0]} onText={text => put(text, second, third)} />
      <Field label={b} value={second} example={ILSE.openings[1]} onText={text => put(first, text, third)} />
      <Field label={c} value={third} example={ILSE.openings[2]} onText={text => put(first, second, text)} />
      <p class="meta">{w.why}</p>
      <Field
        label={w.note}
        value={answers.note}
        example={ILSE.note}
        onText={note => onAnswers({ ...answers, note })}
      />
    </>
  );
}

/** The six, in their order, by the words of the catalogue that each has. */
export const QUESTIONS = [
  { of: 'about', Fields: About },
  { of: 'you', Fields: You },
  { of: 'other', Fields: Other },
  { of: 'where', Fields: Where },
  { of: 'say', Fields: Say },
  { of: 'open', Fields: Open },
] as const;
